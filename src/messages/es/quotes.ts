/* Quotation marks as Spanish sets them, whatever marks a title came with: « », within them “ ” and ‘ ’. */

/** Marks of a quotation, of one within it, and so on. */
const LEVELS = [
  ['«', '»'],
  ['“', '”'],
  ['‘', '’'],
] as const;

const OPENING = /["'“‘«]/;
const CLOSING: Record<string, string> = {
  '"': '"',
  "'": "'’",
  '“': '”',
  '‘': "’'",
  '«': '»',
};

/**
 * A text with its quotation marks set: the outermost as those of `level` (0 for angular ones), those
 * within them by turns. An apostrophe stays one.
 */
export function typeset(text: string, level: 0 | 1 = 0): string {
  const open: string[] = [];
  return text
    .split('')
    .map((sign, i, signs) => {
      const before = signs[i - 1] ?? ' ';
      const after = signs[i + 1] ?? ' ';
      const marks = (depth: number) => LEVELS[(level + depth) % LEVELS.length] ?? LEVELS[0];
      const current = open.at(-1);
      const endsWord = !/[\p{L}\p{N}]/u.test(after);
      if (current !== undefined && CLOSING[current]?.includes(sign) && endsWord) {
        open.pop();
        return marks(open.length)[1];
      }
      const startsWord = /[\s([{“‘«¿¡"'—–/-]/.test(before) && /\S/.test(after);
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

/** A title in quotation marks; the stop or comma stands outside, and a full stop of its own gives way. */
export function inQuotes(title: string, stop: '.' | ','): string {
  return `«${typeset(title, 1).replace(/(?<!\.)\.$/, '')}»${stop}`;
}

/** A text that is already set, with a full stop at its end; a question or an exclamation needs none. */
export function ended(text: string): string {
  return /[.?!…]$/.test(text) ? text : `${text}.`;
}
