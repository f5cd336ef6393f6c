import { readIds, write, type Codec } from './codec.ts';

/** What the page of positions shows: those of some parties, or of all where none is named. */
export type PositionsView = { party: string[] };

/** The codec of the page of positions, for the parties of one dataset. */
export function positionsCodec(parties: readonly string[]): Codec<PositionsView> {
  return {
    params: ['party'],
    parse: (search) => ({
      party: readIds(new URLSearchParams(search), 'party')
        .filter((id) => parties.includes(id))
        .toSorted(),
    }),
    serialise: ({ party }) => write([['party', party.toSorted().join('.')]]),
  };
}
