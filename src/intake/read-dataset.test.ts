import { expect, it } from 'vitest';
import { tinyFiles } from '../testing/tiny.ts';
import { readDataset } from './read-dataset.ts';

/** The tiny dataset with values in place of others: by file and keys. */
function changed(...changes: readonly (readonly [file: string, keys: string, value: unknown])[]) {
  const texts = tinyFiles();
  for (const [file, path, value] of changes) {
    const root = JSON.parse(texts.get(file) ?? 'null') as unknown;
    const keys = path.split('/');
    const last = keys.pop() ?? '';
    let at = root as Record<string, unknown>;
    for (const key of keys) at = at[key] as Record<string, unknown>;
    at[last] = value;
    texts.set(file, JSON.stringify(root));
  }
  return readDataset({ file: 'data', texts });
}

it('tells what the rules say of the records beside one that breaks the schema', () => {
  const source = 'sources/2001.json';
  const { files, problems } = changed(
    ['actors.json', '0/kind', 'nobody'],
    [source, '0/published', '2031-05-02'],
  );
  expect(files.size).toBe(0);
  const told = problems.map(({ file, sheet }) => `${file}:${sheet}`);
  expect(told[0]).toBe('actors.json:/0/kind');
  expect(told).toContain(`${source}:/0/published`);
});

it('is silent of what only misses the record that was taken out', () => {
  const { problems } = changed(['actors.json', '0/kind', 'nobody']);
  expect(problems.map(({ file, sheet }) => `${file}:${sheet}`)).toEqual(['actors.json:/0/kind']);
});
