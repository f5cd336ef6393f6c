import { columns } from '#language/intake-columns.ts';
import { marks, sheets, unread } from '#language/intake-sheets.ts';
import { intakeTemplate } from '#language/intake-template.ts';
import { withoutDirection } from '../model/text.ts';
import type { Book, Cell, Row, Sheet } from './book.ts';
import type { DropDown, SheetLook } from './files/write/sheet-part.ts';
import { choiceWords, type ChoiceList } from './workbook/choices.ts';
import type { ColumnKey, ColumnPlan, SheetKey, SheetPlan } from './workbook/columns.ts';
import { planOf } from './workbook/plan.ts';

/* The workbook to fill in, made of the same description of sheets and columns by which it is read. */

/** A book, and how a workbook of it looks and helps. */
export interface Template {
  readonly book: Book;
  readonly dropDowns: readonly DropDown[];
  readonly looks: readonly SheetLook[];
}

/**
 * The sheets that a desk begins with. Phases, places, actors, issues and their terms are made from the names that it
 * writes here; their sheets stand in the workbook of a dataset, as does what keeps one true for years.
 */
const SHEETS = [
  'about',
  'rounds',
  'facts',
  'proposals',
  'terms',
  'answers',
  'positions',
  'events',
  'sources',
] as const satisfies readonly SheetKey[];

/** Columns that nobody fills in at first: what is made, and what needs ids of things that are there already. */
const LEFT_OUT: Partial<Record<SheetKey, readonly ColumnKey[]>> = {
  about: ['turningPoints', 'examples'],
  rounds: ['partyOrder'],
  // A date of a term is that of its proposal, where no sheet of proposals tells it.
  terms: ['date'],
};
const MADE: readonly ColumnKey[] = ['id', 'termId'];

/** The columns of the smallest sheet that is enough to compare. */
const STARTER: readonly ColumnKey[] = ['proposal', 'date', 'issue', 'number', 'saidBy', 'sources'];

/** Rows of a sheet of the template: headings, help, an example; what is filled in begins below. */
const HELP_ROW = 2;
const EXAMPLE_ROW = 3;
/** Rows of a list that a drop-down shows at most: those of a desk, not all that a sheet can have. */
const SHOWN_TO = 1000;
const LEAST_WIDTH = 18;

const cell = (written: string): Cell | null =>
  written === '' ? null : { written: withoutDirection(written), kind: 'text' };
const row = (at: number, written: readonly string[]): Row => ({ at, cells: written.map(cell) });

const columnsOf = ({ key, columns: all }: SheetPlan): readonly ColumnPlan[] =>
  all.filter((column) => ![...MADE, ...(LEFT_OUT[key] ?? [])].includes(column.key));

/** The workbook to fill in. */
export function templateBook(): Template {
  const plans = SHEETS.map(planOf);
  const lists = choiceLists(plans);
  const book: Book = {
    file: 'parley-template.xlsx',
    form: 'xlsx',
    sheets: [guideSheet(plans), ...plans.map(sheetOf), listsSheet(lists)],
  };
  return {
    book,
    dropDowns: plans.flatMap((plan) => dropDownsOf(plan, plans, lists)),
    looks: [
      { sheet: unread.help, bold: [0], quiet: [], least: LEAST_WIDTH },
      ...plans.map((plan) => ({
        sheet: sheets[plan.key].name,
        bold: columnsOf(plan).flatMap(({ empty }, i) => (empty === 'must' ? [i] : [])),
        quiet: [HELP_ROW, EXAMPLE_ROW],
        least: LEAST_WIDTH,
      })),
    ],
  };
}

/** One sheet of six columns: enough to compare what was tabled. */
export function starterBook(): Template {
  const example: Partial<Record<ColumnKey, string>> = intakeTemplate.starter;
  const sheet: Sheet = {
    name: sheets.terms.name,
    rows: [
      row(
        1,
        STARTER.map((key) => columns[key].name),
      ),
      row(2, [marks.example, ...STARTER.slice(1).map((key) => example[key] ?? '')]),
    ],
  };
  const look = {
    sheet: sheet.name,
    bold: STARTER.map((_, i) => i),
    quiet: [2],
    least: LEAST_WIDTH,
  };
  return {
    book: { file: 'parley-starter.xlsx', form: 'xlsx', sheets: [sheet] },
    dropDowns: [],
    looks: [look],
  };
}

function sheetOf(plan: SheetPlan): Sheet {
  const example: Partial<Record<ColumnKey, string>> =
    intakeTemplate.examples[plan.key as (typeof SHEETS)[number]];
  const all = columnsOf(plan);
  const rest = all.slice(1);
  return {
    name: sheets[plan.key].name,
    rows: [
      row(
        1,
        all.map(({ key }) => columns[key].name),
      ),
      row(HELP_ROW, [marks.help, ...rest.map(({ key }) => columns[key].help)]),
      row(EXAMPLE_ROW, [marks.example, ...rest.map(({ key }) => example[key] ?? '')]),
    ],
  };
}

function guideSheet(plans: readonly SheetPlan[]): Sheet {
  const table = plans.flatMap((plan) =>
    columnsOf(plan)
      .slice(1)
      .map(({ key, empty }) => [
        sheets[plan.key].name,
        columns[key].name,
        empty === 'must' ? intakeTemplate.needed : '',
        columns[key].help,
      ]),
  );
  const guide = intakeTemplate.guide.map((line) => [line]);
  const lines = [[unread.help], ...guide, [], intakeTemplate.headings, ...table];
  return {
    name: unread.help,
    rows: lines.map((line, i) => row(i + 1, line)).filter(({ cells }) => cells.length > 0),
  };
}

/** The closed lists of the columns, each once, by the heading that it has in the sheet of lists. */
function choiceLists(plans: readonly SheetPlan[]): Map<ChoiceList, string> {
  const lists = new Map<ChoiceList, string>();
  for (const plan of plans)
    for (const { key, as } of columnsOf(plan))
      if (typeof as === 'object' && 'choice' in as && !lists.has(as.choice))
        lists.set(as.choice, columns[key].name);
  return lists;
}

function listsSheet(lists: ReadonlyMap<ChoiceList, string>): Sheet {
  const all = Array.from(lists, ([list, heading]) => [heading, ...choiceWords(list)]);
  const length = Math.max(...all.map((list) => list.length));
  return {
    name: unread.lists,
    rows: Array.from({ length }, (_, i) =>
      row(
        i + 1,
        all.map((list) => list[i] ?? ''),
      ),
    ),
  };
}

/** Choices of closed lists, and of the rounds and proposals that stand in their own sheets. */
function dropDownsOf(
  plan: SheetPlan,
  plans: readonly SheetPlan[],
  lists: ReadonlyMap<ChoiceList, string>,
): DropDown[] {
  const sheet = sheets[plan.key].name;
  return columnsOf(plan).flatMap(({ as }, column): DropDown[] => {
    if (typeof as !== 'object') return [];
    if ('choice' in as) {
      const to = choiceWords(as.choice).length + 1;
      const index = [...lists.keys()].indexOf(as.choice);
      return [{ sheet, column, of: { sheet: unread.lists, column: index, from: 2, to } }];
    }
    const named = 'ref' in as ? plans.find(({ key }) => key === as.ref) : undefined;
    if (!named || named.key === plan.key) return [];
    const names = columnsOf(named).findIndex(({ key }) => key === 'title' || key === 'name');
    const of = {
      sheet: sheets[named.key].name,
      column: names,
      from: EXAMPLE_ROW + 1,
      to: SHOWN_TO,
    };
    return [{ sheet, column, of }];
  });
}
