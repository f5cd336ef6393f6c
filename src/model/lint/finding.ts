import { plainly } from '../gate/fault.ts';
import type { DataTree } from '../parse.ts';

/** One problem in the data: where it is, what is wrong, how to mend it. */
export type Finding = {
  /** Path below the folder of the data. */
  file: string;
  /** JSON pointer in that file, or "line 12" where the file is not JSON; empty for the whole file. */
  pointer: string;
  /** Id of the record by which an exception may name it; only where a rule allows exceptions. */
  id?: string;
  message: string;
  hint: string;
};

/** A rule looks at the whole tree and returns every problem it finds. It reads no files. */
export type Rule = {
  name: string;
  /** One sentence that begins with "Ensure". */
  description: string;
  check: (tree: DataTree) => Finding[];
};

/**
 * The line that a person reads: `src/data/file:/pointer  what is wrong  -> how to mend it`. The folder is
 * where the checked files stand, as a person names it. Characters that nobody sees are written by their
 * code points, so that what is wrong with the data does nothing to the terminal.
 */
export function formatFinding(finding: Finding, folder = 'src/data'): string {
  const { file, pointer, message, hint } = finding;
  return plainly(`${folder}/${file}${pointer ? `:${pointer}` : ''}  ${message}  -> ${hint}`);
}

/** How many problems are told one by one: more than a person mends before checking anew. */
export const MOST_TOLD = 50;

/**
 * A report: how many problems there are, then a line for each of the first fifty, then in how many files the
 * others are. Empty where there is none.
 */
export function formatFindings(findings: readonly Finding[], folder = 'src/data'): string {
  if (findings.length === 0) return '';
  const count = (number: number, what: string) => `${number} ${what}${number === 1 ? '' : 's'}`;
  const rest = findings.slice(MOST_TOLD);
  const files = new Set(rest.map(({ file }) => file)).size;
  return [
    `${count(findings.length, 'problem')} in the data${rest.length > 0 ? `; the first ${MOST_TOLD}` : ''}:`,
    ...findings.slice(0, MOST_TOLD).map((finding) => formatFinding(finding, folder)),
    ...(rest.length > 0
      ? [`and ${count(rest.length, 'more problem')} in ${count(files, 'file')}`]
      : []),
  ].join('\n');
}
