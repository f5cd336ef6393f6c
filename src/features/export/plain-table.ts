import about from '../../data/about.json';
import { date, dates } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import type { Comparison } from '../../model/comparison.ts';
import { venuesText } from '../../messages/place.ts';
import { plainDerived } from './plain-derived.ts';
import { plainFacts } from './plain-facts.ts';
import { plainTerms } from './plain-terms.ts';
import { viewInWords } from './view-words.ts';

/** One line of a cell, with its weight: a figure, a name over it, what stands under it. */
export type PlainLine = {
  kind: 'name' | 'figure' | 'text' | 'note' | 'sum' | 'empty';
  text: string;
  /** Ids of the accounts on which the line rests, where it says so of its own. */
  accounts?: readonly string[];
};

/** One row: its name, what qualifies the name, and the lines of each column. */
export type PlainRow = {
  key: string;
  section: 'facts' | 'terms' | 'derived';
  name: string;
  detail: string;
  cells: PlainLine[][];
};

/** A comparison in words alone, as every format copies, saves or draws it. */
export type PlainTable = {
  title: string;
  head: { id: string; name: string; when: string; where: string; base: boolean }[];
  rows: PlainRow[];
  /** What the reader chose to see, in words; empty if everything is shown. */
  view: string[];
};

/** The rows of facts that the heads of the columns already say. */
export const IN_HEAD: ReadonlySet<string> = new Set(['date', 'venue']);

/** Puts a comparison into words: exactly the rows and accounts that are shown. */
export function plainTable(comparison: Comparison): PlainTable {
  const { columns, base } = comparison;
  return {
    title: words.site.together(columns.map(({ name }) => name)),
    head: columns.map(({ id, name, date: own, round }, i) => ({
      id,
      name,
      when: own ? date(own) : dates(round.dates),
      where: venuesText(round.venues),
      base: i === base,
    })),
    rows: [...plainFacts(comparison), ...body(comparison)],
    view: viewInWords(comparison),
  };
}

/** The terms, and the computed rows where their inputs are: after the last row of a key issue. */
function body(comparison: Comparison): PlainRow[] {
  const terms = plainTerms(comparison);
  const after = comparison.terms.findLastIndex(({ issue }) => about.keyIssues.includes(issue)) + 1;
  return terms.toSpliced(after, 0, ...plainDerived(comparison));
}

/** A cell as one line of text: lines parted by semicolons, names by a colon. */
export function cellText(lines: readonly PlainLine[]): string {
  return lines.reduce((text, line, i) => {
    const before = lines[i - 1];
    return i === 0 ? line.text : `${text}${before?.kind === 'name' ? ': ' : '; '}${line.text}`;
  }, '');
}

/** The name of a row as one line of text. */
export function rowText({ name, detail }: PlainRow): string {
  return detail ? `${name}, ${detail}` : name;
}
