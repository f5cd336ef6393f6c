import { resolver } from '../slices/resolve.ts';
import type { Dataset } from '../types.ts';
import { corrections, events, positions, sources, units } from './other-tables.ts';
import { phases, proposals, responses } from './proposal-tables.ts';
import { claims, rounds } from './round-tables.ts';
import { TABLE_NAMES, type TableCell, type Links, type Table, type TableName } from './table.ts';
import { provisions, reports } from './term-tables.ts';

const BY_NAME: Record<TableName, Table> = {
  rounds,
  claims,
  proposals,
  phases,
  provisions,
  reports,
  responses,
  positions,
  events,
  sources,
  corrections,
  units,
};

/** Every table, in the order in which they are listed. */
export const TABLES: readonly Table[] = TABLE_NAMES.map((name) => BY_NAME[name]);

/** The rows of every table of a dataset. */
export function tableRows(data: Dataset, links: Links): Map<Table, TableCell[][]> {
  const lookup = { data, names: resolver(data), links };
  return new Map(TABLES.map((table) => [table, table.rows(lookup)]));
}
