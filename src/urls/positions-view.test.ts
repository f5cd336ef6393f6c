import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anySearch } from '../testing/view-arbitraries.ts';
import { positionsCodec } from './positions-view.ts';

const parties = ['northland', 'southland', 'westland'];
const codec = positionsCodec(parties);

it('is bare where all are shown, and names the parties otherwise', () => {
  expect(codec.serialise({ party: [] })).toBe('');
  expect(codec.serialise({ party: ['southland', 'northland'] })).toBe('?party=northland.southland');
  expect(codec.parse('?party=southland.atlantis')).toEqual({ party: ['southland'] });
});

it('gives back every view that was written into it', () => {
  fc.assert(
    fc.property(fc.subarray(parties), (party) => {
      expect(codec.parse(codec.serialise({ party }))).toEqual({ party });
    }),
  );
});

it('reads anything whatever as a view', () => {
  fc.assert(
    fc.property(anySearch(['party'], parties), (text) => {
      const { party } = codec.parse(text);
      expect(party.every((id) => parties.includes(id))).toBe(true);
      expect(codec.parse(codec.serialise({ party }))).toEqual({ party });
    }),
  );
});
