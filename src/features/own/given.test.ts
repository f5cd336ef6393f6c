import { expect, it } from 'vitest';
import { dropped, fileNames, tooMuch } from './given.ts';

const handle = (name: string, size = 1) => ({ name, file: { name, size } as File });

/** What a browser hands over of a folder: it tells of at most two entries at a time here. */
function folder(name: string, inside: unknown[]) {
  return {
    name,
    isFile: false,
    createReader: () => {
      const left = [...inside];
      return { readEntries: (resolve: (some: unknown[]) => void) => resolve(left.splice(0, 2)) };
    },
  };
}
const entry = (name: string) => ({
  name,
  isFile: true,
  file: (resolve: (file: File) => void) => resolve(new File([name], name)),
});
const drop = (...entries: unknown[]) =>
  ({
    items: entries.map((one) => ({ webkitGetAsEntry: () => one })),
    files: [],
  }) as unknown as DataTransfer;

it('a folder that was dropped gives its files by their paths, hidden ones apart', async () => {
  const deep = folder('rounds', [entry('a.json'), entry('b.json'), entry('c.json')]);
  const given = await dropped(
    drop(folder('data', [entry('.DS_Store'), deep, entry('about.json')])),
  );
  expect(given.map(({ name }) => name)).toEqual([
    'data/rounds/a.json',
    'data/rounds/b.json',
    'data/rounds/c.json',
    'data/about.json',
  ]);
  expect(fileNames(given)).toEqual(['data']);
});

it('more than fifty megabytes are refused in words before anything is read', () => {
  const half = 26 * 1024 * 1024;
  expect(tooMuch([handle('a.csv', half)])).toBeNull();
  expect(tooMuch([handle('a.csv', half), handle('big.csv', half + 1)])).toBe(
    'This is more than 50 MB (big.csv). Nothing was read: take pictures out of a workbook, or save its sheets as CSV files and choose some of them.',
  );
});

it('more files than a folder of tables has are refused in words', () => {
  const many = Array.from({ length: 5001 }, (_, i) => handle(`${i}.csv`));
  expect(tooMuch(many)).toBe('These are more than 5,000 files. Nothing was read: choose fewer.');
});
