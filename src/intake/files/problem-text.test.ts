import { describe, expect, it } from 'vitest';
import { intakeFiles } from '#language/intake-files.ts';
import { fileProblemText } from './problem-text.ts';
import { FILE_PROBLEMS, Told } from './problems.ts';

describe('a problem of a file', () => {
  it('is told with its place, what is wrong, and how to mend it', () => {
    expect(
      fileProblemText({
        kind: 'broken-cell',
        file: 'a.xlsx',
        sheet: 'terms',
        row: 12,
        column: 5,
        written: '#REF!',
      }),
    ).toEqual({
      where: 'terms!F12',
      says: 'The formula in this cell failed: #REF!.',
      mend: 'Write the value itself.',
    });
    expect(fileProblemText({ kind: 'open-quote', file: 'a.csv', row: 3 }).where).toBe('row 3');
    expect(fileProblemText({ kind: 'hidden-sheet', file: 'a.xlsx', sheet: 's' }).where).toBe('s');
    expect(fileProblemText({ kind: 'empty', file: 'a.xlsx' }).where).toBe('a.xlsx');
  });

  it('names bounds in their units', () => {
    const limit = 50 * 1024 * 1024;
    expect(fileProblemText({ kind: 'too-large', file: 'a', limit }).says).toBe(
      'This is more than 50 MB, so it was not read.',
    );
    expect(fileProblemText({ kind: 'too-many-rows', file: 'a', limit: 100_000 }).says).toContain(
      'more than 100,000 rows',
    );
  });

  it('of every kind has words, and no words are for none', () => {
    const kinds = Object.values(FILE_PROBLEMS).flat();
    expect(Object.keys(intakeFiles.problems).toSorted()).toEqual(kinds.toSorted());
  });

  it('is counted where there are too many to tell', () => {
    const told = new Told('a.csv');
    for (let row = 1; row <= 200; row++) told.add('lost-character', { row, sheet: 'a' });
    const all = told.all();
    expect(all).toHaveLength(50);
    expect(all.at(-1)).toEqual({
      kind: 'lost-character',
      file: 'a.csv',
      sheet: 'a',
      row: 50,
      count: 151,
    });
  });
});
