/* Texts with marks of HTML, as timelines keep them: their words, and where their links lead. */

const NAMED = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
]);

/** The words of a text without its marks, in one line. */
export function textOfHtml(written: string): string {
  return written
    .replace(/<(?:script|style)\b[^>]*>[\s\S]*?(?:<\/(?:script|style)\s*>|$)/gi, ' ')
    .replace(/<\/?(?:p|div|br|li|h[1-6]|blockquote)\b[^<>]*>/gi, ' ')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/&(?:#(\d{1,6})|([a-z]{2,6}));/gi, (whole, code?: string, name?: string) =>
      code === undefined
        ? (NAMED.get((name ?? '').toLowerCase()) ?? whole)
        : characterOf(Number(code), whole),
    )
    .replace(/\s+/g, ' ')
    .trim();
}

const characterOf = (code: number, whole: string) =>
  code >= 32 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    ? String.fromCodePoint(code)
    : whole;

/** Where the links of a text lead, each once. */
export function linksOfHtml(written: string): string[] {
  const links = Array.from(
    written.matchAll(/<a\b[^<>]*?\bhref\s*=\s*["']?(https?:\/\/[^"'\s<>]+)/gi),
    ([, link = '']) => link.replaceAll('&amp;', '&'),
  );
  return [...new Set(links)];
}

/** Letters of a text of the dataset at most. */
const LONGEST = 320;

/** So many whole sentences of a text as the dataset takes; all of it where its first sentence is longer than that. */
export function firstSentences(text: string): string {
  if (text.length <= LONGEST) return text;
  const ends = Array.from(
    text.matchAll(/[.?!]["')\]]*(?=\s|$)/g),
    ({ 0: end, index }) => index + end.length,
  );
  const last = ends.findLast((end) => end <= LONGEST);
  return last === undefined ? text : text.slice(0, last);
}
