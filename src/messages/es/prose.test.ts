import { describe, expect, it } from 'vitest';
import type { CitedClaim, CitedThing } from '../../model/citation/cited.ts';
import type { ResolvedAttribution } from '../../model/slices/resolve.ts';
import type { Stance } from '../../model/types.ts';
import { citing } from './citing.ts';
import { prose } from './prose.ts';
import { typeset } from './quotes.ts';

const reporter = { id: 'reporter', name: 'The Reporter' };
const bulletin = { id: 'bulletin', name: 'Bulletin' };
const SENIOR: Partial<ResolvedAttribution> = { speaker: 'una fuente', outlet: reporter };
const OUTLINE = {
  of: 'proposal',
  name: 'Esquema de Portsea, febrero de 2001',
  date: '2001-02-11',
} as const;
const ON = 'Sobre la propuesta «Esquema de Portsea, febrero de 2001»';

const sentence = (thing: CitedThing) => prose?.sentence(thing) ?? '';

function said(
  text: string,
  attribution: Partial<ResolvedAttribution>,
  more: Partial<CitedClaim> = {},
): string {
  return sentence({
    kind: 'claim',
    id: 'rep-00001',
    title: 'Esquema de Portsea',
    address: 'https://parley.example.org/',
    sources: [],
    claim: {
      text,
      attribution: {
        speaker: null,
        outlet: null,
        relay: null,
        occasion: null,
        kind: 'official-anonymous',
        ...attribution,
      },
      quantity: null,
      context: OUTLINE,
      names: [],
      ...more,
    },
  });
}

describe('the sentence of a claim', () => {
  it.each<[string, Partial<ResolvedAttribution>, string]>([
    ['a speaker and whom they told', SENIOR, 'según una fuente, en declaraciones a The Reporter'],
    ['a speaker alone', { speaker: 'dos funcionarios' }, 'según dos funcionarios'],
    ['an outlet on its own authority', { outlet: reporter }, 'según informó The Reporter'],
    [
      'an outlet known through another',
      { outlet: reporter, relay: bulletin },
      'según informó The Reporter y recoge Bulletin',
    ],
    [
      'a speaker known through another outlet',
      { ...SENIOR, relay: bulletin },
      'según una fuente, en declaraciones a The Reporter, como recoge Bulletin',
    ],
    [
      'an occasion',
      { speaker: 'Northland', occasion: 'comunicado del 3 de marzo' },
      'según Northland (comunicado del 3 de marzo)',
    ],
    [
      'a document that an outlet has',
      { speaker: 'un borrador', outlet: reporter, kind: 'document' },
      'según un borrador, The Reporter',
    ],
    [
      'our own sums, which are ours whoever prints them',
      { speaker: 'nuestra comparación de ambos textos' },
      'según la comparación de Parley de ambos textos',
    ],
  ])('names %s', (_, attribution, who) => {
    expect(said('La pausa duraría 30 días.', attribution)).toBe(
      `${ON}: la pausa duraría 30 días, ${who}.`,
    );
  });

  it.each([
    ['a name stays', 'Northland no envió a nadie.', 'Northland no envió a nadie'],
    ['a name with an article stays', 'La Ribera acogió la cita.', 'La Ribera acogió la cita'],
    ['a figure stays', '30 presos saldrían.', '30 presos saldrían'],
    ['a common word becomes small', 'Se liberaría a 30.', 'se liberaría a 30'],
    ['so does a preposition before a name', 'En Portsea entró.', 'en Portsea entró'],
    ['and the article of a body', 'El Gobierno calló.', 'el Gobierno calló'],
    ['a verb becomes small', 'Entrarían 30 camiones.', 'entrarían 30 camiones'],
    ['a quotation ends before the stop', 'Habló de "una ley".', 'Habló de "una ley"'],
  ])('after the colon %s', (_, text, clause) => {
    expect(said(text, { outlet: bulletin })).toBe(`${ON}: ${clause}, según informó Bulletin.`);
  });

  it('puts the speaker before several sentences, and before a question', () => {
    expect(said('La pausa terminaría. Las conversaciones seguirían.', SENIOR)).toBe(
      `${ON}, según una fuente, en declaraciones a The Reporter: La pausa terminaría. Las conversaciones seguirían.`,
    );
    expect(said('¿Habrá pausa?', { speaker: 'Northland' })).toBe(
      `${ON}, según Northland: ¿Habrá pausa?`,
    );
  });

  it('does not name again who the text says is speaking', () => {
    expect(said('Northland dijo que estudia la oferta.', { speaker: 'Northland' })).toBe(
      `${ON}: Northland dijo que estudia la oferta.`,
    );
    expect(
      said('Quillon calificó la oferta de injusta.', {
        speaker: 'Cy Quillon, envoy of Northland',
        outlet: reporter,
      }),
    ).toBe(`${ON}: Quillon calificó la oferta de injusta, en declaraciones a The Reporter.`);
    expect(
      said('Northland dijo que estudia la oferta.', {
        speaker: 'Northland',
        occasion: 'comunicado',
      }),
    ).toBe(`${ON}: Northland dijo que estudia la oferta (comunicado).`);
  });
});

describe('what a claim speaks of', () => {
  const answer = (stance: Stance, given: string | null) => ({
    context: { ...OUTLINE, of: 'answer' as const, party: 'Northland', stance, given },
  });
  const OF = 'Sobre la respuesta de Northland';
  const TO = 'a la propuesta «Esquema de Portsea, febrero de 2001»';

  it.each<[Stance, string | null, string]>([
    ['rejected', '2001-02-14', `${OF} del 14 de febrero de 2001 ${TO}`],
    ['accepted', '2001-02', `${OF} de febrero de 2001 ${TO}`],
    ['countered', null, `${OF} ${TO}`],
    ['rejected', '2001-02-14~', `${OF} del 14 de febrero de 2001 (fecha aproximada) ${TO}`],
    ['studying', '2001-02-14', `${ON}, a fecha de 14 de febrero de 2001`],
    ['studying', '2001-02-14~', `${ON}, hacia el 14 de febrero de 2001`],
    ['no-response', null, ON],
  ])('is an answer: %s, %s', (stance, given, start) => {
    expect(said('No hubo avances.', { outlet: bulletin }, answer(stance, given))).toBe(
      `${start}: no hubo avances, según informó Bulletin.`,
    );
  });

  const places = [{ id: 'portsea', city: 'Portsea', country: 'Eastland' }];
  const round = (start: string, end: string, precision: 'day' | 'approximate' | 'month') => ({
    context: { of: 'round' as const, dates: { start, end, precision }, places },
  });

  it.each([
    [round('2001-02-10', '2001-02-12', 'day'), 'del 10 al 12 de febrero de 2001'],
    [round('2001-02-10', '2001-02-10', 'day'), 'del 10 de febrero de 2001'],
    [
      round('2001-02-10', '2001-02-12', 'approximate'),
      'del 10 al 12 de febrero de 2001 (fechas aproximadas)',
    ],
    [round('2001-01-30', '2001-02-02', 'day'), 'del 30 de enero al 2 de febrero de 2001'],
    [round('2000-12-30', '2001-01-02', 'day'), 'del 30 de diciembre de 2000 al 2 de enero de 2001'],
    [round('2001-03-01', '2001-03-31', 'month'), 'de marzo de 2001'],
    [round('2001-03-01', '2001-05-31', 'month'), 'de marzo a mayo de 2001'],
  ])('is a round, by its days and its place: %#', (more, when) => {
    expect(said('Northland no envió a nadie.', { outlet: bulletin }, more)).toBe(
      `Sobre la ronda de mediación ${when} en Portsea: Northland no envió a nadie, según informó Bulletin.`,
    );
  });

  it.each([
    ['2001-02-10', '2001-02-12', 'day', 'del 10 al 12 de febrero de 2001'],
    ['2001-02-10', '2001-02-10', 'day', 'para el 10 de febrero de 2001'],
    ['2001-03-01', '2001-03-31', 'month', 'para marzo de 2001'],
    ['2001-03-01', '2001-05-31', 'month', 'de marzo a mayo de 2001'],
  ] as const)('is a round that is planned: %s, %s, %s', (start, end, precision, when) => {
    const { context } = round(start, end, precision);
    const planned = { context: { ...context, planned: true as const } };
    expect(said('Northland acudirá.', { outlet: bulletin }, planned)).toBe(
      `Sobre la ronda de mediación prevista ${when} en Portsea: Northland acudirá, según informó Bulletin.`,
    );
  });

  it('is left out where the text itself gives a full date', () => {
    const text = 'El gabinete se reunió el 10 de febrero de 2001.';
    expect(said(text, { outlet: bulletin }, round('2001-02-10', '2001-02-12', 'day'))).toBe(
      'El gabinete se reunió el 10 de febrero de 2001, según informó Bulletin.',
    );
  });

  it.each([
    ['2001-02-10', 'El 10 de febrero de 2001: todos saldrían'],
    ['2001-02', 'En febrero de 2001: todos saldrían'],
    ['2001-02-10~', 'Hacia el 10 de febrero de 2001: todos saldrían'],
    ['2001', 'En 2001: todos saldrían'],
    [null, 'Todos saldrían'],
  ])('is the time of a position: %s', (given, start) => {
    const context = { of: 'position', given } as const;
    expect(said('Todos saldrían.', { speaker: 'Northland' }, { context })).toBe(
      `${start}, según Northland.`,
    );
  });

  it('has the date of a proposal whose name has none', () => {
    const context = { ...OUTLINE, name: 'Esquema de Portsea' };
    expect(said('No habría pausa.', { outlet: bulletin }, { context })).toBe(
      'Sobre la propuesta «Esquema de Portsea», del 11 de febrero de 2001: no habría pausa, según informó Bulletin.',
    );
  });
});

describe('the sentence of a record', () => {
  const page = (id: string, name: string) => ({
    id,
    publisher: { id: name.toLowerCase(), name },
    via: null,
    note: null,
    title: null,
    url: 'https://example.org/',
    published: null,
    language: 'en',
    kind: 'news' as const,
  });
  const common = {
    id: 'x',
    title: 'Conversaciones de Portsea',
    address: 'https://parley.example.org/',
    sources: [page('p', 'A')],
  };

  // What a record rests on is put together outside this folder, of words that are English in tests.
  const ON_WHAT = / (?:rests on|se basa en) \d .*\.$/;
  const recordOf = (thing: CitedThing) => sentence(thing).replace(ON_WHAT, '');

  it('says what a round is', () => {
    const places = [{ id: 'p', city: 'Portsea', country: 'Eastland' }];
    const dates = { start: '2001-02-10', end: '2001-02-12', precision: 'day' as const };
    expect(recordOf({ ...common, kind: 'round', dates, places })).toBe(
      'El registro de Parley sobre la ronda de mediación «Conversaciones de Portsea» (10-12 de febrero de 2001, Portsea)',
    );
    const about = { ...dates, end: '2001-03-02', precision: 'approximate' as const };
    expect(recordOf({ ...common, kind: 'round', dates: about, places: [] })).toBe(
      'El registro de Parley sobre la ronda de mediación «Conversaciones de Portsea» (hacia el 10 de febrero – 2 de marzo de 2001)',
    );
  });

  it('says who tabled a proposal, what changed, and what is compared', () => {
    const tabledBy = ['Northland', 'Isleland'];
    expect(recordOf({ ...common, kind: 'proposal', date: '2001-02', tabledBy })).toBe(
      'El registro de Parley sobre la propuesta «Conversaciones de Portsea» (con fecha de febrero de 2001, presentada por: Northland e Isleland)',
    );
    expect(recordOf({ ...common, kind: 'changes', before: 'Primera', after: 'Segunda' })).toBe(
      'El registro de Parley sobre lo que cambió de «Primera» a «Segunda»',
    );
    expect(recordOf({ ...common, kind: 'comparison', names: ['A', 'B', 'C'] })).toBe(
      'La comparación de Parley entre «A», «B» y «C»',
    );
  });

  it('says on whose pages it rests', () => {
    expect(citing.restingOn('7 fuentes', 'B, A y otros')).toBe(
      'se basa en 7 fuentes, de B, A y otros',
    );
    expect(citing.restingOn('0 fuentes', '')).toBe('se basa en 0 fuentes');
  });
});

it('says within the sentence where it can be read, and keeps its quotations', () => {
  expect(citing.credited(typeset('Habló de "una ley".'), 'Reuters, 27 feb 2024')).toBe(
    'Habló de «una ley» (Reuters, 27 feb 2024).',
  );
});
