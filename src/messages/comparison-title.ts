import type { ColumnName } from '../model/column-names.ts';
import type { Suggestion } from '../model/types.ts';
import { counted, list } from './format.ts';
import { words } from './words.ts';

/** A title longer than this fills more than two lines of a telephone. */
const LONGEST = 64;

/**
 * The title of a comparison on its page: that of the suggestion with the same columns; else what tells the
 * columns apart, with the words that all their names share said once; else how many, and from when to when.
 */
export function comparisonTitle(
  columns: readonly (ColumnName & { id: string })[],
  suggestions: readonly Suggestion[],
): string {
  const ids = new Set(columns.map(({ id }) => id));
  const known = suggestions.find(
    (suggestion) => suggestion.ids.length === ids.size && suggestion.ids.every((id) => ids.has(id)),
  );
  if (known) return known.title;
  const apart = toldApart(columns.map(({ name }) => name));
  if (apart.length <= LONGEST) return apart;
  const dates = columns.map(({ date }) => date).toSorted();
  const kinds = new Set(columns.map(({ kind }) => kind));
  const [kind] = kinds;
  const { proposals, rounds, both, over } = words.compare.many;
  const what = kinds.size > 1 ? both : kind === 'round' ? rounds : proposals;
  return over(counted(columns.length, what), spanOf(dates[0] ?? '', dates.at(-1) ?? ''));
}

/** From when to when, as short as it can be told: the months of one year, or the years. */
function spanOf(start: string, end: string): string {
  const [from, to] = [start, end].map((date) => date.slice(0, 4)) as [string, string];
  return from === to ? words.calendar.months(start, end) : words.dates.range(from, to);
}

/** The names in a row; what all begin and end with is said once: "Portsea talks, May and June 2001". */
function toldApart(names: readonly string[]): string {
  const all = names.map((name) => name.split(' '));
  const [first = []] = all;
  const least = Math.min(...all.map(({ length }) => length)) - 1;
  const shared = (from: (word: readonly string[], i: number) => string | undefined) => {
    let n = 0;
    while (n < least && all.every((parts) => from(parts, n) === from(first, n))) n += 1;
    return n;
  };
  const before = shared((parts, i) => parts[i]);
  const after = Math.min(
    least - before,
    shared((parts, i) => parts.at(-1 - i)),
  );
  if (before === 0) return words.site.together(names);
  return [
    ...first.slice(0, before),
    list(all.map((parts) => parts.slice(before, parts.length - after).join(' '))),
    ...first.slice(first.length - after),
  ].join(' ');
}
