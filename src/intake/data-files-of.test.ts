import { expect, it } from 'vitest';
import { dataFiles } from './data-files-of.ts';

it('sources stand in files by their years, and very many of one year in several', () => {
  const undated = Array.from({ length: 20_001 }, (_, i) => ({ id: `u-${i}`, published: null }));
  const sources = [{ id: 'a', published: '2024-05' }, ...undated];
  const files = dataFiles({ about: {}, rounds: [], sources });
  expect([...files.keys()].filter((path) => path.startsWith('sources/'))).toEqual([
    'sources/2024.json',
    'sources/undated.json',
    'sources/undated-2.json',
  ]);
  expect(files.get('sources/undated-2.json')).toEqual([{ id: 'u-20000', published: null }]);
});
