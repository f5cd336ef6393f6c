import { useMemo } from 'react';
import type { Loaded } from '../dataset/hooks.ts';
import { useAllPositions } from '../dataset/positions-hooks.ts';
import { positionsOf } from '../features/positions/found-positions.ts';
import type { PositionsSlice } from '../model/slices/positions-slice.ts';

type Listed = Pick<PositionsSlice, 'positions' | 'sources'> & {
  /** The other parts, where they are asked for. */
  load: Loaded<PositionsSlice[]> | null;
};

/**
 * The positions of a list: of some parties those of all times, of everybody those of the page. Those of the page are
 * there until the others are.
 *
 * @param parties ids; of everybody where there is none.
 */
export function useListed(own: PositionsSlice, parties: readonly string[]): Listed {
  const { partOf } = own;
  const asked = partOf !== undefined && parties.length > 0;
  const load = useAllPositions(partOf?.parts ?? 1, asked);
  return useMemo(() => {
    const isChosen = ({ party }: PositionsSlice['positions'][number]) =>
      parties.length === 0 || parties.includes(party.id);
    if (asked && load.state === 'there')
      return { ...positionsOf(parties, partOf, load.value), load };
    return {
      positions: own.positions.filter((one) => one.part === undefined && isChosen(one)),
      sources: own.sources,
      load: asked ? load : null,
    };
    // What became of the load is a new record each time; its state tells whether it is another.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [own, parties, asked, partOf, load.state]);
}
