/** An entry of a feed. Days stand for times: the data know no hours. */
export type FeedItem = {
  /** A URN that stays the same whatever the title or the address becomes. */
  id: string;
  url: string;
  title: string;
  /** The day on which it was first published, and the last on which it was changed. */
  published: string;
  updated: string;
  /** Its text, one paragraph an entry. */
  paragraphs: readonly string[];
  /** The address of what it is about, with the words to link it with. */
  related: { url: string; title: string };
};

export type Feed = {
  id: string;
  title: string;
  description: string;
  language: string;
  author: string;
  rights: string;
  /** The page that shows the same. */
  home: string;
  updated: string;
  /** Newest first. */
  items: readonly FeedItem[];
};

/** A day as a time, as RFC 3339 writes it. */
export function timeOf(day: string): string {
  return `${day}T00:00:00Z`;
}
