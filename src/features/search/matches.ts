/** The rounds that a query finds, each with where it stands in them; null where nobody searches, or nothing can. */
export type Matches = {
  found: ReadonlyMap<string, string> | null;
  state: 'ready' | 'loading' | 'partial' | 'failed';
};
