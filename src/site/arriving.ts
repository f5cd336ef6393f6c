/* Where on the page that is drawn next the reader will be: it is drawn first, and the rest after its first paint. */

type Arriving = {
  /** Whether that is the top of the page, and not an anchor or a place that was left. */
  atTop: boolean;
  /** Id of the heading of the entry that stood first in sight when the page was left; null where none did. */
  entry: string | null;
};

let next: Arriving = { atTop: false, entry: null };

/** Says where the reader will be. */
export function arrives(where: Arriving): void {
  next = where;
}

/** Where the reader will be on the page that is being drawn, if the app draws it anew. */
export function arriving(): Arriving {
  return next;
}
