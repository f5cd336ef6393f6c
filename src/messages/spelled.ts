/** Words for numbers, as people write them in a cell: phrases with blanks, in small letters, and what they stand for. */
export type NumberWords = {
  /** Below a hundred. */
  small: Readonly<Record<string, number>>;
  /** Whole hundreds, before which no number stands. */
  hundreds: Readonly<Record<string, number>>;
  /** What multiplies the number before it, and stands for itself where there is none: "thousand", "a million". */
  scales: Readonly<Record<string, number>>;
  /** Words between the parts of a number: "one hundred and fifty". */
  and: readonly string[];
  /** The same, written together with what follows; empty where the language has none. */
  attached: string;
};

/** What is written in letters in a cell, and in more forms than one phrase: beside the grammar of the intake. */
export type Spelled = {
  /** The numbers of the language, and those of others in which people write in its sheets. */
  numbers: readonly NumberWords[];
  /** Nouns that say by their form that there are two, and the noun for one: "يومان". */
  duals: Readonly<Record<string, string>>;
  /** What stands after a noun of which there is one: "يوم واحد". */
  one: readonly string[];
  /** What stands before the second end of a range, written together with it: "بين 35 و40". */
  joined: readonly string[];
  /** Names of months that are more than one word. */
  months: Readonly<Record<string, number>>;
  /** Words within a date that say nothing. */
  passed: readonly string[];
  /** All forms of a day, a week, a month, a year. */
  lengths: readonly (readonly string[])[];
  /** The forms of each of them that a number asks for, where they are more than one and other. */
  forms: readonly Readonly<Partial<Record<'zero' | 'one' | 'two' | 'few' | 'many', string>>>[];
  /** Nouns that stand alone for one, where a language has no word for "a": "أسبوع". */
  alone: readonly string[];
  /** What adds a half, behind the number or behind what is counted: "and a half". */
  halves: readonly string[];
  /** Between a number and what it counts: "2 millions de personnes". */
  of: readonly string[];
  /** Between two accounts in one cell: "30 or 60 days". */
  or: readonly string[];
};

/** Phrases with | between them, with what each stands for: the first for `from`, the next for one more. Of some there are several forms, with / between them. */
export function counting(phrases: string, from = 0, step = 1): Record<string, number> {
  return Object.fromEntries(
    phrases
      .trim()
      .split(/\s*\|\s*/)
      .flatMap((forms, i) => forms.split('/').map((form) => [form, from + step * i])),
  );
}

/** Each phrase of one list with each of another, by what two of them make together. */
export function combined(
  first: Readonly<Record<string, number>>,
  second: Readonly<Record<string, number>>,
  written: (first: string, second: string) => string,
  value: (first: number, second: number) => number,
): Record<string, number> {
  return Object.fromEntries(
    Object.entries(first).flatMap(([a, x]) =>
      Object.entries(second).map(([b, y]) => [written(a, b), value(x, y)]),
    ),
  );
}

export const sum = (a: number, b: number): number => a + b;
