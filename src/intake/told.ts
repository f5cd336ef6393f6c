import { plainly } from '../model/gate/fault.ts';
import { fileProblemText } from './files/problem-text.ts';
import { isRefusal, type FileProblem, type FileQuestion } from './files/problems.ts';
import { fileQuestionText } from './files/question-text.ts';
import type { IntakeQuestion, Problem } from './rows/report.ts';
import { problemText, questionText } from './rows/say.ts';

/* Whatever a reading has to tell of files and of their rows, in words and in one order, for a page and for a shell. */

/** A problem in words. What nobody sees in a cell is written by its code points. */
export interface ToldProblem {
  /** An error keeps a row or a file out, or would stop a build; a warning does neither. */
  readonly isError: boolean;
  /** "terms!F12", with the name of the file before it where several were read; a file where nothing nearer is known. */
  readonly where: string;
  /** What stands in the cell; empty where none is meant. */
  readonly written: string;
  readonly says: string;
  readonly mend: string;
  /** A right example; empty where none helps. */
  readonly example: string;
  /** The same in another reading of a mended file, whichever row the cell stands in then. */
  readonly same: string;
}

/** A question in words, with its answers as they are handed back. */
export interface ToldQuestion {
  readonly key: string;
  readonly where: string;
  readonly asks: string;
  readonly answers: readonly {
    readonly answer: string;
    readonly label: string;
    /** What the file would then say; empty where the label tells. */
    readonly preview: string;
  }[];
}

/** Problems of files and of rows, errors first. `many` names the file of each. */
export function toldProblems(
  ofFiles: readonly FileProblem[],
  ofRows: readonly Problem[],
  many: boolean,
): ToldProblem[] {
  const inFile = (file: string, where: string) =>
    many && file !== '' && where !== file ? `${file} ${where}` : where;
  const rows = ofRows.map((problem) => {
    const { file, sheet, row, heading, isError, kind, written, about } = problem;
    const { where, ...text } = problemText(problem);
    const same = JSON.stringify([kind, sheet, heading, written, about]);
    return {
      isError,
      kind,
      at: where,
      where: inFile(row > 0 ? file : '', where),
      written,
      ...text,
      same,
    };
  });
  const told = new Set(rows.filter(({ kind }) => kind === 'broken').map(({ at }) => at));
  const files = ofFiles.flatMap((problem) => {
    const { file, kind, sheet, written } = problem;
    const { where, ...text } = fileProblemText(problem);
    // A formula that failed is told once, by whoever wanted its value.
    if (kind === 'broken-cell' && told.has(where)) return [];
    const same = JSON.stringify([kind, sheet, written]);
    const isError = isRefusal(problem);
    return [{ isError, where: inFile(file, where), written: '', ...text, example: '', same }];
  });
  return [...files, ...rows]
    .toSorted((a, b) => Number(b.isError) - Number(a.isError))
    .map(({ isError, where, written, says, mend, example, same }) => ({
      isError,
      where: plainly(where),
      written: plainly(written),
      says: plainly(says),
      mend: plainly(mend),
      example: plainly(example),
      same,
    }));
}

/** Questions of files first: their answers decide what there is to ask of rows. */
export function toldQuestions(
  ofFiles: readonly FileQuestion[],
  ofRows: readonly IntakeQuestion[],
): ToldQuestion[] {
  const files = ofFiles.map((question) => {
    const { asks, answers } = fileQuestionText(question);
    return { key: question.key, where: question.file, asks, answers };
  });
  const rows = ofRows.map((question) => {
    const { where, asks, answers } = questionText(question);
    const labelled = answers.map((one) => ({ ...one, preview: '' }));
    return { key: question.key, where, asks, answers: labelled };
  });
  return [...files, ...rows].map(({ key, where, asks, answers }) => ({
    key,
    where: plainly(where),
    asks: plainly(asks),
    answers: answers.map(({ answer, label, preview }) => ({
      answer,
      label: plainly(label),
      preview: plainly(preview),
    })),
  }));
}
