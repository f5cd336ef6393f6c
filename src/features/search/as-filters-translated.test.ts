import { beforeAll, describe, expect, it } from 'vitest';
import type { IndexSlice } from '../../model/slices/index-slice.ts';
import { spokenIn } from '../../testing/spoken-in.ts';
import { translatedIndex } from '../../testing/translated-index.ts';

/* What is typed is read as filters in each language, over the dataset of the site as it is translated. */

const CAIRO_2024 = '/?venue=cairo&from=2024-01-01&to=2024-12-31';
const MARCH_2024 = '/?from=2024-03-01&to=2024-03-31';
const IN_2024 = '/?from=2024-01-01&to=2024-12-31';
const QATAR_2024 = '/?mediator=qatar&from=2024-01-01&to=2024-12-31';
const PARIS_2024 = '/?venue=paris&from=2024-01-01&to=2024-12-31';
const SHARM = '/?venue=sharm-el-sheikh';
const US_2025 = '/?mediator=united-states&from=2025-01-01&to=2025-12-31';

const TYPED: Record<'fr' | 'es' | 'ar' | 'he', readonly (readonly [string, string | null])[]> = {
  fr: [
    ['Le Caire 2024', CAIRO_2024],
    ['au Caire en 2024', CAIRO_2024],
    ['caire 2024', CAIRO_2024],
    ['Cairo 2024', CAIRO_2024],
    ['à Paris en 2024', PARIS_2024],
    ['mars 2024', MARCH_2024],
    ['au Caire, en août 2024', '/?venue=cairo&from=2024-08-01&to=2024-08-31'],
    ['le caire aout 2024', '/?venue=cairo&from=2024-08-01&to=2024-08-31'],
    ['l’année 2024', IN_2024],
    ['médiation du Qatar en 2024', QATAR_2024],
    ['cycles de l’Égypte en 2024', '/?mediator=egypt&from=2024-01-01&to=2024-12-31'],
    ['Charm el Cheikh', SHARM],
    ['etats unis 2025', US_2025],
    ['fin de la guerre 2024', '/?issue=permanent-ceasefire&from=2024-01-01&to=2024-12-31'],
    ['Caire otages 2024', null],
    ['mars', null],
  ],
  es: [
    ['El Cairo 2024', CAIRO_2024],
    ['en El Cairo en 2024', CAIRO_2024],
    ['Cairo 2024', CAIRO_2024],
    ['en París 2024', PARIS_2024],
    ['paris, 2024', PARIS_2024],
    ['marzo de 2024', MARCH_2024],
    ['en marzo del 2024', MARCH_2024],
    ['durante el año 2024', IN_2024],
    ['Catar 2024', QATAR_2024],
    ['rondas mediadas por Qatar en 2024', QATAR_2024],
    ['Sharm el Sheij', SHARM],
    ['Estados Unidos 2025', US_2025],
    ['fin de la guerra 2024', '/?issue=permanent-ceasefire&from=2024-01-01&to=2024-12-31'],
    ['El Cairo rehenes 2024', null],
  ],
  ar: [
    ['القاهرة 2024', CAIRO_2024],
    ['القاهره 2024', CAIRO_2024],
    ['القاهرة ٢٠٢٤', CAIRO_2024],
    ['في القاهرة 2024', CAIRO_2024],
    ['بالقاهرة عام 2024', CAIRO_2024],
    ['جولات القاهرة خلال 2024', CAIRO_2024],
    ['للقاهرة 2024', CAIRO_2024],
    ['قاهرة 2024', CAIRO_2024],
    ['Cairo 2024', CAIRO_2024],
    ['مارس 2024', MARCH_2024],
    ['في آذار 2024', MARCH_2024],
    ['مارس/آذار 2024', MARCH_2024],
    ['آذار/مارس ٢٠٢٤', MARCH_2024],
    ['كانون الثاني/يناير 2024', '/?from=2024-01-01&to=2024-01-31'],
    ['القاهرة في تشرين الأول 2025', '/?venue=cairo&from=2025-10-01&to=2025-10-31'],
    ['سنة 2024', IN_2024],
    ['قطر 2024', QATAR_2024],
    ['بوساطة قطر في العام 2024', QATAR_2024],
    ['في شرم الشيخ', SHARM],
    ['الولايات المتحدة 2025', US_2025],
    ['القاهرة رهائن 2024', null],
    ['مارس/يناير 2024', null],
  ],
  he: [
    ['קהיר 2024', CAIRO_2024],
    ['בקהיר 2024', CAIRO_2024],
    ['בקהיר ב-2024', CAIRO_2024],
    ['בקהיר ב2024', CAIRO_2024],
    ['סבבים בקהיר בשנת 2024', CAIRO_2024],
    ['Cairo 2024', CAIRO_2024],
    ['מרץ 2024', MARCH_2024],
    ['במרץ 2024', MARCH_2024],
    ['במרס 2024', MARCH_2024],
    ['קטאר 2024', QATAR_2024],
    ['בתיווך קטאר 2024', QATAR_2024],
    ['בתיווכה של קטאר ב־2024', QATAR_2024],
    ['בפריז 2024', PARIS_2024],
    ["שארם א-שייח'", SHARM],
    ['ארה״ב 2025', US_2025],
    ['בארה"ב 2025', US_2025],
    ['ארהב 2025', US_2025],
    ['קהיר חטופים 2024', null],
  ],
};

describe.each(['fr', 'es', 'ar', 'he'] as const)('what is typed in %s, as filters', (tag) => {
  let asFilters: typeof import('./as-filters.ts').asFilters;
  let facetOptions: typeof import('./option-names.ts').facetOptions;
  let index: IndexSlice;
  beforeAll(async () => {
    const words = (file: string) => () =>
      import(`../../messages/${tag}/${file}.ts`) as Promise<object>;
    ({ asFilters, facetOptions } = await spokenIn(
      {
        'index.ts': words('index'),
        'folding.ts': words('folding'),
        'searching.ts': words('searching'),
        'language.ts': words('language'),
      },
      async () => ({
        ...(await import('./as-filters.ts')),
        ...(await import('./option-names.ts')),
      }),
    ));
    index = await translatedIndex(tag);
  }, 60_000);

  it.each(TYPED[tag])('%s', (typed, path) => {
    expect(asFilters(typed, index)?.path ?? null).toBe(path);
  });

  it('is each name that a filter of places, mediators, parties or people has', () => {
    const { venue, mediator, party, person } = facetOptions(index);
    for (const { id, name } of [venue, mediator, party, person].flat())
      expect(asFilters(name, index)?.path, name).toContain(id);
  });
});
