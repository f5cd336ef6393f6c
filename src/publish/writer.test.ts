import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writerTo } from './writer.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'writer-'));
});
afterEach(() => rm(dir, { recursive: true }));

it('has written every file, in folders that it made, when it is done', async () => {
  const { write, done } = writerTo(dir);
  for (let i = 0; i < 100; i += 1) await write(`rounds/${i % 7}/${i}.html`, `page ${i}`);
  await done();
  expect(await readFile(join(dir, 'rounds/0/98.html'), 'utf8')).toBe('page 98');
  expect(await readFile(join(dir, 'rounds/1/99.html'), 'utf8')).toBe('page 99');
});

it('leaves what was written last of a path', async () => {
  const { write, done } = writerTo(dir);
  await write('a.txt', 'first');
  await done();
  await write('a.txt', 'second');
  await done();
  expect(await readFile(join(dir, 'a.txt'), 'utf8')).toBe('second');
});

it('tells of a file that could not be written', async () => {
  await writeFile(join(dir, 'rounds'), 'a file where a folder should be');
  const { write, done } = writerTo(dir);
  await write('rounds/a.html', 'page');
  await expect(done()).rejects.toThrow(/ENOTDIR|EEXIST/);
});
