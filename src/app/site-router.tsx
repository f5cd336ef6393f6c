import { useEffect, useLayoutEffect, useRef, useState, useTransition, type ReactNode } from 'react';
import {
  Router,
  UNSAFE_createBrowserHistory as createBrowserHistory,
  type Location,
  type NavigationType,
} from 'react-router';
import { arrives } from '../site/arriving.ts';
import { entryLeft } from './arrival.ts';
import { headFollows } from './head-follows.ts';
import { setUnderway } from './underway.ts';

/** A history of pages, as the router has it. */
export type SiteHistory = ReturnType<typeof createBrowserHistory>;

type Props = {
  basename: string;
  /** That of a dataset of the reader's own; without it the browser's. */
  history?: SiteHistory | undefined;
  /** Called when another page, or another view of this one, has been asked for; the address names it by then. */
  onGo: () => void;
  children: ReactNode;
};

type Here = { action: NavigationType; location: Location };

/**
 * The router of the browser, as `BrowserRouter` has it, and besides it says when a page is on its way: the
 * one before stands until then, and who reads it is told. `BrowserRouter` keeps that to itself.
 */
export function SiteRouter({ basename, history: given, onGo, children }: Props) {
  const [history] = useState(() => given ?? createBrowserHistory({ v5Compat: true }));
  const [here, setHere] = useState<Here>(() => ({
    action: history.action,
    location: history.location,
  }));
  const [waiting, start] = useTransition();
  const last = useRef(here.location.pathname);
  useLayoutEffect(
    () =>
      history.listen(({ action, location }) => {
        onGo();
        const isBack = action === 'POP';
        // A change of the view stays where the reader is.
        const isOther = location.pathname !== last.current;
        last.current = location.pathname;
        arrives({
          atTop: isOther && !isBack && location.hash === '',
          entry: isBack ? entryLeft() : null,
        });
        headFollows();
        start(() => setHere({ action, location }));
      }),
    [history, onGo],
  );
  // A change of the view on the same page is no other page.
  const underway = waiting && history.location.pathname !== here.location.pathname;
  useEffect(() => {
    setUnderway(underway);
  }, [underway]);
  return (
    <Router
      basename={basename}
      location={here.location}
      navigationType={here.action}
      navigator={history}
    >
      {children}
    </Router>
  );
}
