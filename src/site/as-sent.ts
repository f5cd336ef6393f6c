/* A page that cannot be drawn from its data is loaded anew and left as the server sent it. */

const MARK = 'parleyAsSent';

let sent: string | null = null;

/** Says for which path the server sent what the app is about to take over. */
export function takesOver(path: string): void {
  sent = path;
}

/**
 * Loads the page of a path anew, without the app, if it is the one that the server sent: it could be read
 * before. The mark stands in the entry of the history, which needs no storage.
 */
export function loadAsSent(path: string): void {
  if (path !== sent) return;
  history.replaceState({ ...history.state, [MARK]: true }, '');
  window.location.reload();
}

/** Whether the page was loaded to be left as it was sent. It is so once: the next load tries again. */
export function takeAsSent(): boolean {
  const { [MARK]: marked, ...rest } = (history.state ?? {}) as Record<string, unknown>;
  if (marked !== true) return false;
  history.replaceState(rest, '');
  return true;
}
