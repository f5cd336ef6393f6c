import { useQuery } from '@tanstack/react-query';
import { handOnSlice } from './fetch-slice.ts';
import { loadedOf, type Loaded } from './hooks.ts';

/** Gets the bytes of a file, once; throws where they are not that file: then it is asked for anew. */
type HandOn<T> = (name: string, bytes: ArrayBuffer) => Promise<T>;

/**
 * A public file that the page does not read itself: `handOn` gets it, and what comes of it is there from then on. On its
 * way until wanted.
 */
export function useHandedOn<T>(name: string, wanted: boolean, handOn: HandOn<T>): Loaded<T> {
  return loadedOf(
    useQuery({
      queryKey: ['handed on', name],
      queryFn: ({ signal }) => handOnSlice(name, signal, (bytes) => handOn(name, bytes)),
      enabled: wanted,
    }),
  );
}

/** Files that are asked for at a time: the line is needed by others, too. */
const AT_A_TIME = 4;

/** Several such files, in this order: there once all are. Those that came are not asked for again. */
export function useAllHandedOn(names: readonly string[], handOn: HandOn<unknown>): Loaded<null> {
  const load = loadedOf(
    useQuery({
      // The library has a hook for several; each page would pay a kilobyte for it.
      queryKey: ['all handed on', ...names],
      queryFn: async ({ signal, client }) => {
        for (let first = 0; first < names.length; first += AT_A_TIME)
          await Promise.all(
            names.slice(first, first + AT_A_TIME).map((name) =>
              client.ensureQueryData({
                queryKey: ['handed on', name],
                queryFn: () => handOnSlice(name, signal, (bytes) => handOn(name, bytes)),
              }),
            ),
          );
        return null;
      },
      enabled: names.length > 0,
    }),
  );
  return names.length > 0 ? load : { state: 'there', value: null };
}
