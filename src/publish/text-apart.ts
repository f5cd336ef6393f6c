/*
 * Words that are drawn apart must be apart as text, too: what is copied, read aloud, searched, kept by a
 * reading service or taken for the name of a link has no margins, no grid and no gap.
 */

/** Elements that part words by what they are, without any style. All others stand in the line. */
const PARTING = new Set(
  (
    'address article aside blockquote body br button caption dd details dialog div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 head header hr html input legend li main nav noscript ol ' +
    'optgroup option p pre section select summary table tbody td textarea tfoot th thead title tr ul'
  ).split(' '),
);

/** What has no words to be read: its content is passed over. */
const MUTE = /<(script|style|template)\b[^>]*>.*?<\/\1>|<!--.*?-->/gs;

/** A quotation mark after a blank opens what follows, and ends nothing: a straight one, and Hebrew’s, the same on both sides. */
const ENDS = /[\p{L}\p{N}.,;:!?)\]’]$|(?<!\s)”$|[^\s"]"$/u;
const BEGINS = /^[\p{L}\p{N}(“‘]/u;

/** What is written onto the word after it: French words that lose a letter ("l’accord"), Arabic and Hebrew words of one. */
const ATTACHED =
  /(?:^|[\s«(\u00a0\u202f])(?:[cdjlmnst]’|(?:jus|lors|puis)?qu’|[وفبكل]|[ובכלמשה])$/iu;

/** How much is shown on either side of a place. */
const SHOWN = 20;

/**
 * The places of a page where one element ends with a word, the next begins with one, and there is nothing
 * between them: `2024|Round`. Attributes that are read (`alt`, `aria-label`) are text of our own and not looked at.
 * @param html a page as it was built, in which every `<` of a text is written as `&lt;`.
 */
export function runTogether(html: string): string[] {
  const found: string[] = [];
  let before = '';
  let crossed = false;
  for (const [, tag, text] of html
    .replaceAll(MUTE, '')
    .matchAll(/<\/?([a-z][\w-]*)[^>]*>|([^<]+)/gi)) {
    if (text === undefined) {
      crossed = true;
      if (tag && PARTING.has(tag.toLowerCase())) before = '';
      continue;
    }
    const read = text.replaceAll('&#x27;', '’').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
    if (crossed && ENDS.test(before) && BEGINS.test(read) && !ATTACHED.test(before))
      found.push(`${before.slice(-SHOWN)}|${read.slice(0, SHOWN)}`);
    before = read === '’' ? before + read : read;
    crossed = false;
  }
  return found;
}
