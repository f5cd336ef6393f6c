import { intakeFiles } from '#language/intake-files.ts';
import { intakeProblems } from '#language/intake-problems.ts';
import { fileProblemText } from '../../intake/files/problem-text.ts';
import { isRefusal, type FileProblem, type FileQuestion } from '../../intake/files/problems.ts';
import { fileQuestionText } from '../../intake/files/question-text.ts';
import type { Counts, IntakeQuestion, Problem, UnderstoodCell } from '../../intake/rows/report.ts';
import { addressText, problemText, questionText, understoodText } from '../../intake/rows/say.ts';
import type { Unit } from '../../model/types.ts';
import { plainly } from '../../model/gate/fault.ts';

/* What a reading has to tell, line by line, for a shell. What nobody sees in a cell does nothing to the terminal. */

/** Lines for what is wrong, errors before warnings, and how many errors there are. `many` names the file of each. */
export function problemLines(
  ofFiles: readonly FileProblem[],
  ofRows: readonly Problem[],
  many: boolean,
): { lines: string[]; errors: number } {
  const rows = ofRows.map((problem) => {
    const { where, says, mend, example } = problemText(problem);
    const such = example === '' ? '' : ` Such as: ${example}`;
    const isOfRow = problem.row > 0;
    return { ...problem, where, says, mend: mend + such, file: isOfRow ? problem.file : '' };
  });
  const told = new Set(rows.filter(({ kind }) => kind === 'broken').map(({ where }) => where));
  const files = ofFiles
    .map((problem) => ({
      ...fileProblemText(problem),
      kind: problem.kind,
      file: problem.file,
      isError: isRefusal(problem),
    }))
    // A formula that failed is told once, by whoever wanted its value.
    .filter(({ kind, where }) => kind !== 'broken-cell' || !told.has(where));
  const all = [...files, ...rows].toSorted((a, b) => Number(b.isError) - Number(a.isError));
  const lines = all.map(({ isError, file, where, says, mend }) => {
    const place = many && file !== '' && where !== file ? `${file} ${where}` : where;
    return plainly(`${isError ? 'error' : 'warning'}  ${place}  ${says}  -> ${mend}`);
  });
  return { lines, errors: all.filter(({ isError }) => isError).length };
}

/** Lines for what only a person knows: the question, and the option that gives each answer. */
export function questionLines(
  ofFiles: readonly FileQuestion[],
  ofRows: readonly IntakeQuestion[],
): string[] {
  const files = ofFiles.map((question) => {
    const { asks, answers } = fileQuestionText(question);
    const labelled = answers.map(({ answer, label, preview }) => ({
      // A tab cannot be seen, and is hard to type: its name stands for it.
      answer: answer.trim() === '' ? label : answer,
      label: `${label}: ${preview}`,
    }));
    return { key: question.key, where: question.file, asks, answers: labelled };
  });
  const rows = ofRows.map((question) => ({ key: question.key, ...questionText(question) }));
  const anything = [{ answer: intakeProblems.anyAddress, label: '' }];
  return [...files, ...rows].flatMap(({ key, where, asks, answers }) => [
    plainly(`question  ${where}  ${asks}`),
    ...(answers.length === 0 ? anything : answers).map(({ answer, label }) =>
      plainly(`    --answer ${inQuotes(`${key}=${answer}`)}  ${label}`.trimEnd()),
    ),
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
