/** One thing that is wrong with a text: what it is, and how to mend it. */
export type Fault = { message: string; hint: string };

/** Code point of a character as Unicode writes it: U+202E. */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** What a terminal, an editor or a page would not show as it stands, or would let turn round the rest. */
const UNSHOWN =
  /\p{Cc}|\p{Cf}|\p{Cs}|\p{Co}|\p{Cn}|\p{Zl}|\p{Zp}|\p{Default_Ignorable_Code_Point}|(?! )\p{Zs}|\u2800/gu;

/** A text for a message: each character that nobody sees is written by its code point, <U+202E>. */
export function plainly(text: string): string {
  return text.replace(UNSHOWN, (character) => `<${codePoint(character)}>`);
}

/** How many characters before a fault are quoted, so that a person finds the place. */
const QUOTED = 16;

/** Where in a text something stands: `after "forty ho"`, or `at the beginning`. */
export function placeIn(text: string, at: number): string {
  const before = Array.from(text.slice(0, at)).slice(-QUOTED).join('');
  return before ? `after "${plainly(before)}"` : 'at the beginning';
}
