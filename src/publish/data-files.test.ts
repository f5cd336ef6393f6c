import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDataFiles } from './data-files.ts';

const CONTENT = {
  'venues.json': '[]',
  'about.json': '{"title":"A tiny négotiation"}',
  'rounds/2001-03.json': '{}',
  'rounds/2001-02.json': 'not JSON at all',
  'README.md': '# Rules',
  'rounds/notes.json.bak': '{}',
  'folder.json/inner.json': '1',
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-data-'));
  for (const [path, text] of Object.entries(CONTENT)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('readDataFiles', () => {
  it('reads every JSON file of every folder, and no other file', async () => {
    expect([...(await readDataFiles(folder)).keys()].toSorted()).toEqual([
      'about.json',
      'folder.json/inner.json',
      'rounds/2001-02.json',
      'rounds/2001-03.json',
      'venues.json',
    ]);
  });

  it('hands over the text as it stands, JSON or not', async () => {
    const files = await readDataFiles(folder);
    expect([files.get('about.json'), files.get('rounds/2001-02.json')]).toEqual([
      CONTENT['about.json'],
      CONTENT['rounds/2001-02.json'],
    ]);
  });

  it('always has the files in the same order', async () => {
    const names = [...(await readDataFiles(folder)).keys()];
    expect(names).toEqual(names.toSorted());
  });

  it('fails where there is no such folder', async () => {
    await expect(readDataFiles(join(folder, 'nowhere'))).rejects.toThrow('nowhere');
  });

  it('finds the data of this site without being told where', async () => {
    expect((await readDataFiles()).has('about.json')).toBe(true);
  });
});
