import { useEffect } from 'react';
import { useHandedOn } from '../../dataset/handed-on.ts';
import type { Loaded } from '../../dataset/hooks.ts';
import type { SearchFile } from '../../dataset/search-shapes.ts';
import { giveFile, prepare } from './ask.ts';

/** A file of the search, from when it is wanted on: there as soon as questions about it can be asked. */
export function useSearchFile(name: SearchFile, wanted = true): Loaded<null> {
  useEffect(() => {
    // While the file is on its way, so is what reads it. Whether that came is told to who asks.
    if (wanted) prepare().catch(() => {});
  }, [wanted]);
  return useHandedOn(name, wanted, (bytes) => giveFile(name, bytes));
}
