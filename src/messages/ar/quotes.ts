/* Quotation marks as the Arabic press sets them, whatever marks a title came with; stops stand outside. */

/** Marks of a quotation, of one within it, and so on by turns. */
const LEVELS = [
  ['«', '»'],
  ['“', '”'],
] as const;

const OPENING = /["'“‘«]/;
const CLOSING: Record<string, string> = { '"': '"', "'": "'’", '“': '”', '‘': "’'", '«': '»' };

/**
 * A text with its quotation marks set: the outermost as those of `level` (0 for «»), those within them by
 * turns. An apostrophe of a foreign name stays one.
 */
export function typeset(text: string, level: 0 | 1 = 0): string {
  const open: string[] = [];
  return text
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
      // Short words of Arabic are written in one with what follows: بـ«…», و«…».
      const startsWord = /[\s([{“‘«"'—–/\u2066-\u2068\p{Script=Arabic}\u0640-]/u.test(before);
      if (OPENING.test(sign) && startsWord && /\S/.test(after) && closes(sign, signs, i)) {
        open.push(sign);
        return marks(open.length - 1)[0];
      }
      return sign === "'" ? '’' : sign;
    })
    .join('');
}

/** Whether a mark that opens is closed further on. */
function closes(sign: string, signs: readonly string[], from: number): boolean {
  return signs.some(
    (other, i) =>
      i > from + 1 &&
      CLOSING[sign]?.includes(other) === true &&
      !/[\p{L}\p{N}]/u.test(signs[i + 1] ?? ' '),
  );
}

/** A title in quotation marks, with the stop or comma outside. A question has its mark and no stop. */
export function inQuotes(title: string, stop: '.' | ','): string {
  const body = typeset(title, 1).replace(/(?<!\.)\.$/, '');
  const isolated = /\p{Script=Latin}/u.test(body) ? `\u2068${body}\u2069` : body;
  if (stop === ',') return `«${isolated}»،`;
  return /[?؟!]$/.test(body) ? `«${isolated}»` : `«${isolated}».`;
}

/** A text that is already set, with a full stop at its end, outside of what quotes. */
export function ended(text: string): string {
  return /[.?؟!]["”»\u2069]*$/u.test(text) ? text : `${text}.`;
}
