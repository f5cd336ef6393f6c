import { intakeFiles } from '#language/intake-files.ts';
import { number } from '../../messages/format.ts';
import { cellName, columnLetters } from '../book.ts';
import type { FileProblem } from './problems.ts';

/** Bounds that are counted in bytes. */
const IN_BYTES = new Set<FileProblem['kind']>(['too-large', 'packed-too-well']);

/** A problem in words: where it stands, what is wrong, and how to mend it. */
export function fileProblemText(problem: FileProblem): {
  where: string;
  says: string;
  mend: string;
} {
  const { kind, written = '', count = 1, limit = 0 } = problem;
  const { says, mend } = intakeFiles.problems[kind];
  const bound = IN_BYTES.has(kind)
    ? intakeFiles.bytes(number(Math.round(limit / 1024 / 1024)))
    : number(limit);
  return { where: placeText(problem), says: says({ written, count, limit: bound }), mend };
}

/** "terms!F12", "terms, row 12", "terms"; the name of the file where nothing more is known. */
function placeText({ file, sheet = '', row, column }: FileProblem): string {
  if (row !== undefined && column !== undefined)
    return intakeFiles.place(sheet, cellName(column, row));
  if (row !== undefined) return intakeFiles.row(sheet, String(row));
  if (column !== undefined) return intakeFiles.column(sheet, columnLetters(column));
  return sheet === '' ? file : intakeFiles.place(sheet, '');
}
