import fc from 'fast-check';
import type { ResolvedSource } from '../model/slices/resolve.ts';
import { RUNGS, SOURCE_KINDS } from '../model/vocabulary.ts';
import type { CitationContext, CitationWords, CitedThing } from '../model/citation/cited.ts';

/* Things to cite for property tests. Nothing in them is a fact. */

const MARKS = '\\{}~^`$&#%_"\'<>-–,;:.@=|/()[]?!'.split('');
const LETTERS = 'aZ09 éşÇאבعغ字  '.split('');

/** A text of letters of several scripts and of every sign that some format takes for its own. */
export const text = fc
  .array(fc.constantFrom(...MARKS, ...LETTERS), { minLength: 1, maxLength: 24 })
  .map((signs) => signs.join('').replace(/\s+/g, ' ').trim())
  .filter((value) => value !== '');

const pad = (value: number) => String(value).padStart(2, '0');

/** A date known to the day, to the month, or to the year. */
export const partialDate = fc
  .tuple(
    fc.integer({ min: 1900, max: 2099 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.constantFrom(4, 7, 10),
  )
  .map(([year, month, day, length]) => `${year}-${pad(month)}-${pad(day)}`.slice(0, length));

const id = fc.stringMatching(/^[a-z][a-z0-9]{0,6}(-[a-z0-9]{1,5}){0,2}$/);

const source: fc.Arbitrary<ResolvedSource> = fc.record({
  id,
  publisher: fc.record({ id, name: text }),
  via: fc.option(fc.record({ id, name: text })),
  note: fc.option(text),
  title: fc.option(text),
  url: fc.option(fc.webUrl({ withQueryParameters: true, withFragments: true })),
  published: fc.option(partialDate),
  language: fc.constantFrom('en', 'ar', 'he'),
  kind: fc.constantFrom(...SOURCE_KINDS),
});

/** A claim of a position, with up to three sources whose ids are unique. */
export const citedThing: fc.Arbitrary<CitedThing> = fc
  .record({
    title: text,
    sources: fc.uniqueArray(source, { maxLength: 3, selector: (s) => s.id }),
    speaker: text,
    rung: fc.constantFrom(...RUNGS),
  })
  .map(({ title, sources, speaker, rung }) => ({
    kind: 'claim' as const,
    id: 'rep-00001',
    title,
    address: 'https://parley.example.org/proposals/outline/?v=1.2.3#rep-00001',
    sources,
    claim: {
      text: 'The pause would last 30 days.',
      attribution: { speaker, outlet: null, relay: null, occasion: null, kind: rung },
      quantity: null,
      context: { of: 'proposal' as const, name: 'Portsea outline', date: '2001-02-11' },
      names: [],
    },
  }));

export const CONTEXT: CitationContext = {
  edition: { title: 'Talks that never were', language: 'en', version: '1.2.3', date: '2001-12-31' },
  accessed: '2002-01-05',
};

export const WORDS: CitationWords = {
  site: 'Parley',
  untitled: {
    news: '[News]',
    'official-statement': '[Statement]',
    'un-document': '[Document]',
    'agreement-text': '[Agreement]',
    reference: '[Reference]',
    analysis: '[Analysis]',
  },
  via: (site) => `seen via ${site}`,
  claim: (claim) => `claim ${claim}`,
};
