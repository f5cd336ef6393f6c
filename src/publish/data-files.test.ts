import { mkdtemp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataDir, isOwnData, readData, readDataFiles, shownDir } from './data-files.ts';

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

describe('a file that has no text', () => {
  let damaged: string;
  beforeAll(async () => {
    damaged = await mkdtemp(join(tmpdir(), 'parley-damaged-'));
    await mkdir(join(damaged, 'rounds'));
    await mkdir(join(damaged, 'events.json'));
    await writeFile(join(damaged, 'about.json'), '{}');
    await writeFile(join(damaged, 'people.json'), Buffer.from('[\n"n\xe9gotiation"]', 'latin1'));
    await writeFile(join(damaged, 'rounds/wide.json'), Buffer.from('\ufeff{}', 'utf16le'));
    await writeFile(join(damaged, 'Units.JSON'), '[]');
    await writeFile(join(damaged, 'huge.json'), Buffer.alloc(64 * 1024 * 1024 + 1, 0x20));
    await symlink('nowhere.json', join(damaged, 'venues.json'));
    await symlink('about.json', join(damaged, 'linked.json'));
  });
  afterAll(() => rm(damaged, { recursive: true, force: true }));

  it.each([
    [
      'is not UTF-8',
      'people.json',
      'line 2',
      'byte 4 (0xe9) is not UTF-8',
      'save the file as UTF-8',
    ],
    ['is UTF-16', 'rounds/wide.json', 'line 1', 'byte 0 (0xff) is not UTF-8', 'the file is UTF-16'],
    ['is a folder', 'events.json', '', 'this is a folder, and not a file', 'put the file'],
    ['leads nowhere', 'venues.json', '', 'the file cannot be read (ENOENT', 'restore it'],
    ['has a name in capitals', 'Units.JSON', '', 'does not end in small letters', 'rename it'],
    ['is beyond all use', 'huge.json', '', 'the file has 67108865 bytes', 'restore the file'],
  ])('is told of, since it %s', async (_, file, pointer, message, hint) => {
    const { files, unread } = await readData(damaged);
    expect(unread.filter((one) => one.file === file)).toEqual([
      {
        file,
        pointer,
        message: expect.stringContaining(message) as unknown,
        hint: expect.stringContaining(hint) as unknown,
      },
    ]);
    expect(files.has(file)).toBe(false);
  });

  it('leaves the others to be read, those behind a link as well', async () => {
    expect([...(await readData(damaged)).files.keys()]).toEqual(['about.json', 'linked.json']);
  });

  it('stops whoever needs every text, and all are named', async () => {
    await expect(readDataFiles(damaged)).rejects.toThrow(/^6 problems in the data:\n/);
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
