/** Unicode's signs at the start of an isolated text, and the one at its end. */
const STARTS = /[\u2066-\u2068]/g;
const END = '\u2069';

/**
 * A description as search engines show it, of about 160 characters: cut at a word. A text that was isolated
 * and is cut ends there, or whatever follows would be taken for part of it.
 */
export function shorten(text: string): string {
  if (text.length <= 160) return text;
  const cut = text.slice(0, 157).replace(/\s+\S*$/, '');
  const open = (cut.match(STARTS)?.length ?? 0) - (cut.split(END).length - 1);
  return `${cut}${END.repeat(open)} …`;
}
