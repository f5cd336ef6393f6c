import { createPath, parsePath, type Location, type To } from 'react-router';
import type { SiteHistory } from '../site-router.tsx';

type Kept = { usr?: unknown; key?: string; idx?: number } | null;
type Listener = Parameters<SiteHistory['listen']>[0];
type Action = SiteHistory['action'];

/**
 * A history of pages whose addresses stand behind the "#" of one page, where no server hears of them. The router has
 * one of its own, which would be in the script of every page: its code is one file. It keeps in the entries of the
 * browser what the router's keeps there.
 *
 * @param start the page as it stands before the "#"
 * @param key of the dataset
 * @param onOther called when the address names another dataset, such as one that was typed
 */
export function ownHistory(start: string, key: string, onOther: () => void): SiteHistory {
  const listeners = new Set<Listener>();
  let action = 'POP' as Action;

  const kept = () => window.history.state as Kept;
  const parts = () => parsePath(window.location.hash.slice(1));
  const here = (): Location => ({
    ...whole(parts()),
    state: kept()?.usr ?? null,
    key: kept()?.key ?? 'default',
  });
  /** Of a link to this page, what stands behind its first "#". */
  const whole = (to: To) => ({
    pathname: parts().pathname ?? `/${key}/`,
    search: '',
    hash: '',
    ...(typeof to === 'string' ? parsePath(to.slice(to.indexOf('#/') + 1)) : to),
  });
  const href = (to: To) => `${start}#${createPath(whole(to))}`;
  const entry = (usr: unknown, idx: number) => ({
    usr,
    key: Math.random().toString(36).slice(2, 10),
    idx,
  });
  const tell = (next: Action, delta: number | null) => {
    action = next;
    const location = here();
    for (const listener of listeners) listener({ action, location, delta });
  };

  window.addEventListener('popstate', () => {
    if (here().pathname.startsWith(`/${key}/`)) tell('POP' as Action, null);
    else onOther();
  });

  return {
    get action() {
      return action;
    },
    get location() {
      return here();
    },
    createHref: href,
    createURL: (to) => new URL(href(to), window.location.href),
    encodeLocation: whole,
    push(to, usr) {
      if (isOfSite(to)) {
        window.location.assign(to);
        return;
      }
      window.history.pushState(entry(usr, (kept()?.idx ?? 0) + 1), '', href(to));
      tell('PUSH' as Action, 1);
    },
    replace(to, usr) {
      if (isOfSite(to)) {
        window.location.replace(to);
        return;
      }
      window.history.replaceState(entry(usr, kept()?.idx ?? 0), '', href(to));
      tell('REPLACE' as Action, 0);
    },
    go: (delta) => window.history.go(delta),
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Links of ours are whole; one to a page of the published site has no "#/". */
function isOfSite(to: To): to is string {
  return typeof to === 'string' && !to.includes('#/');
}
