import { kindOf } from '../../model/ladder.ts';
import type { Column } from '../../model/compare.ts';
import type { Comparison } from '../../model/comparison.ts';
import type { ComparedRow, RowGroup } from '../../model/row-groups.ts';
import { whenOf } from '../../model/facts.ts';
import { counted, date } from '../format.ts';
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

/** Some rows in words, under the heading that they share; without one a row is its own heading. */
export type SaidGroup = {
  key: string;
  kind: RowGroup['kind'];
  /** The place of the column that alone has these rows. */
  column: number | null;
  title: string;
  rows: SaidRow[];
};

function titleOfGroup(group: RowGroup, { issues, columns }: Comparison): string {
  switch (group.kind) {
    case 'issue':
      return issues.find(({ id }) => id === group.issue)?.name ?? group.issue;
    case 'only':
      return words.compare.groups.only(columns[group.column]?.name ?? '');
    case 'answers':
      return '';
    default:
      return words.compare.groups[group.kind];
  }
}

/** Every row of a comparison in words, in the groups and in the one order in which all show them. */
export function groupsOf(comparison: Comparison): SaidGroup[] {
  const said = (row: ComparedRow) => {
    if ('figure' in row) return derivedRow(row, comparison);
    return 'issue' in row ? termRow(row, comparison) : factRow(row, comparison);
  };
  return comparison.groups.map((group) => {
    const column = group.kind === 'only' ? group.column : null;
    const of = group.kind === 'issue' ? group.issue : column;
    return {
      key: of === null ? group.kind : `${group.kind}/${of}`,
      kind: group.kind,
      column,
      title: titleOfGroup(group, comparison),
      rows: group.rows.map(said),
    };
  });
}

/** The same rows without their groups. */
export function rowsOf(comparison: Comparison): SaidRow[] {
  return groupsOf(comparison).flatMap(({ rows }) => rows);
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
  groups: SaidGroup[];
  /** The rows of all groups. */
  rows: SaidRow[];
  /** What the reader chose to see; empty if everything is shown. */
  view: string[];
};

/** Puts a comparison into words: exactly the rows and accounts that are shown. */
export function saidTable(comparison: Comparison): SaidTable {
  const groups = groupsOf(comparison);
  return {
    title: titleOf(comparison),
    heads: headsOf(comparison),
    groups,
    rows: groups.flatMap(({ rows }) => rows),
    view: viewInWords(comparison),
  };
}

/** The title of a comparison: what is compared. */
export function titleOf({ columns }: Pick<Comparison, 'columns'>): string {
  return words.site.together(columns.map(({ name }) => name));
}

/** What the reader chose to see, in words; empty if everything is shown. */
export function viewInWords({ columns, options, rows, base, hidden }: Comparison): string[] {
  const pinned = base === null ? undefined : columns[base];
  return [
    options.rung && words.evidence.upTo(words.evidenceKinds[kindOf(options.rung)].name),
    options.asOf && words.viewing.asOf(date(options.asOf)),
    rows === 'differ' &&
      words.viewing.differences(hidden > 0 ? counted(hidden, words.viewing.hidden) : ''),
    pinned && words.viewing.base(pinned.name),
  ].filter((text): text is string => typeof text === 'string' && text !== '');
}
