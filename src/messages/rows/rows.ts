import { kindOf } from '../../model/ladder.ts';
import type { Column } from '../../model/compare.ts';
import type { Comparison } from '../../model/comparison.ts';
import { whenOf } from '../../model/facts.ts';
import { date } from '../format.ts';
import { venuesText } from '../place.ts';
import { words } from '../words.ts';
import { derivedRow } from './derived.ts';
import { factRow, whenText } from './facts.ts';
import type { SaidRow } from './said.ts';
import { termRow } from './terms.ts';

/** The head of a column in words. */
export type SaidHead = {
  id: string;
  kind: Column['kind'];
  name: string;
  when: string;
  where: string;
  base: boolean;
};

/** The rows of facts that the heads of the columns already say. */
export const IN_HEAD: ReadonlySet<string> = new Set(['date', 'venue']);

/**
 * Every row of a comparison in words, in the one order in which all show them: the facts, the terms, and
 * the computed rows where their inputs are, after the last row of a key issue.
 */
export function rowsOf(comparison: Comparison): SaidRow[] {
  const { facts, terms, derived, keyIssues } = comparison;
  const after = terms.findLastIndex(({ issue }) => keyIssues.includes(issue)) + 1;
  const said = terms.map((row) => termRow(row, comparison));
  return [
    ...facts.map((row) => factRow(row, comparison)),
    ...said.toSpliced(after, 0, ...derived.map((row) => derivedRow(row, comparison))),
  ];
}

/** The heads of the columns in words. */
export function headsOf({ columns, base }: Comparison): SaidHead[] {
  return columns.map((column, i) => ({
    id: column.id,
    kind: column.kind,
    name: column.name,
    when: whenText(whenOf(column)),
    where: venuesText(column.round.venues),
    base: i === base,
  }));
}

/** A comparison in words alone, as every format copies, saves or draws it. */
export type SaidTable = {
  title: string;
  heads: SaidHead[];
  rows: SaidRow[];
  /** What the reader chose to see; empty if everything is shown. */
  view: string[];
};

/** Puts a comparison into words: exactly the rows and accounts that are shown. */
export function saidTable(comparison: Comparison): SaidTable {
  return {
    title: titleOf(comparison),
    heads: headsOf(comparison),
    rows: rowsOf(comparison),
    view: viewInWords(comparison),
  };
}

/** The title of a comparison: what is compared. */
export function titleOf({ columns }: Pick<Comparison, 'columns'>): string {
  return words.site.together(columns.map(({ name }) => name));
}

/** What the reader chose to see, in words; empty if everything is shown. */
export function viewInWords({ columns, options, base, hidden }: Comparison): string[] {
  const pinned = base === null ? undefined : columns[base];
  return [
    options.rung && words.evidence.upTo(words.evidenceKinds[kindOf(options.rung)].name),
    options.asOf && words.viewing.asOf(date(options.asOf)),
    options.onlyDifferences && words.viewing.differences(hidden),
    pinned && words.viewing.base(pinned.name),
  ].filter((text): text is string => typeof text === 'string' && text !== '');
}
