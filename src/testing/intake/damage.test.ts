import { describe, expect, it } from 'vitest';
import type { Book } from '../../intake/book.ts';
import { fileProblemText } from '../../intake/files/problem-text.ts';
import { isRefusal } from '../../intake/files/problems.ts';
import { type FilesRead, readFiles } from '../../intake/files/read.ts';
import { damagedFile } from './damage.ts';
import { WHOLE_FILES } from './whole-files.ts';

const SEEDS = Array.from({ length: 200 }, (_, seed) => seed);
/** What no text of a cell holds: what nobody sees, and halves of characters. */
const UNSEEN =
  /(?![\t\n])\p{Cc}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/u;

/** What is wrong with a book as a value, whatever stands in it. */
const faultsOf = ({ sheets }: Book) =>
  sheets.flatMap(({ rows }) =>
    rows.flatMap(({ at, cells }, i) => [
      ...(Number.isInteger(at) && at > (rows[i - 1]?.at ?? 0) ? [] : [`row ${at} out of order`]),
      ...(cells.at(-1) ? [] : [`row ${at} ends in an empty cell`]),
      ...(cells.length > 1024 ? [`row ${at} is too long`] : []),
      ...cells.flatMap((cell) =>
        cell && (UNSEEN.test(cell.written) || (cell.written === '' && cell.kind !== 'broken'))
          ? [`row ${at}: ${JSON.stringify(cell)}`]
          : [],
      ),
    ]),
  );

/** What is wrong with how problems are said. */
const unsaid = ({ problems }: FilesRead) =>
  problems.filter((problem) => {
    const { where, says, mend } = fileProblemText(problem);
    const isForeseen = problem.kind !== 'damaged' || problem.written !== 'unknown';
    const isSaid = [where, says, mend].every((part) => part !== '' && !/undefined|NaN/.test(part));
    return !isForeseen || !isSaid;
  });

/** Reads a file, and where it asks something once more with the first answer. */
async function readAnswered(name: string, bytes: Uint8Array): Promise<FilesRead> {
  const first = await readFiles([{ name, bytes }]);
  if (first.questions.length === 0) return first;
  const answers = first.questions.map(
    ({ key, answers: all }) => [key, all[0]?.answer ?? ''] as const,
  );
  return readFiles([{ name, bytes }], new Map(answers));
}

it.each([...WHOLE_FILES])('%s is read whole', async (name, bytes) => {
  const { books, datasets, problems } = await readAnswered(name, bytes);
  expect(books.length + datasets.length).toBeGreaterThan(0);
  expect(problems.filter(isRefusal)).toEqual([]);
});

describe('a damaged file becomes a book, a dataset or a question, or is refused in words', () => {
  it.each(SEEDS.map((seed) => [seed, damagedFile(seed)] as const))(
    'of the seed %i',
    async (_, { name, bytes, how }) => {
      const found = await readAnswered(name, bytes);
      const { books, datasets, questions, problems } = found;
      expect(
        books.length + datasets.length + questions.length > 0 || problems.some(isRefusal),
        how,
      ).toBe(true);
      expect(unsaid(found), how).toEqual([]);
      expect(books.flatMap(faultsOf), how).toEqual([]);
    },
  );

  it('with every kind of damage among them, and always the same', () => {
    const all = SEEDS.map((seed) => damagedFile(seed));
    const kinds = new Set(all.map(({ how }) => how.split(': ')[1]));
    expect(kinds.size).toBe(12);
    expect(new Set(all.map(({ name }) => name)).size).toBe(WHOLE_FILES.size);
    expect(damagedFile(7)).toEqual(all[7]);
  });
});
