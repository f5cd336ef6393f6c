import { isDay } from '../model/dates.ts';
import { readIds, write, type Codec } from './codec.ts';

/** What the page of positions shows. */
export type PositionsView = {
  /** Ids of parties: their positions alone; those of all where there is none. */
  party: string[];
  /** The picture as it was known on this day; null for all that is known. */
  asof: string | null;
};

/** The codec of the page of positions, for the parties of one dataset. */
export function positionsCodec(parties: readonly string[]): Codec<PositionsView> {
  return {
    params: ['party', 'asof'],
    parse(search) {
      const params = new URLSearchParams(search);
      const asof = params.get('asof');
      return {
        party: readIds(params, 'party')
          .filter((id) => parties.includes(id))
          .toSorted(),
        asof: asof && isDay(asof) ? asof : null,
      };
    },
    serialise: ({ party, asof }) =>
      write([
        ['party', party.toSorted().join('.')],
        ['asof', asof],
      ]),
  };
}
