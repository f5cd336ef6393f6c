import { useQuery } from '@tanstack/react-query';
import { handOnSlice } from './fetch-slice.ts';
import { loadedOf, type Loaded } from './hooks.ts';

/**
 * A public file that the page does not read itself: `handOn` gets its bytes, once, and what comes of it is there
 * from then on. On its way until wanted.
 * @param handOn throws where the bytes are not that file: then it is asked for anew.
 */
export function useHandedOn<T>(
  name: string,
  wanted: boolean,
  handOn: (bytes: ArrayBuffer) => Promise<T>,
): Loaded<T> {
  return loadedOf(
    useQuery({
      queryKey: ['handed on', name],
      queryFn: ({ signal }) => handOnSlice(name, signal, handOn),
      enabled: wanted,
    }),
  );
}
