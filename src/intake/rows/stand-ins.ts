import { made } from '#language/intake-made.ts';
import type { TableRow } from '../sheets/tables.ts';

/*
 * A round or a proposal holds what other rows say. Where only a field of its own is wrong, something harmless stands
 * there while the rules run on what it holds; then it is taken out.
 */

type StandIn = (record: Record<string, unknown>) => unknown;

const ROUND: Readonly<Record<string, StandIn>> = {
  title: ({ id }) => id,
  venues: () => [],
  format: () => 'direct',
  mediators: () => [],
  delegations: () => [],
  outcome: () => ({ status: 'talks-continue', text: made.outcome }),
};

const PROPOSAL: Readonly<Record<string, StandIn>> = {
  name: ({ id }) => id,
  tabledBy: () => [],
  tabledTo: () => [],
  lineageNote: () => null,
};

/** Puts something harmless in the place of a wrong field. False where nothing can stand there. */
export function standIn(record: object, field: string | undefined): boolean {
  const fields = record as Record<string, unknown>;
  const by = 'proposals' in record ? ROUND : 'provisions' in record ? PROPOSAL : {};
  const make = field !== undefined && Object.hasOwn(by, field) ? by[field] : undefined;
  if (!make || field === undefined) return false;
  fields[field] = make(fields);
  return true;
}

/** Whether a record was made for rows of another sheet, which have gone, and holds nothing any more. */
export function isLeftEmpty(record: Record<string, unknown>, row: TableRow): boolean {
  const isEmpty = (...lists: string[]) =>
    lists.every((list) => (record[list] as unknown[] | undefined)?.length === 0);
  if ('proposals' in record) return row.plan.key !== 'rounds' && isEmpty('proposals', 'claims');
  if ('provisions' in record)
    return row.plan.key !== 'proposals' && isEmpty('provisions', 'responses');
  return 'reports' in record && isEmpty('reports');
}

/** Whether a record is a part of what a row gives, and another is what the row is there for. */
export const isPart = (record: object, row: TableRow): boolean =>
  row.plan.key === 'proposals' && !('provisions' in record) && !('proposals' in record);
