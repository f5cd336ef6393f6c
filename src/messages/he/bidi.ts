/*
 * Names and figures in Hebrew, which runs from right to left. What is put into a sentence and has letters of
 * another script is isolated with Unicode's signs; without them the words around it would change places.
 */

/** An isolated text, and one that was isolated within another. */
const SET_APART = /[\u2066-\u2068][^\u2066-\u2069]*\u2069/g;

function withoutSetApart(text: string): string {
  const rest = text.replaceAll(SET_APART, '');
  return rest === text ? text : withoutSetApart(rest);
}

/**
 * A text that was given to a message. One of Hebrew and digits needs no signs, nor does an address, or who copies it would
 * copy them as a part of it.
 */
export function isolated(text: string): string {
  const own = withoutSetApart(text).replace(/https?:\/\/\S+/g, '');
  return /[^\P{L}\p{Script=Hebrew}]/u.test(own) ? `\u2068${text}\u2069` : text;
}

/** A sentence; what is put into it is isolated where that is needed. */
export function say(
  texts: TemplateStringsArray,
  ...given: readonly (string | number | false | null | undefined)[]
): string {
  return texts
    .map((text, i) => {
      const before = i === 0 ? '' : given[i - 1];
      return before || before === 0 ? isolated(String(before)) + text : text;
    })
    .join('');
}

/** Figures with signs between them and no words: "35–40", "+5", "10 ÷ 5 = 2". They run from left to right. */
export function leftToRight(text: string): string {
  return /\p{L}/u.test(text) ? text : `\u2066${text}\u2069`;
}

/**
 * A text behind the letters that Hebrew writes together with the next word ("ב", "ל", "מ", "ו"): before a
 * Hebrew word they are a part of it, before anything else a maqaf parts them.
 */
export function prefixed(letters: string, text: string | number): string {
  const own = isolated(String(text));
  const [first = ''] = /[\p{L}\p{N}]/u.exec(own) ?? [];
  return /\p{Script=Hebrew}/u.test(first) ? letters + own : `${letters}־${own}`;
}

/** Whether a text begins with digits, so that "מ" and "ל" can stand before it: "מ־35 ל־40". */
export const beginsInDigits = (text: string) => /^[\u2066-\u2068]*\d/.test(text);
