import { extra, type SheetKey, type SheetPlan } from './columns.ts';
import { LIST_SHEETS } from './plan-lists.ts';
import { TALKS } from './plan-talks.ts';
import { UPKEEP } from './plan-upkeep.ts';

/** Every sheet of the workbook in order. Each has a column first in which a row can be marked as an example. */
export const WORKBOOK: readonly SheetPlan[] = [...TALKS, ...LIST_SHEETS, ...UPKEEP].map((plan) => ({
  ...plan,
  columns: [extra('mark'), ...plan.columns],
}));

/** The description of a sheet. */
export function planOf(key: SheetKey): SheetPlan {
  const plan = WORKBOOK.find((sheet) => sheet.key === key);
  if (!plan) throw new Error(`no sheet is called ${key}`);
  return plan;
}
