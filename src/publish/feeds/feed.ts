/** An entry of a feed. Its times are of days: the data know no hours. */
export type FeedItem = {
  /** A URN that stays the same whatever the title or the address becomes. */
  id: string;
  url: string;
  title: string;
  /** When it was first published and last changed: times of these days, as `timeOf` writes them. */
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

/**
 * A day as a time (RFC 3339). At 11:00 of Greenwich it is the same day from eleven hours west of it to all but
 * thirteen east: readers show the day of their own place.
 * @param second tells times of one day apart, in order; it stays within the hour.
 */
export function timeOf(day: string, second = 0): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${day}T11:${two(Math.floor(second / 60) % 60)}:${two(second % 60)}Z`;
}
