import { isolated } from './bidi.ts';

/*
 * Quotation marks as Hebrew sets them, whatever marks a title came with: both are high, and of one form.
 * A mark within a word is none: it is the gershayim of an abbreviation, or a geresh.
 */

/** The mark of a quotation, of one within it, and so on by turns. */
const LEVELS = ['”', '’'] as const;

const OPENING = /["'“‘„”]/;
const CLOSING: Record<string, string> = {
  '"': '"',
  "'": "'’",
  '“': '”',
  '‘': "'’",
  '„': '”“"',
  '”': '”',
};
const HEBREW = /\p{Script=Hebrew}/u;

/**
 * A text with its quotation marks set: the outermost as those of `level` (0 for double), those within
 * them by turns. An apostrophe stays one.
 */
export function typeset(text: string, level: 0 | 1 = 0): string {
  const open: string[] = [];
  const signs = text.split('');
  return signs
    .map((sign, i) => {
      const before = signs[i - 1] ?? ' ';
      const after = signs[i + 1] ?? ' ';
      const mark = (depth: number) => LEVELS[(level + depth) % 2] ?? LEVELS[0];
      const current = open.at(-1);
      const endsWord = !/[\p{L}\p{N}]/u.test(after);
      if (current !== undefined && CLOSING[current]?.includes(sign) && endsWord) {
        open.pop();
        return mark(open.length);
      }
      // A quotation may follow letters that are written together with it: ל"דבר" opens one, ב"כ does not.
      const startsWord = /[\s([{“‘„"'—–/\-־\u2066-\u2068]/.test(before) && /\S/.test(after);
      const afterPrefix =
        /[בוהכלמש]/.test(before) && !HEBREW.test(signs[i - 2] ?? ' ') && HEBREW.test(after);
      if (
        OPENING.test(sign) &&
        (startsWord || (afterPrefix && !isGershayim(signs, i))) &&
        closes(sign, signs, i)
      ) {
        open.push(sign);
        return mark(open.length - 1);
      }
      return withinWord(sign, before);
    })
    .join('');
}

/** An apostrophe; after a Hebrew letter a geresh, or gershayim. */
function withinWord(sign: string, before: string): string {
  if (HEBREW.test(before)) return sign === '"' ? '״' : /['’]/.test(sign) ? '׳' : sign;
  return sign === "'" ? '’' : sign;
}

/** Whether a mark stands before the last letter of a word, as that of an abbreviation does: ב"כ. */
function isGershayim(signs: readonly string[], at: number): boolean {
  return HEBREW.test(signs[at + 1] ?? ' ') && !HEBREW.test(signs[at + 2] ?? ' ');
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

/** A title in quotation marks, with the stop or comma behind them, as Hebrew has it. */
export function inQuotes(title: string, stop: '.' | ','): string {
  const set = typeset(title, 1);
  const asks = /[?!]’*$/.test(set);
  return `”${isolated(set.replace(/\.(’*)$/, '$1'))}”${asks && stop === '.' ? '' : stop}`;
}

/** A text that is already set, with a full stop at its end: a question keeps its mark. */
export function ended(text: string): string {
  return /[?!.][”’\u2069]*$/.test(text) ? text : `${text}.`;
}
