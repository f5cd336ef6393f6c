import { useEffect } from 'react';
import { useAllHandedOn, useHandedOn } from '../../dataset/handed-on.ts';
import type { Loaded } from '../../dataset/hooks.ts';
import type { SearchFile, SearchKind } from '../../dataset/search-shapes.ts';
import { giveFile, prepare } from './ask.ts';

/** Files of the search: the newest, all before it, and of how many parts all is, once the newest is there. */
export type SearchFiles = { newest: Loaded<number>; older: Loaded<null>; parts: number | null };

const give = (name: string, bytes: ArrayBuffer) => giveFile(name as SearchFile, bytes);

/** The files of a kind, from when they are wanted on, the newest first: there as soon as questions can be asked. */
export function useSearchFiles(kind: SearchKind, wanted = true): SearchFiles {
  useEffect(() => {
    // While the file is on its way, so is what reads it. Whether that came is told to who asks.
    if (wanted) prepare().catch(() => {});
  }, [wanted]);
  const newest = useHandedOn(kind, wanted, give);
  const parts = newest.state === 'there' ? newest.value : null;
  const before = Array.from({ length: (parts ?? 1) - 1 }, (_, i) => `${kind}/${i + 1}`);
  const older = useAllHandedOn(before.toReversed(), give);
  return { newest, older: newest.state === 'there' ? older : newest, parts };
}

/** The state of all of them together. */
export function stateOf({ newest, older }: SearchFiles): Loaded<null>['state'] {
  return newest.state === 'there' ? older.state : newest.state;
}
