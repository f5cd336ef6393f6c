/**
 * What a spreadsheet takes for a formula: the signs that begin one, their full-width forms, and
 * blanks that some programs strip before they look. Also where the text goes on over several lines.
 */
export const FORMULA = /^[=+\-@＝＋－＠\t\r\n]/;

/** Text that a spreadsheet would take for a formula, with a stroke before it. */
export function guarded(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
