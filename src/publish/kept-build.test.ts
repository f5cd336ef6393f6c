import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keptBuild } from './kept-build.ts';

let root = '';
const write = (file: string, text: string) => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};
const place = () => ({
  root,
  data: join(root, 'src/data'),
  outDir: join(root, 'dist'),
  told: ['build'],
});
const isWhole = async (env = {}, other = {}) =>
  (await keptBuild({ ...place(), ...other }, env)).isWhole;

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'parley-kept-build-'));
  write('package.json', '{}');
  write('src/a.ts', 'a');
  write('src/data/rounds/one.json', '{}');
  write('node_modules/.package-lock.json', '{}');
  const { keep } = await keptBuild(place(), {});
  write('dist/index.html', 'home');
  write('dist/fr/index.html', 'accueil');
  await keep();
});

afterEach(() => rmSync(root, { recursive: true }));

describe('a site that stands there already', () => {
  it('is whole where nothing has changed, whatever programs have left', async () => {
    write('test-results/unit.json', '{}');
    expect(await isWhole({ HOME: '/root' })).toBe(true);
  });

  it.each([
    ['code', 'src/a.ts', 'b'],
    ['a data file', 'src/data/rounds/one.json', '{"id":"one"}'],
    ['a new file', 'src/data/rounds/two.json', '{}'],
    ['a setting in a file', '.env.local', 'VITE_SITE_URL=https://talks.example.org'],
    ['an installed package', 'node_modules/.package-lock.json', '{"a":1}'],
    ['a page that was written over', 'dist/fr/index.html', 'Accueil'],
    ['a file that somebody put there', 'dist/more.txt', 'more'],
  ])('is built anew after a change of %s', async (_, file, text) => {
    write(file, text);
    expect(await isWhole()).toBe(false);
  });

  it('is built anew where a part of it, or all, is gone', async () => {
    rmSync(join(root, 'dist/fr'), { recursive: true });
    expect(await isWhole()).toBe(false);
    rmSync(join(root, 'dist'), { recursive: true });
    expect(await isWhole()).toBe(false);
  });

  it.each([
    ['a setting', { VITE_SITE_URL: 'https://talks.example.org' }, {}],
    ['a path', {}, { told: ['build', '/talks/'] }],
    ['a build that is to be measured', { PARLEY_STEPS: 'steps.json' }, {}],
    ['a build that takes nothing from earlier ones', { PARLEY_KEEP_PAGES: 'off' }, {}],
  ])('is built anew for %s', async (_, env, other) => {
    expect(await isWhole(env, other)).toBe(false);
  });

  it('has a dataset elsewhere, whose changes count as well', async () => {
    const data = mkdtempSync(join(tmpdir(), 'parley-kept-data-'));
    writeFileSync(join(data, 'one.json'), '{}');
    const elsewhere = { ...place(), data };
    await (await keptBuild(elsewhere, {})).keep();
    expect((await keptBuild(elsewhere, {})).isWhole).toBe(true);
    writeFileSync(join(data, 'one.json'), '[]');
    expect((await keptBuild(elsewhere, {})).isWhole).toBe(false);
    rmSync(data, { recursive: true });
  });

  it('does not know of what was changed while it was built', async () => {
    write('src/a.ts', 'b');
    const { keep } = await keptBuild(place(), {});
    write('src/a.ts', 'c');
    await keep();
    expect(await isWhole()).toBe(false);
  });
});
