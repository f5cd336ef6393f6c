import { codePoint, type Fault, placeIn } from './fault.ts';

/*
 * Which characters a text may have. What nobody sees can turn a figure round, hide a word from the search
 * or make two names of one; so it is refused, except where a script or a sign cannot be written without it.
 * The rules are said in src/data/README.md.
 */

/** Names of what is met most, after the names of Unicode. */
const NAMES: Readonly<Record<string, string>> = {
  'U+0000': 'null',
  'U+0008': 'backspace',
  'U+001B': 'escape',
  'U+007F': 'delete',
  'U+00A0': 'no-break space',
  'U+00AD': 'soft hyphen',
  'U+061C': 'Arabic letter mark',
  'U+200B': 'zero-width space',
  'U+200C': 'zero-width non-joiner',
  'U+200D': 'zero-width joiner',
  'U+200E': 'left-to-right mark',
  'U+200F': 'right-to-left mark',
  'U+2028': 'line separator',
  'U+2029': 'paragraph separator',
  'U+202A': 'left-to-right embedding',
  'U+202B': 'right-to-left embedding',
  'U+202C': 'pop directional formatting',
  'U+202D': 'left-to-right override',
  'U+202E': 'right-to-left override',
  'U+202F': 'narrow no-break space',
  'U+2060': 'word joiner',
  'U+2066': 'left-to-right isolate',
  'U+2067': 'right-to-left isolate',
  'U+2068': 'first strong isolate',
  'U+2069': 'pop directional isolate',
  'U+3000': 'ideographic space',
  'U+FE0F': 'variation selector-16',
  'U+FEFF': 'byte order mark',
  'U+FFFC': 'object replacement character',
  'U+FFFD': 'replacement character',
};

/** A tab or a line break is untidy, but it is seen: the rule text-style has a word on it. */
const SEEN_CONTROL = /[\t\n\r]/;
const LONE_SURROGATE = /\p{Surrogate}/u;
const CONTROL = /\p{Cc}/u;
/** Marks that turn the direction of what follows, as they stand in a class of a regular expression. */
export const DIRECTION_MARKS = String.raw`\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069`;
const DIRECTION = new RegExp(`[${DIRECTION_MARKS}]`, 'u');
const BLANK = /[\p{Zs}\p{Zl}\p{Zp}]/u;
const NO_BREAK = /[\u00a0\u202f]/u;
/** Signs of format that are seen: they stand over or around a number. */
const SEEN_FORMAT = /[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}]/u;
const INVISIBLE = /\p{Default_Ignorable_Code_Point}|\p{Cf}|\u2800/u;
const NO_CHARACTER = /[\p{Co}\p{Cn}\ufffc\ufffd]/u;
const MARK = /\p{M}/u;
const LETTER = /\p{L}/u;

/** Scripts in which a joiner or a non-joiner makes another word, or another form of one. */
const JOINED =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mandaic}\p{Script=Nko}\p{Script=Mongolian}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;
const JOINER = /[\u200c\u200d]/u;
const PICTOGRAPH = /\p{Extended_Pictographic}/u;
/** What may stand between a pictograph and the joiner that binds it to the next. */
const PICTOGRAPH_PART = /\ufe0f|\p{Emoji_Modifier}/u;
const HAN = /\p{Script=Han}/u;
const EAST_ASIAN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3001-\u303f\uff01-\uff60]/u;

/** Marks that strike a letter out, or ring it: the letter below is no longer what it was. */
const OVERLAY = /[\u0334-\u0338\u20d0-\u20f0\p{Me}]/u;
/** How many marks one letter has at most, composed as far as it can be. */
const FEW_MARKS = 2;
const MOST_MARKS = 6;
const FEW_MARKED = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;

/** A fault of a character, and what kind it is. */
export type CharacterFault = Fault & { kind: string };

/** Kinds that an address of a page must not have either, however they are spelled there. */
export const UNSEEN_KINDS: readonly string[] = [
  'a control character',
  'a character that changes the direction of writing',
  'an invisible character',
];

type At = { character: string; before: string; after: string; list: readonly string[]; i: number };

/**
 * Every kind of character of a text that it must not have: control, direction, invisible, unusual blanks, halves
 * of pairs, marks on nothing or in heaps, and what is not composed (NFC). One fault a kind, at its first place.
 */
export function characterFaults(text: string): CharacterFault[] {
  // Nearly every text is plain ASCII, in which nothing of this can stand.
  if (/^[\x20-\x7e]*$/.test(text)) return [];
  const faults = new Map<string, CharacterFault>();
  const list = Array.from(text);
  let index = 0;
  list.forEach((character, i) => {
    const at = { character, before: list[i - 1] ?? '', after: list[i + 1] ?? '', list, i };
    const wrong = wrongAt(at);
    if (wrong && !faults.has(wrong.kind)) {
      const code = codePoint(character);
      const name = NAMES[code] ? `${code} ${NAMES[code]}` : code;
      faults.set(wrong.kind, {
        kind: wrong.kind,
        message: `${wrong.kind} (${name}) ${placeIn(text, index)}`,
        hint: wrong.hint,
      });
    }
    index += character.length;
  });
  const composed = LONE_SURROGATE.test(text) ? text : text.normalize('NFC');
  if (composed !== text) {
    const first = firstDifference(text, composed);
    faults.set('NFC', {
      kind: 'NFC',
      message: `the text is not composed (NFC) ${placeIn(text, first)}`,
      hint: `write "${composed.slice(Math.max(0, first - 8), first + 8).trim()}" with composed letters, such as "é" as one character`,
    });
  }
  return [...faults.values()];
}

function firstDifference(a: string, b: string): number {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i += 1;
  return i;
}

function wrongAt(at: At): { kind: string; hint: string } | null {
  const { character } = at;
  if (SEEN_CONTROL.test(character) || /^[\x20-\x7e]$/.test(character)) return null;
  if (LONE_SURROGATE.test(character))
    return { kind: 'half of a surrogate pair', hint: 'restore the character that was cut in two' };
  if (CONTROL.test(character))
    return { kind: 'a control character', hint: 'remove it: it is no part of a text' };
  if (DIRECTION.test(character))
    return {
      kind: 'a character that changes the direction of writing',
      hint: 'remove it: pages set the direction of each text themselves',
    };
  if (BLANK.test(character))
    return isUsefulBlank(at)
      ? null
      : {
          kind: 'an unusual blank',
          hint: 'write a space; a no-break space (U+00A0) may stand between two characters that are seen',
        };
  if (INVISIBLE.test(character) && !SEEN_FORMAT.test(character))
    return isNeeded(at)
      ? null
      : { kind: 'an invisible character', hint: 'remove it: nobody sees it, and it parts words' };
  if (NO_CHARACTER.test(character))
    return {
      kind: 'a character that stands for none',
      hint: 'restore what stood here before it was lost in another encoding',
    };
  if (MARK.test(character)) return wrongMark(at);
  return null;
}

/** A no-break space between two characters that are seen; the blank of East Asian texts among their own. */
function isUsefulBlank({ character, before, after }: At): boolean {
  if (NO_BREAK.test(character)) return isSeen(before) && isSeen(after);
  return character === '\u3000' && EAST_ASIAN.test(before) && EAST_ASIAN.test(after);
}

const isSeen = (character: string) =>
  character !== '' && !/[\s\p{C}\p{Default_Ignorable_Code_Point}\u2800]/u.test(character);

/** Whether an invisible character is one that a script or a sign cannot be written without. */
function isNeeded(at: At): boolean {
  const { character, before, after, list, i } = at;
  if (JOINER.test(character)) {
    if (character === '\u200d' && PICTOGRAPH.test(after)) {
      let base = i - 1;
      while (PICTOGRAPH_PART.test(list[base] ?? '')) base -= 1;
      if (PICTOGRAPH.test(list[base] ?? '')) return true;
    }
    return isJoined(before) && isJoined(after) && (LETTER.test(after) || MARK.test(after));
  }
  if (/[\ufe0e\ufe0f]/u.test(character)) return PICTOGRAPH.test(before);
  if (/[\ufe00-\ufe02\u{e0100}-\u{e01ef}]/u.test(character)) return HAN.test(before);
  if (/[\u180b-\u180d\u180f]/u.test(character)) return /\p{Script=Mongolian}/u.test(before);
  return false;
}

/** A letter or a mark of a script with joiners; marks that several scripts share are of none, but stand on letters. */
const isJoined = (character: string) =>
  JOINED.test(character) || /[\u064b-\u0655\u0670\u1cd0-\u1cf9]/u.test(character);

function wrongMark({ character, list, i }: At): { kind: string; hint: string } | null {
  if (OVERLAY.test(character))
    return {
      kind: 'a mark that strikes out or rings what it stands on',
      hint: 'remove it: what is below can no longer be read for certain',
    };
  let base = i - 1;
  while (isMarkOrJoiner(list[base])) base -= 1;
  const letter = list[base] ?? '';
  if (!LETTER.test(letter))
    return {
      kind: 'a mark that stands on no letter',
      hint: 'remove it: figures, signs and blanks bear no marks',
    };
  const most = FEW_MARKED.test(letter) ? FEW_MARKS : MOST_MARKS;
  return i - base > most
    ? {
        kind: `more than ${most} marks on one letter`,
        hint: 'leave those that the word is written with',
      }
    : null;
}

const isMarkOrJoiner = (character = '') => MARK.test(character) || JOINER.test(character);
