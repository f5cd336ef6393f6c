/* Quotation marks as American styles set them, whatever marks a title came with. */

/** Marks of a quotation, of one within it, and so on by turns. */
const LEVELS = [
  ['“', '”'],
  ['‘', '’'],
] as const;

const OPENING = /["'“‘]/;
const CLOSING: Record<string, string> = { '"': '"', "'": "'’", '“': '”', '‘': "’'" };

/**
 * A text with its quotation marks set: the outermost as those of `level` (0 for double), those within
 * them by turns. An apostrophe stays one.
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
      const startsWord = /[\s([{“‘"'—–/-]/.test(before) && /\S/.test(after);
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

/** A text and the quotation marks that end it, as far as something opened them. */
function parted(text: string): [body: string, closing: string] {
  const [, body = text, closing = ''] = /^(.*?)([’”]*)$/su.exec(text) ?? [];
  return /[‘“]/.test(body) ? [body, closing] : [text, ''];
}

/** A title in quotation marks, with the stop or comma inside, as American styles have it. */
export function inQuotes(title: string, stop: '.' | ','): string {
  const [body, closing] = parted(typeset(title, 1));
  return `“${stopped(body, stop)}${closing}”`;
}

/** A text with a stop or a comma at its end: a question keeps its mark, a full stop gives way. */
function stopped(text: string, stop: '.' | ','): string {
  if (/[?!]$/.test(text)) return stop === '.' ? text : `${text},`;
  return `${text.replace(/\.$/, '')}${stop}`;
}

/** A text that is already set, with a full stop at its end: before a quotation mark that ends it. */
export function ended(text: string): string {
  const [body, closing] = parted(text);
  return `${stopped(body, '.')}${closing}`;
}
