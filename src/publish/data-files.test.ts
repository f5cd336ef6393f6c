import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataDir, isOwnData, readDataFiles, shownDir } from './data-files.ts';

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
    await expect(readDataFiles(join(folder, 'nowhere'))).rejects.toThrow(
      /nowhere is no folder of data: correct PARLEY_DATA.*ENOENT/,
    );
  });

  it('fails where the folder holds no data', async () => {
    await mkdir(join(folder, 'empty'));
    await expect(readDataFiles(join(folder, 'empty'))).rejects.toThrow(
      /empty is no folder of data: .*holds no JSON file/,
    );
  });

  it('finds the data of this site without being told where', async () => {
    expect((await readDataFiles()).has('about.json')).toBe(true);
  });
});

describe('the folder of the data', () => {
  const ROOT = join(import.meta.dirname, '../..');

  it.each([
    ['is that of this repository where the setting is missing', undefined, join(ROOT, 'src/data')],
    ['is that of this repository where the setting is empty', '', join(ROOT, 'src/data')],
    ['is named from the folder of the project', 'talks/data', join(ROOT, 'talks/data')],
    ['is absolute where the setting is', '/srv/talks', '/srv/talks'],
  ])('%s', (_, PARLEY_DATA, dir) => {
    expect(dataDir({ PARLEY_DATA })).toBe(dir);
  });

  it('is known as the own one however it is written', () => {
    const own = (PARLEY_DATA?: string) => isOwnData(dataDir({ PARLEY_DATA }));
    expect([own(), own('./src/data/'), own('src/testing')]).toEqual([true, true, false]);
  });

  it('is shown as people name it', () => {
    expect(shownDir(join(ROOT, 'src/data'))).toBe('src/data');
    expect(shownDir('/srv/talks')).toBe('/srv/talks');
  });
});
