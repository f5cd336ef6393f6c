import type { Unit } from '../model/types.ts';
import type { FilesMade } from './data-files-of.ts';
import type { ReadingOptions } from './files/course.ts';
import type { GivenFile } from './files/datasets.ts';
import { readFiles } from './files/read.ts';
import { markedFiles } from './marked-files.ts';
import { readBooks, type Reading } from './read-books.ts';
import { readDataset } from './read-dataset.ts';
import type { Counts, UnderstoodCell } from './rows/report.ts';
import { toldProblems, toldQuestions, type ToldProblem, type ToldQuestion } from './told.ts';

/** What became of the files of a person, for a page and for a shell. */
export interface OwnReading {
  /** Path → value of each file of the dataset that the good rows give; none where the schema is not kept. */
  readonly files: FilesMade;
  /** Errors before warnings. What only waits for an answer is told by its question alone. */
  readonly problems: readonly ToldProblem[];
  readonly questions: readonly ToldQuestion[];
  readonly understood: readonly UnderstoodCell[];
  /** Null where a dataset in our own shape was read, which has no rows. */
  readonly counts: Counts | null;
  /** Copies of the files with what is wrong beside each row, by their names; it takes as long as writing them. */
  readonly marked: () => ReadonlyMap<string, string | Uint8Array>;
  /** A dataset in our own shape stood beside other files: then nothing was read. */
  readonly isMixed: boolean;
}

/** What readers of own files are told, and what is told of rows once all files are tables. */
export interface OwnReadingOptions extends ReadingOptions {
  /** Called when the files are tables, before their rows are read, which goes in one piece. */
  readonly onTables?: () => void;
}

/**
 * Reads files as one dataset: tables of any form, or a dataset in our own shape.
 *
 * @param answers by the keys of questions that an earlier reading asked
 * @param today YYYY-MM-DD: the day of the first edition, where the files name none
 * @throws the reason of the signal, once it is aborted; nothing else
 */
export async function readOwn(
  files: readonly GivenFile[],
  answers: ReadonlyMap<string, string>,
  today: string,
  { onTables, ...options }: OwnReadingOptions = {},
): Promise<OwnReading> {
  const { books, datasets, problems, questions } = await readFiles(files, answers, options);
  onTables?.();
  const [dataset] = datasets;
  const isMixed = dataset !== undefined && (datasets.length > 1 || books.length > 0);
  const read: Omit<Reading, 'counts'> & { readonly counts: Counts | null } =
    isMixed || !dataset
      ? readBooks(isMixed ? [] : books, answers, today)
      : { ...readDataset(dataset), questions: [], understood: [], counts: null };
  const ofRows = read.problems.filter(({ kind }) => kind !== 'asked');
  return {
    files: isMixed ? new Map() : read.files,
    problems: toldProblems(problems, ofRows, books.length > 1),
    questions: toldQuestions(questions, read.questions),
    understood: read.understood,
    counts: read.counts,
    marked: () => markedFiles(books, [...problems, ...read.problems]),
    isMixed,
  };
}

/** The units of what was read, in whose words its numbers are told. */
export const unitsOf = (files: FilesMade) => (files.get('units.json') ?? []) as Unit[];
