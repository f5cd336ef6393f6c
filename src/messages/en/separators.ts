/** How English joins what stands side by side and is no sentence. */
export const join = {
  /** Short things of one kind: "a, b, c". */
  comma: (items: readonly string[]) => items.join(', '),
  /** Things that have commas of their own. */
  semicolon: (items: readonly string[]) => items.join('; '),
  /** Different things about one matter, each whole in itself. */
  dot: (items: readonly string[]) => items.join(' · '),
  /** Finished sentences without their stops. */
  stop: (items: readonly string[]) => items.join('. '),
  /** A name and what is told of it: "Portsea (28 Jan 2024)". */
  brackets: (name: string, detail: string) => `${name} (${detail})`,
} as const;

/** The same between elements of a page. */
export const between = { comma: ', ', semicolon: '; ', dot: ' · ', colon: ': ' } as const;
