import { asWritten } from '#language/as-written.ts';
import { columns } from '#language/intake-columns.ts';
import { intakeFiles } from '#language/intake-files.ts';
import { foreign } from '#language/intake-foreign.ts';
import { intakeProblems } from '#language/intake-problems.ts';
import { sheets } from '#language/intake-sheets.ts';
import { date, either, interval, number, unit } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import type { Quantity, Unit } from '../../model/types.ts';
import { choiceWords, isChoiceList } from '../workbook/choices.ts';
import { planOf, WORKBOOK } from '../workbook/plan.ts';
import type { Address, Counts, IntakeQuestion, Problem, UnderstoodCell } from './report.ts';

/* Problems, questions and what was understood, as sentences. */

/** "terms!F12"; "terms, row 12" where a whole row is meant; the name of a file of the dataset where no row gave it. */
export function addressText({ file, sheet, row, column }: Address): string {
  if (row === 0) return [file, sheet].filter(Boolean).join(':');
  return column === null
    ? intakeFiles.row(sheet, String(row))
    : intakeFiles.place(sheet, `${column}${row}`);
}

/** A problem of a row: where it stands, what is wrong, how to mend it, and a right example; empty where none helps. */
export function problemText(problem: Problem): {
  where: string;
  says: string;
  mend: string;
  example: string;
} {
  const where = addressText(problem);
  const { kind, key, written, about } = problem;
  const [first = '', ...others] = about;
  // The rules of the model have sentences of their own.
  if (kind === 'model') return { where, says: first, mend: others.join(' '), example: '' };
  const { says, mend, example } = intakeProblems.problems[kind];
  const told = {
    column: problem.heading ?? (key === null ? '' : columns[key].name),
    written,
    help: key === null ? '' : columns[key].help,
    meant: SAID_FIRST.has(kind) ? first : meantText(problem),
    list: kind === 'record' ? listName(first) : kind === 'foreign' ? leftOver(others) : '',
  };
  const ofKind = kind === 'choice' ? choicesOf(first)[0] : example;
  const ofColumn = kind === 'missing' && key !== null ? intakeProblems.examples[key] : undefined;
  return { where, says: says(told), mend: mend(told), example: ofColumn ?? ofKind ?? '' };
}

/** Kinds whose first word of what they are about is said as it is. */
const SAID_FIRST = new Set<Problem['kind']>(['no-source', 'went-with', 'lost-part']);

function meantText({ kind, about: [first = '', ...others] }: Problem): string {
  if (kind === 'choice') return either(choicesOf(first).map(asWritten));
  if (kind === 'record') return either(others.map(asWritten));
  if (kind === 'foreign') return formName(first);
  if (kind !== 'sheet') return '';
  const plan = WORKBOOK.find(({ key }) => key === others[0]);
  const must = plan ? planOf(plan.key).columns.filter(({ empty }) => empty === 'must') : [];
  return must.length < 2
    ? intakeProblems.smallest
    : words.join.comma(must.map(({ key }) => columns[key].name));
}

const formName = (key: string) =>
  new Map<string, string>(Object.entries(foreign.forms)).get(key) ?? key;

/** Which columns of somebody else's table are not used. */
function leftOver([count = '0', ...names]: readonly string[]): string {
  if (count === '0') return intakeProblems.nothingLeft;
  return intakeProblems.leftOver(number(Number(count)), words.join.comma(names));
}

const choicesOf = (list: string) => (isChoiceList(list) ? choiceWords(list) : []);
const listName = (key: string) =>
  new Map<string, string>(Object.entries(sheets).map(([own, { name }]) => [own, name])).get(key) ??
  key;

/** Why nothing came of files of which no row was used: they are still to be filled in, or there was nothing. */
export function nothingText({ examples, read }: Counts): string {
  return read > 0 && examples === read ? intakeProblems.nothingYet : intakeProblems.nothing;
}

/** A question about a file, where its cause was met first, and each answer with what it would mean. */
export function questionText({ kind, at, written, answers, meanings }: IntakeQuestion): {
  where: string;
  asks: string;
  answers: { answer: string; label: string }[];
} {
  const shown = meanings.map((meaning) =>
    kind === 'day-order' ? date(meaning) : kind === 'point' ? number(Number(meaning)) : meaning,
  );
  return {
    where: addressText(at),
    asks: intakeProblems.questions[kind](kind === 'rows-as' ? formName(written) : written, shown),
    answers: answers.map((answer, i) => ({
      answer,
      label: intakeProblems.answers[answer]?.(shown[i] ?? '') ?? answer,
    })),
  };
}

/** How a cell was read: "read as: 35 to 40 prisoners". `units` are those of the dataset that was read. */
export function understoodText({ as }: UnderstoodCell, units: readonly Unit[]): string {
  return intakeProblems.readAs(understanding(as, units));
}

function understanding(as: UnderstoodCell['as'], units: readonly Unit[]): string {
  if (as.is === 'words') return intakeProblems.asWords;
  if (as.is === 'choice') return intakeProblems.choice(columns[as.column].name, as.text);
  if (as.is === 'settled') return intakeProblems.settled[as.answer] ?? as.answer;
  if (as.is === 'number') return quantityText(as.quantity, units);
  const days =
    as.start === as.end ? date(as.start) : words.quantity.between(date(as.start), date(as.end));
  return as.about ? words.dates.about(days) : days;
}

/** As it was said, and what that is in the unit in which it is counted: "6 weeks (42 days)". */
function quantityText({ said, ...counted }: Quantity, units: readonly Unit[]): string {
  const text = (of: Omit<Quantity, 'said'>) => {
    const forms = units.find(({ id }) => id === of.unit)?.forms;
    return words.quantity.withUnit(rangeText(of), forms ? unit(forms, of) : of.unit);
  };
  if (!said) return text(counted);
  const { approximate } = counted;
  return `${text({ ...said, approximate })} ${words.quantity.measure(text({ ...counted, approximate: false }))}`;
}

/** An interval with a word between its ends: whoever wrote a dash sees how it was read. */
function rangeText({ min, max, approximate }: Omit<Quantity, 'said' | 'unit'>): string {
  if (min === null || max === null || min === max) return interval({ min, max, approximate });
  const text = words.quantity.between(number(min), number(max));
  return approximate ? words.quantity.about(text) : text;
}
