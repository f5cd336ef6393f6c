/* Quotation marks as French newspapers set them, whatever marks a title came with. */

/** Marks of a quotation, of one within it, and so on by turns. */
const LEVELS = [
  ['«\u202f', '\u202f»'],
  ['“', '”'],
] as const;

/** French marks with the blanks within them, which are set anew. */
const FRENCH_OPENING = /«[\s\u00a0\u202f]*/g;
const FRENCH_CLOSING = /[\s\u00a0\u202f]*»/g;

const OPENING = /["'“‘]/;
const CLOSING: Record<string, string> = { '"': '"', "'": "'’", '“': '”', '‘': "'’" };

/**
 * A text with its quotation marks set: the outermost as those of `level` (0 for « »), those within
 * them by turns. An apostrophe stays one.
 */
export function typeset(text: string, level: 0 | 1 = 0): string {
  const open: string[] = [];
  return text
    .replace(FRENCH_OPENING, '“')
    .replace(FRENCH_CLOSING, '”')
    .split('')
    .map((sign, i, signs) => {
      const before = signs[i - 1] ?? ' ';
      const after = signs[i + 1] ?? ' ';
      const marks = (depth: number) => LEVELS[(level + depth) % 2] ?? LEVELS[0];
      const current = open.at(-1);
      const endsWord = !/[\p{L}\p{N}]/u.test(after);
      if (current !== undefined && CLOSING[current]?.includes(sign) && endsWord) {
        open.pop();
        return marks(open.length)[1];
      }
      // Behind an apostrophe, too: l’« offre ».
      const startsWord = /[\s([{“‘"'’—–/-]/.test(before) && /\S/.test(after);
      if (OPENING.test(sign) && startsWord && closes(sign, signs, i)) {
        open.push(sign);
        return marks(open.length - 1)[0];
      }
      return sign === "'" ? '’' : sign;
    })
    .join('');
}

/** Whether a mark that opens is closed further on: "'24 talks" opens nothing. */
function closes(sign: string, signs: readonly string[], from: number): boolean {
  return signs.some(
    (other, i) =>
      i > from + 1 &&
      CLOSING[sign]?.includes(other) === true &&
      !/[\p{L}\p{N}]/u.test(signs[i + 1] ?? ' '),
  );
}

/** A title in quotation marks, with the stop or comma behind them; a title that is a question needs no stop. */
export function inQuotes(title: string, stop: '.' | ','): string {
  const set = typeset(title, 1).replace(/\.$/, '');
  return `«\u202f${set}\u202f»${stop === '.' && /[?!]$/.test(set) ? '' : stop}`;
}

/** A text that is already set, with a full stop at its end: behind a quotation mark that ends it. */
export function ended(text: string): string {
  return /[?!.…](?:\u202f»|”)?$/.test(text) ? text : `${text}.`;
}
