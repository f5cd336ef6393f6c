import {
  createContext,
  use,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { useLocation, useNavigate, type Location } from 'react-router';
import { correction, searchAfter, shownSearch, type Asked } from './asked.ts';
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

/**
 * Who takes down, while a site is built, which search params a page reads: only for those may the page be
 * kept out of sight until script has come. In a browser nobody does.
 */
export const ParamsWriter = createContext<((params: readonly string[]) => void) | null>(null);

/** Says which search params this page reads. */
export function useOwnParams(codec: Pick<Codec<unknown>, 'params'>): void {
  use(ParamsWriter)?.(codec.params);
}

type SetView<View> = (change: Partial<View>, options?: { replace?: boolean }) => void;

/**
 * The view that the address asks for, and a function that asks for another. The address is the
 * truth: nothing is kept beside it. An address that is not in its canonical form is replaced, not
 * pushed, so that "back" never leads to a wrong spelling.
 */
export function useView<View extends object>(codec: Codec<View>): [View, SetView<View>] {
  useOwnParams(codec);
  const search = useSearch();
  const location = useLocation();
  const navigate = useNavigate();
  const [asked, setAsked] = useState<Asked<Location> | null>(null);
  const shown = shownSearch(asked, location, search);
  const view = useMemo(() => codec.parse(shown), [codec, shown]);

  // "Back" can come before the router has followed to what was asked for. It never does then: the page
  // still is where it was asked, in the same location, and would go on to show it.
  useEffect(() => {
    const forget = () => setAsked(null);
    window.addEventListener('popstate', forget);
    return () => window.removeEventListener('popstate', forget);
  }, []);

  const right = useMemo(
    () => correction(codec, { known: search, inAddress: location.search }),
    [codec, search, location.search],
  );
  useEffect(() => {
    if (right !== null)
      void navigate(
        { search: right, hash: location.hash },
        { replace: true, preventScrollReset: true },
      );
  }, [right, location.hash, navigate]);

  // The function stays the same, so that what is given it is not drawn anew with each view.
  const latest = useRef({ asked, location, navigate });
  useLayoutEffect(() => {
    latest.current = { asked, location, navigate };
  });
  const setView = useCallback<SetView<View>>(
    (change, options) => {
      const at = latest.current;
      // While a page is being taken over, `search` is still empty: what is asked for then must lose nothing
      // of the address.
      const { search: known } = at.location;
      const before = codec.parse(shownSearch(at.asked, at.location, known));
      const to = searchAfter(codec, before, change, known);
      setAsked({ at: at.location, to });
      void at.navigate(
        { search: to },
        { replace: options?.replace ?? false, preventScrollReset: true },
      );
    },
    [codec],
  );
  return [view, setView];
}

/**
 * Says that the page shows the view that its address asks for. Until then the inline script in
 * index.html keeps the prerendered view out of sight, because it is another.
 */
export function useShown(ready = true): void {
  const search = useSearch();
  const location = useLocation();
  useEffect(() => {
    if (ready && search === location.search)
      document.documentElement.removeAttribute('data-has-query');
  }, [ready, search, location.search]);
}
