import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { Codec } from './codec.ts';

const never = () => () => {};

/** False while the prerendered page is being taken over, true from then on. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

/**
 * The search string, empty until the page is hydrated. The build knows no search params, so the
 * first render in the browser must not know them either: React would find a mismatch (error 418)
 * and set the head tags twice.
 */
export function useSearch(): string {
  const { search } = useLocation();
  // Not through useHydrated: that would redraw the whole page once more even where nothing is asked
  // for, in one go, and drag every part that waits to be hydrated along with it.
  return useSyncExternalStore(
    never,
    () => search,
    () => '',
  );
}

type SetView<View> = (change: Partial<View>, options?: { replace?: boolean }) => void;

/**
 * The view that the address asks for, and a function that asks for another. The address is the
 * truth: nothing is kept beside it. An address that is not in its canonical form is replaced, not
 * pushed, so that "back" never leads to a wrong spelling.
 */
export function useView<View extends object>(codec: Codec<View>): [View, SetView<View>] {
  const search = useSearch();
  const location = useLocation();
  const navigate = useNavigate();
  const view = useMemo(() => codec.parse(search), [codec, search]);

  const canonical = codec.serialise(view);
  useEffect(() => {
    // While the page is hydrated the search string is not known yet, and is not to be corrected.
    if (search === location.search && search !== canonical)
      void navigate(
        { search: canonical, hash: location.hash },
        { replace: true, preventScrollReset: true },
      );
  }, [search, canonical, location.search, location.hash, navigate]);

  const setView = useCallback<SetView<View>>(
    (change, options) => {
      void navigate(
        { search: codec.serialise({ ...view, ...change }) },
        { replace: options?.replace ?? false, preventScrollReset: true },
      );
    },
    [codec, view, navigate],
  );
  return [view, setView];
}
