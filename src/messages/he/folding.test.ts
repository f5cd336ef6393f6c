import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { termsBy } from '../../model/search/terms.ts';
import { byCode } from '../../model/text.ts';
import { findsAs } from '../../testing/finds-as.ts';
import { alphabetical, folding } from './folding.ts';
import { lexicon } from './searching.ts';

const terms = termsBy(folding);
const finds = findsAs({ ...lexicon, terms });

describe('a text in Hebrew', () => {
  it.each([
    ['הסכם', 'הֶסְכֵּם'],
    ['הֶסְכֵּם', 'הסכם'],
    ['ההסכם עם חמאס', 'הסכם'],
    ['הסכם', 'בהסכם'],
    ['הסכם', 'וכשההסכם'],
    ['שבהסכם', 'ההסכם'],
    ['מעזה', 'עזה'],
    ['עזה', 'לעזה'],
    ['שחרור החטופים', 'חטופים'],
    ['שחרור חטופים', 'לחטופים'],
    ['צה״ל', 'צה"ל'],
    ['כוחות צה"ל', 'צהל'],
    ['נסיגת צה״ל', 'בצה”ל'],
    ['ארה״ב', 'מארה"ב'],
    ['או״ם', 'האו"ם'],
    ['תל אביב', 'תל־אביב'],
    ['תל-אביב', 'תל אביב'],
    ['ג׳ו ביידן', "ג'ו ביידן"],
    ['צ׳אד', 'צאד'],
    ['ירושלים', 'ירושלימ'],
    ['ה־Axios', 'axios'],
    ['ל-1,500 אסירים', '1500'],
    ['כ־40 חטופים', '40'],
    ['1,500 אסירים', '١٥٠٠'],
    ['בקטר', 'קטר'],
    ['המשא ומתן', 'משא ומתן'],
    ['הפסקת האש', 'הפסקת אש'],
    ['הפסקת אש', 'האש'],
    ['האש', 'לאש'],
    ['בקו הירוק', 'קו'],
    ['קו הנסיגה', 'לקו'],
    ['שהצו בוטל', 'צו'],
    ['בתל אביב', 'לתל אביב'],
    ['שר הביטחון', 'ולשר הביטחון'],
    ['כ״ץ', 'לכץ'],
  ])('%s is found by %s', (text, query) => {
    expect(finds(text, query)).toBe(true);
  });

  it.each([
    ['קטר', 'מטר'],
    ['40 חטופים', '400'],
    ['עזה', 'לבנון'],
    ['הסכם', 'נסיגה'],
    ['השלב הראשון', 'לב'],
    ['מול הממשלה', 'ול'],
    ['הוא מסר', 'ווא'],
  ])('%s is not found by %s', (text, query) => {
    expect(finds(text, query)).toBe(false);
  });

  it.each([
    ['28 בינואר 2024', '2024-01-28'],
    ['ה־28 בינואר 2024', '2024-01-28'],
    ['בינואר 2024', '2024-01'],
    ['מינואר 2024', '2024-01'],
    ['28 ינו׳ 2024', '2024-01-28'],
    ['28.1.2024', '2024-01-28'],
    ['3 במרס', '-03-03'],
  ])('the date in %s is %s', (query, date) => {
    expect(finds.dates(query)).toEqual([date]);
  });

  it('understands an answer with what is attached before it, and a ratio', () => {
    expect(finds.whys('שחמאס דחה', [['חמאס', 'Hamas']])).toContain('answer');
    expect(finds.whys('10 מול 1', [])).toContain('ratio');
    expect(finds.whys('בקהיר', [['קהיר', 'Cairo']])).toContain('spelling');
    expect(finds.whys('Cairo', [['קהיר', 'Cairo']])).toContain('spelling');
  });

  it('says which letters are to be marked, in the text as it is written', () => {
    const text = 'הודעת צה״ל, 28 בינואר';
    const marked = terms
      .spansOf(text)
      .filter((span) => span.terms.includes('צהל'))
      .map(({ from, to }) => text.slice(from, to));
    expect(marked).toEqual(['צה״ל']);
  });

  const letters = fc.array(fc.constantFrom(...Array.from('אבגדהוזחטיכלמנסעפצקרשת')), {
    minLength: 3,
    maxLength: 8,
  });
  const word = fc
    .tuple(letters, fc.constantFrom(...Array.from('אדהטךםןףץקרת')))
    .map(([first, last]) => first.join('') + last)
    .filter((text) => terms.normal(text).length > 2);
  const attached = fc.constantFrom(
    'ה',
    'ו',
    'ב',
    'כ',
    'ל',
    'מ',
    'ש',
    'וה',
    'שה',
    'מה',
    'כשה',
    'וב',
    'ול',
    'שב',
    'ומה',
    'וכשה',
  );

  it.each(['אש', 'צד', 'קו', 'שר', 'צו', 'יד', 'דם', 'תא', 'בן', 'כץ'])(
    '%s, a word of two letters as they are compared, is found whatever is attached',
    (own) => {
      fc.assert(
        fc.property(attached, attached, (first, second) => {
          expect(finds(first + own, second + own), `${second}${own} for ${first}${own}`).toBe(true);
          expect(finds(own, first + own), `${first}${own} for ${own}`).toBe(true);
        }),
      );
    },
  );

  it('is found by its own words, whatever is attached, and whichever points are added', () => {
    fc.assert(
      fc.property(word, attached, fc.constantFrom('\u05B8', '\u05BC', ''), (own, before, point) => {
        const typed = before + Array.from(own).join(point);
        expect(finds(own, typed), `${typed} for ${own}`).toBe(true);
        expect(finds(typed, own), `${own} for ${typed}`).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

it('stands in alphabetical lists by its own letters, before names in others', () => {
  const names = ['הארץ', 'Axios', 'כאן', 'ynet', 'ידיעות אחרונות', 'מעריב', 'וואלה'];
  expect(names.toSorted((a, b) => byCode(alphabetical(a), alphabetical(b)))).toEqual([
    'הארץ',
    'וואלה',
    'ידיעות אחרונות',
    'כאן',
    'מעריב',
    'Axios',
    'ynet',
  ]);
});
