import type { DataTree } from '../../model/parse.ts';

/** Years between a record and its copy in the next cycle: leap days stay leap days. */
const YEARS = 4;

/** The longest sentence that the schema takes. */
const MOST = 320;

/** A day, month or year, so many cycles later. */
export function laterDate(date: string, cycle: number): string {
  const year = Number(date.slice(0, 4)) + YEARS * cycle;
  const moved = `${year}${date.slice(4)}`;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return moved.endsWith('-02-29') && !isLeap ? `${moved.slice(0, 8)}28` : moved;
}

/** The day so many days after another. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** What is put at the end of a name, by cycle. */
const SYLLABLES = ['a', 'e', 'i', 'o', 'u'].flatMap((vowel) =>
  ['b', 'd', 'f', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'z'].map((first) => first + vowel),
);

/** The name of whoever stands in the place of somebody so many cycles later: much the same, and another. */
export function laterName(name: string, cycle: number): string {
  return `${name}${SYLLABLES[cycle % SYLLABLES.length] ?? ''}`;
}

const escaped = (name: string) => name.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/**
 * Tells of a sentence what it says so many cycles later: the years of the dataset are later ones, and its people
 * have been followed by others.
 */
export function laterTexts(tree: DataTree): (text: string, cycle: number) => string {
  const years = new Set(
    tree.rounds.flatMap(({ value: { dates } }) =>
      [dates.start, dates.end].map((day) => day.slice(0, 4)),
    ),
  );
  const lastNames = tree.people.value.flatMap(({ name }) => name.split(' ').at(-1) ?? []);
  const inText = new RegExp(
    `(?<![\\p{L}\\d-])(${[...years, ...lastNames.map((name) => escaped(name))].join('|')})(?![\\p{L}\\d-])`,
    'gu',
  );
  return (text, cycle) => {
    const later = text.replaceAll(inText, (word) =>
      years.has(word) ? laterDate(word, cycle) : laterName(word, cycle),
    );
    return later.length > MOST ? text : later;
  };
}
