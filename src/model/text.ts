/**
 * Order by code unit, for ids and dates. `localeCompare` would load collation tables, which a slow phone
 * notices, for strings that no language sorts differently.
 */
export function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Letters without their marks, in lower case: "Évian" and "evian" are one word. */
export function fold(term: string): string {
  return term.normalize('NFKD').replace(/\p{M}/gu, '').replace(/ı/g, 'i').toLowerCase();
}

/** The words of a text as they are compared: letters and digits, folded. A comma or a capital is no word. */
export function wordsIn(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether a name stands in a text as it is spelled, and not as a part of a longer word. */
export function holdsName(text: string, name: string): boolean {
  const letter = /[\p{L}\p{N}-]/u;
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1))
    if (!letter.test(text[at - 1] ?? ' ') && !letter.test(text[at + name.length] ?? ' '))
      return true;
  return false;
}

/** A text without marks of direction: what isolates a name in a page is no part of a file for programs. */
export function withoutDirection(text: string): string {
  return text.replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '');
}

/** One key for texts of the same words in the same order. */
export function wordKey(text: string): string {
  return wordsIn(text).join(' ');
}

/** How much two texts have in common: 0 for no word, 1 for the same words. */
export function likeness(a: string, b: string): number {
  const [left, right] = [new Set(wordsIn(a)), new Set(wordsIn(b))];
  const common = [...left].filter((word) => right.has(word)).length;
  return left.size + right.size === 0 ? 1 : (2 * common) / (left.size + right.size);
}
