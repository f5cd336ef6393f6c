import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SAID } from '../model/proposal-list.ts';
import { STANCES } from '../model/vocabulary.ts';
import { anySearch } from '../testing/view-arbitraries.ts';
import { PROPOSALS_DEFAULT, proposalsCodec } from './proposals-view.ts';

const known = {
  by: ['eastland', 'westland'],
  parties: ['any', 'northland', 'southland'],
  sorts: ['date', 'name', 'by', 'pause', 'northland'],
};
const codec = proposalsCodec(known);
const pairs = known.parties.flatMap((party) => SAID.map((said) => ({ party, said })));
const once = known.parties.flatMap((party) => STANCES.map((stance) => ({ party, stance })));
const spelt = ({ party, stance }: (typeof once)[number]) => `${party}-${stance}`;
const token = ({ party, said }: (typeof pairs)[number]) => `${party}-${said}`;

it('is bare for the default view', () => {
  expect(codec.serialise(PROPOSALS_DEFAULT)).toBe('');
  expect(codec.parse('')).toEqual(PROPOSALS_DEFAULT);
});

it('says what is asked for in plain words', () => {
  const view = {
    by: ['eastland'],
    answers: [{ party: 'any', said: 'rejected' as const }],
    ever: [{ party: 'northland', stance: 'accepted' as const }],
    sort: 'pause',
    downwards: true,
  };
  expect(codec.serialise(view)).toBe(
    '?by=eastland&answer=any-rejected&ever=northland-accepted&sort=-pause',
  );
});

it('gives back every view that was written into it', () => {
  const view = fc.record({
    by: fc.subarray(known.by),
    answers: fc
      .subarray(pairs)
      .map((some) => some.toSorted((a, b) => (token(a) < token(b) ? -1 : 1))),
    ever: fc.subarray(once).map((some) => some.toSorted((a, b) => (spelt(a) < spelt(b) ? -1 : 1))),
    sort: fc.constantFrom(...known.sorts),
    downwards: fc.boolean(),
  });
  fc.assert(
    fc.property(view, (one) => {
      expect(codec.parse(codec.serialise(one))).toEqual(one);
    }),
  );
});

it('reads anything whatever as a view, and settles its spelling at once', () => {
  const search = anySearch(codec.params, [
    ...pairs.map(token),
    ...known.by,
    ...known.sorts,
    '-pause',
    '--date',
    'x',
  ]);
  fc.assert(
    fc.property(search, (text) => {
      const view = codec.parse(text);
      expect(known.sorts).toContain(view.sort);
      expect(codec.parse(codec.serialise(view))).toEqual(view);
    }),
  );
});
