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
 * where the checked files stand, as a person names it.
 */
export function formatFinding(finding: Finding, folder = 'src/data'): string {
  const { file, pointer, message, hint } = finding;
  return `${folder}/${file}${pointer ? `:${pointer}` : ''}  ${message}  -> ${hint}`;
}
