/*
 * The texts of a catalogue, read from its source: a function that says something has its words in it, and says
 * nothing before it is asked.
 */

/** Comments and what is imported, whose words nobody says. */
const SILENT = /\/\*[^]*?\*\/|(?<![:'"`\w])\/\/.*$|^(?:import|export \*)\b[^;]*;/gm;
/** A text in quotation marks of any kind, and what stands between elements. */
const TEXT = /'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\[^])*)`|>([^<>{}=]+)</g;
/** A key of a record, or what a value is compared with: an id, and not said. */
const IS_ID = [/(?:\bcase|[!=]==|\bin|\||\[)\s*$/, /^\s*(?::|\]|[!=]==|\|(?!\|))/] as const;
/** After these a text is said all the same: `a ? 'b' : 'c'`. */
const CHOSEN = /\?\s*$/;

const ESCAPES: Readonly<Record<string, string>> = { n: ' ', t: ' ' };

const unescaped = (text: string) =>
  text.replaceAll(/\\(?:u([\dA-Fa-f]{4})|([^]))/g, (_, code?: string, letter = '') =>
    code ? String.fromCharCode(Number.parseInt(code, 16)) : (ESCAPES[letter] ?? letter),
  );

/** Between two texts of which one stands in the other. */
const IS_CODE = /[{}]|=>/;
/** What is put into a template is none of its words. */
const PUT_IN = /\$\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}/g;

/** The texts in the source of a file of words: what it says itself, in pieces, without ids. */
export function textsInSource(source: string): string[] {
  const spoken = source.replaceAll(SILENT, '');
  return [...spoken.matchAll(TEXT)].flatMap(({ 0: whole, index, ...groups }) => {
    const before = spoken.slice(Math.max(0, index - 20), index);
    const after = spoken.slice(index + whole.length, index + whole.length + 8);
    const isId = IS_ID[0].test(before) || (IS_ID[1].test(after) && !CHOSEN.test(before));
    const text = [groups[1], groups[2], groups[3], groups[4]].find((one) => one !== undefined);
    if (isId || text === undefined) return [];
    const inner = [...text.matchAll(PUT_IN)].flatMap(([put]) => textsInSource(put.slice(2, -1)));
    const own = text.split(PUT_IN).map((piece) => unescaped(piece).trim());
    return [...own, ...inner].filter((piece) => /\p{L}/u.test(piece) && !IS_CODE.test(piece));
  });
}
