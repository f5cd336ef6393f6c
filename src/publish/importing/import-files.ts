import { join } from 'node:path';
import { fileProblemText } from '../../intake/files/problem-text.ts';
import { readOwn, unitsOf } from '../../intake/read-own.ts';
import { nothingText } from '../../intake/rows/say.ts';
import { isTaken, writeDataFolder, writeMarked } from './data-folder.ts';
import { givenFiles } from './given-files.ts';
import { countsLine, problemLine, questionLines, understoodLines } from './report-text.ts';

/** What is asked of an import. */
export interface ImportWish {
  /** Files and folders to read. */
  readonly paths: readonly string[];
  /** The folder to write. */
  readonly to: string;
  /** By the keys of questions. */
  readonly answers: ReadonlyMap<string, string>;
  /** Whether a folder that is not empty may be written into. */
  readonly isForced: boolean;
  /** Whether every cell is told that was read as something else than stands there. */
  readonly isTold: boolean;
  /** The folder into which marked copies of files with problems are written; null where none are wanted. */
  readonly marked: string | null;
  /** YYYY-MM-DD: the day of the first edition, where the files name none. */
  readonly today: string;
}

/** Where lines go: `say` what came of it, `warn` what is wrong or asked. */
export type Printer = { say: (line: string) => void; warn: (line: string) => void };

/** What a shell is handed: written, problems in the files, or wrong use. */
export type ImportCode = 0 | 1 | 2;

/** Reads files as one dataset, tells all that is wrong or asked, and writes the folder only where nothing is. */
export async function importFiles(wish: ImportWish, { say, warn }: Printer): Promise<ImportCode> {
  try {
    if (!wish.isForced && (await isTaken(wish.to))) {
      warn(`${wish.to} is not empty: name another folder, or add --force to write into it`);
      return 2;
    }
  } catch (error) {
    warn(`${wish.to} is no folder to write into (${reasonOf(error)})`);
    return 2;
  }
  const given = await givenFiles(wish.paths).catch((error: unknown) => {
    warn(`what was named cannot be read (${reasonOf(error)})`);
    return null;
  });
  if (!given) return 2;
  if (given.tooLarge) {
    const { where, says, mend } = fileProblemText(given.tooLarge);
    warn(`error  ${where}  ${says}  -> ${mend}`);
    return 1;
  }
  const reading = await readOwn(given.files, wish.answers, wish.today);
  if (reading.isMixed) {
    warn('a dataset in the shape of ours is read alone: name it, and nothing else');
    return 2;
  }
  const { problems, questions, understood } = reading;
  for (const line of [...problems.map(problemLine), ...questionLines(questions)]) warn(line);
  if (wish.isTold)
    for (const line of understoodLines(understood, unitsOf(reading.files))) say(line);
  if (reading.counts) say(countsLine(reading.counts));
  if (wish.marked !== null)
    try {
      const copies = reading.marked();
      await writeMarked(copies, wish.marked);
      for (const name of copies.keys()) warn(`marked copy: ${join(wish.marked, name)}`);
    } catch (error) {
      warn(`${wish.marked} cannot be written (${reasonOf(error)})`);
      return 2;
    }
  const errors = problems.filter(({ isError }) => isError).length;
  if (errors > 0 || questions.length > 0) {
    warn(
      `nothing was written; errors to mend: ${errors}; questions to answer: ${questions.length}`,
    );
    return 1;
  }
  if (reading.counts?.used === 0) {
    warn(`nothing was written: ${nothingText(reading.counts)}`);
    return 1;
  }
  try {
    await writeDataFolder(reading.files, wish.to);
  } catch (error) {
    warn(`${wish.to} cannot be written (${reasonOf(error)})`);
    return 2;
  }
  const hidden = wish.isTold ? 0 : understood.length;
  if (hidden > 0)
    say(`${hidden} cells were read as more than stands there: add --understood to see each`);
  say(`wrote ${reading.files.size} files into ${wish.to}`);
  return 0;
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
