/*
 * Language that hides between words: what joins them (", ", " · ", brackets), and the case of letters. Each
 * language has its own, so all of it stands in src/messages/<lang>/, and the code asks for it.
 */

/** Folders where texts are put together for readers, and those below them which are no such place. */
const SAID = /^src\/(?:messages|ui|parts|features|pages|app|publish|model\/slices)\//;
const APART =
  /^src\/messages\/(?:[a-z]{2}|pseudo)\/|\.test\.tsx?$|^src\/publish\/(?!(?:previews|feeds|linked-data|downloads)\/|(?:oembed|embeds|render|frame-page|moved-paths)\.)/;

/** Whether a file, by its path in the repository, puts texts together for readers. */
export function isSaid(file: string): boolean {
  return SAID.test(file) && !APART.test(file);
}

/** Between texts: a comma, semicolon, colon, stop, dot, dash or bracket, with a blank beside it. */
const GLUE = /^(?:[,;:.،؛] | · |、| [–—−|] |\) ?| \(|\), )$/u;

/** Whether a text only joins what stands on either side of it. */
export function isGlue(text: string): boolean {
  return GLUE.test(text);
}

/** Whether something between two values of a template only joins them; `texts` are its fixed parts. */
export function joins(texts: readonly string[]): boolean {
  return texts.slice(1, -1).some(isGlue);
}

/** Signs that are drawn, in any language: those of buttons, of paths and of sums. */
const SIGNS = /[×←→−+/]/g;

/**
 * What stands in a piece of markup for its language: all but tags, blanks and drawn signs. `texts` are
 * its fixed parts, with values between them.
 */
export function saidIn(texts: readonly string[]): string {
  return texts
    .join('\uFFFC')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\uFFFC|&\w+;|\s+/g, ' ')
    .replaceAll(SIGNS, '')
    .trim();
}
