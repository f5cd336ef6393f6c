/** An element of the head of a page: which, its attributes, and the text that it holds. */
export type HeadTag = readonly [
  name: 'meta' | 'link' | 'script',
  attributes: Readonly<Record<string, string>>,
  text?: string,
];
