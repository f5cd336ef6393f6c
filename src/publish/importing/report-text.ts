import { intakeFiles } from '#language/intake-files.ts';
import { intakeProblems } from '#language/intake-problems.ts';
import type { Counts, UnderstoodCell } from '../../intake/rows/report.ts';
import { addressText, understoodText } from '../../intake/rows/say.ts';
import type { ToldProblem, ToldQuestion } from '../../intake/told.ts';
import type { Unit } from '../../model/types.ts';
import { plainly } from '../../model/gate/fault.ts';

/* What a reading has to tell, line by line, for a shell. What nobody sees in a cell does nothing to the terminal. */

/** The line for what is wrong. */
export function problemLine({ isError, where, says, mend, example }: ToldProblem): string {
  const such = example === '' ? '' : ` Such as: ${example}`;
  return `${isError ? 'error' : 'warning'}  ${where}  ${says}  -> ${mend}${such}`;
}

/** Lines for what only a person knows: the question, and the option that gives each answer. */
export function questionLines(questions: readonly ToldQuestion[]): string[] {
  const anything = [{ answer: intakeProblems.anyAddress, label: '', preview: '' }];
  return questions.flatMap(({ key, where, asks, answers }) => [
    `question  ${where}  ${asks}`,
    ...(answers.length === 0 ? anything : answers).map(({ answer, label, preview }) => {
      // A tab cannot be seen, and is hard to type: its name stands for it.
      const typed = answer.trim() === '' ? label : answer;
      const says = preview === '' ? label : `${label}: ${preview}`;
      return plainly(`    --answer ${inQuotes(`${key}=${typed}`)}  ${says}`.trimEnd());
    }),
  ]);
}

/** An argument as a shell takes it whole. */
const inQuotes = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;

/** Answers by their keys, from "key=value"; a name of an answer stands for it. Null for what is no answer. */
export function answersGiven(given: readonly string[]): Map<string, string> | null {
  const named = new Map(
    Object.entries(intakeFiles.answers).map(([answer, name]) => [name, answer]),
  );
  const answers = new Map<string, string>();
  for (const text of given) {
    // An address may have such a sign itself; other answers have none, though names of files may.
    const address = text.search(/=https?:\/\//i);
    const at = address > 0 ? address : text.lastIndexOf('=');
    if (at < 1 || at === text.length - 1) return null;
    const value = text.slice(at + 1);
    answers.set(text.slice(0, at), named.get(value) ?? value);
  }
  return answers;
}

/** Lines for cells that were read as something else than stands there. */
export function understoodLines(
  cells: readonly UnderstoodCell[],
  units: readonly Unit[],
): string[] {
  return cells.map((cell) =>
    plainly(`${addressText(cell)}  ${cell.written}  ${understoodText(cell, units)}`),
  );
}

/** "4 rows that are not blank: 3 used, 0 refused, 1 of headings and examples". */
export function countsLine({ read, used, refused, examples }: Counts): string {
  return `${read} rows that are not blank: ${used} used, ${refused} refused, ${examples} of headings and examples`;
}
