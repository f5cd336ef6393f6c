import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importProblem, LAYERS } from './layers.ts';
import { PACKAGES } from './packages.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Beginnings of the messages. */
const PURE = 'The model is pure';
const CATALOGUE = 'The catalogue knows the model only';
const INTAKE = "The intake of a person's own files runs in a worker";
const ADDRESSES = 'Addresses know the model only';
const GETTING = 'Getting data knows the model only';
const DEVICE = 'Device state holds ids and settings';
const DESIGN = 'The design system knows nothing of negotiations';
const PART = 'A part is used by features';
const FEATURE = 'A feature is composed by pages';
const APART = 'No feature uses another';
const PAGE = 'A page is mounted by the app';
const APP = 'The app composes pages';
const EMBED = "What stands in other people's pages uses nothing";
const SCHEMA = 'zod must not reach the browser';
const PUBLISHER = 'The publisher runs at build time';
const KIT = 'The test kit is for tests alone';
const DATA = 'Which data is shown is chosen when the site is built';
const TEST = 'Nobody imports a test';
const QUERY = 'Only src/dataset/ talks to react-query';
const STATE = 'Only src/device/ keeps state in zustand';
const INPUT = 'All input and output is in src/publish/';
const VIEW = 'There is no view in this layer';
const KEEPING = 'What is kept and how it is answered';
const FOR_TESTS = 'This package is for tests alone';
const PLACE = 'Where the site is, is known before everything else';
const OUTSIDE = 'Code in src/ imports nothing from outside it';

/** A made-up file, what it imports, and what lint says of it: null where it is in order. */
const CASES: readonly (readonly [from: string, wanted: string, says: string | null])[] = [
  ['data/a.ts', '../model/dates.ts', 'Facts are JSON'],

  ['model/a.ts', './slices/order.ts', null],
  ['model/slices/deep/a.ts', '../../dates.ts', null],
  ['model/a.ts', '../messages/words.ts', PURE],
  ['model/slices/a.ts', '../../urls/paths.ts', PURE],
  ['model/a.ts', '../ui/dialog.tsx', PURE],
  ['model/a.ts', './types.ts', null],
  ['model/a.ts', './schema/claims.ts', SCHEMA],
  ['model/slices/a.ts', '../lint/run.ts', SCHEMA],
  ['model/a.ts', './parse.ts', SCHEMA],
  ['model/lint/a.ts', '../schema/claims.ts', null],
  ['model/lint/a.ts', '../dates.ts', null],
  ['model/schema/a.ts', 'zod', null],
  ['model/parse.ts', './lint/finding.ts', null],
  ['model/lint/a.ts', '../../messages/words.ts', 'Reading and checking data is part of the model'],
  ['model/lint/a.ts', 'node:fs', INPUT],
  ['model/a.ts', 'zod', SCHEMA],
  ['model/a.ts', 'react', VIEW],
  ['model/a.ts', 'node:fs', INPUT],
  ['model/a.ts', 'diff/lib/diff/word.js', null],
  ['model/a.test.ts', './parse.ts', null],
  ['model/a.test.ts', '../testing/tiny.ts', null],
  ['model/a.test.ts', '../messages/words.ts', PURE],
  ['model/a.test.ts', 'fast-check', null],

  ['messages/en/a.ts', '../../model/dates.ts', null],
  ['messages/en/a.ts', 'react', null],
  ['messages/en/a.ts', '../../urls/paths.ts', CATALOGUE],
  ['messages/a.ts', '../publish/settings.ts', PUBLISHER],

  ['intake/files/a.ts', '../../model/dates.ts', null],
  ['intake/a.ts', '../model/parse.ts', null],
  ['intake/a.ts', '#language/intake-files.ts', null],
  ['intake/a.ts', 'papaparse', null],
  ['intake/a.ts', '../urls/paths.ts', INTAKE],
  ['intake/a.ts', '../device/tray.ts', INTAKE],
  ['intake/a.ts', 'react', VIEW],
  ['intake/a.ts', 'node:fs', INPUT],
  ['features/own/a.ts', '../../intake/files/read.ts', null],
  ['publish/a.ts', '../intake/files/read.ts', null],
  ['parts/a.ts', '../intake/book.ts', PART],
  ['model/a.ts', '../intake/book.ts', PURE],

  ['pages/a.tsx', '#language/claims.ts', null],
  ['messages/a.ts', '#language/citing.ts', null],
  ['model/a.ts', '#language/index.ts', PURE],

  ['intake/grammar/a.ts', '../../model/parse.ts', null],
  ['intake/a.ts', '#language/intake-grammar.ts', null],

  ['site/a.ts', './path.ts', null],
  ['site/a.ts', '../urls/paths.ts', PLACE],

  ['urls/a.ts', '../model/dates.ts', null],
  ['urls/a.ts', 'react-router', null],
  ['urls/a.ts', '../dataset/hooks.ts', ADDRESSES],

  ['dataset/a.ts', '../model/types.ts', null],
  ['dataset/a.ts', '@tanstack/react-query', null],
  ['dataset/a.ts', '../urls/paths.ts', GETTING],
  ['dataset/a.ts', '../site/here.ts', null],
  ['ui/a.tsx', '../site/here.ts', null],
  ['dataset/a.ts', 'zustand', STATE],

  ['device/a.ts', './storage.ts', null],
  ['device/a.ts', 'zustand/vanilla', null],
  ['device/a.ts', '../dataset/hooks.ts', DEVICE],
  ['device/a.ts', '../model/types.ts', null],
  ['device/a.ts', 'react', VIEW],

  ['ui/a.tsx', '../messages/words.ts', null],
  ['ui/a.tsx', '../model/dates.ts', DESIGN],
  ['ui/deep/a.tsx', '../../parts/term.ts', DESIGN],

  ['parts/a.tsx', '../device/tray.ts', null],
  ['parts/a.tsx', '../ui/dialog.tsx', null],
  ['parts/charts/a.tsx', '../../features/round/known.tsx', PART],
  ['parts/a.tsx', '@tanstack/react-query', QUERY],

  ['features/round/a.tsx', '../../parts/term.ts', null],
  ['features/round/a.tsx', './known.tsx', null],
  ['features/export/pack/a.tsx', '../csv.ts', null],
  ['features/embed/a.tsx', '../../embed/snippet.ts', null],
  ['features/round/a.tsx', '../cite/subject.ts', APART],
  ['features/export/pack/a.tsx', '../../cite/subject.ts', APART],
  ['features/export/pack/a.tsx', '../../../features/cite/subject.ts', APART],
  ['features/not-written-yet/a.tsx', '../round/known.tsx', APART],
  ['features/round/a.tsx', '../not-written-yet/x.tsx', APART],
  ['features/round/a.tsx', '../../pages/home-page.tsx', FEATURE],
  ['features/round/a.tsx', 'zod', SCHEMA],
  ['features/round/a.tsx', '../../testing/tiny.ts', KIT],
  ['features/export/save.ts', '../../model/parse.ts', SCHEMA],
  ['features/round/a.test.tsx', '../../testing/tiny.ts', null],
  ['features/round/a.test.tsx', '../../data/about.json', null],
  ['features/round/a.test.tsx', '../cite/subject.ts', APART],

  ['pages/a.tsx', '../features/round/known.tsx', null],
  ['pages/a.tsx', '../app/shell.tsx', PAGE],
  ['pages/a.tsx', '../features/search/chips.test.ts', TEST],
  ['pages/a.tsx', '../publish/render.tsx', PUBLISHER],
  ['pages/a.tsx', '../../e2e/site.ts', OUTSIDE],
  ['pages/a.tsx', 'vitest', FOR_TESTS],
  ['pages/a.tsx', '../data/about.json', DATA],

  ['app/a.tsx', '../pages/home-page.tsx', null],
  ['app/a.tsx', '../main.tsx', APP],
  ['app/a.tsx', '../publish/render.tsx', PUBLISHER],

  ['main.tsx', './app/app.tsx', null],
  ['main.tsx', './publish/render.tsx', PUBLISHER],
  ['main.tsx', './embed/host.ts', 'The entry starts the app'],
  ['main.tsx', './model/schema/claims.ts', SCHEMA],

  ['publish/a.ts', '../app/app.tsx', null],
  ['publish/a.ts', 'node:fs', null],
  ['publish/a.ts', '../model/parse.ts', null],
  ['publish/previews/a.ts', '../../data/about.json', DATA],
  ['features/round/a.tsx', '../../data/about.json', DATA],
  ['app/a.tsx', '../data/about.json', DATA],
  ['publish/a.ts', '../testing/tiny.ts', KIT],
  ['publish/a.ts', './settings.test.ts', TEST],
  ['publish/a.ts', '../main.tsx', 'The publisher renders the app'],

  ['embed/a.ts', './message.ts', null],
  ['embed/a.ts', '../model/dates.ts', EMBED],
  ['embed/a.ts', 'react', EMBED],
  ['embed/a.ts', 'anything', EMBED],
  ['embed/a.test.ts', 'fast-check', null],

  ['offline/a.ts', '../site/path.ts', null],
  ['offline/a.ts', '../messages/words.ts', KEEPING],
  ['worker/a.ts', '../offline/store.ts', null],
  ['worker/a.ts', '#language/kept.ts', null],
  ['worker/a.ts', '../dataset/hooks.ts', 'The worker hears the browser'],
  ['app/a.ts', '../worker/lines.ts', 'The worker is a program of its own'],

  ['testing/a.ts', '../publish/settings.ts', null],
  ['testing/a.ts', 'fast-check', null],
  ['testing/a.ts', '../app/shell.tsx', 'The test kit makes up data'],
  ['testing/a.ts', './b.test.ts', TEST],

  ['tools/a.ts', '../publish/data-files.ts', null],
  ['tools/a.ts', 'node:fs', null],
  ['tools/a.ts', '../app/shell.tsx', 'A rule about the code looks at files'],
  ['publish/a.ts', '../tools/layers.ts', 'What checks the code is no part of it'],
];

/** Every way to name a module, all of a feature that is not one's own. */
const WAYS = [
  "import { subject } from '../cite/subject.ts';",
  "import * as subject from '../cite/subject.ts';",
  "import type { Subject } from '../cite/subject.ts';",
  "import '../cite/subject.ts';",
  "import text from '../cite/subject.ts?raw';",
  "export { subject } from '../cite/subject.ts';",
  "export * from '../cite/subject.ts';",
  "export const load = () => import('../cite/subject.ts');",
  "export type Subject = import('../cite/subject.ts').Subject;",
];

describe('an import', () => {
  it.each(CASES)('of %s from %s', (from, wanted, says) => {
    const said = importProblem(`src/${from}`, wanted);
    expect(said).toEqual(says === null ? null : expect.stringMatching(new RegExp(`^${says}`)));
  });

  it('of the schema is for the types of the model, as types only', () => {
    expect(importProblem('src/model/types.ts', './schema/claims.ts', true)).toBeNull();
    expect(importProblem('src/model/types.ts', './schema/claims.ts')).toMatch(SCHEMA);
    expect(importProblem('src/model/dates.ts', './schema/claims.ts', true)).toMatch(SCHEMA);
  });

  it('is no matter of layers outside src/', () => {
    expect(importProblem('e2e/site.ts', '../src/model/parse.ts')).toBeNull();
    expect(importProblem('vite.config.ts', './src/publish/plugin.ts')).toBeNull();
  });
});

describe('the cases above', () => {
  it('hold both outcomes for every layer', () => {
    for (const { name, at } of LAYERS) {
      const own = CASES.filter(([from]) => at.some((room) => from.startsWith(room)));
      expect(
        own.some(([, , says]) => says !== null),
        `${name} is never refused`,
      ).toBe(true);
      if (name !== 'data')
        expect(
          own.some(([, , says]) => says === null),
          `${name} is never allowed`,
        ).toBe(true);
    }
  });

  it('hold both outcomes for every package that one layer alone may use', () => {
    for (const { is } of PACKAGES) {
      const own = CASES.filter(([, wanted]) => is.test(wanted));
      expect(
        own.some(([, , says]) => says !== null),
        `${is} is never refused`,
      ).toBe(true);
      expect(
        own.some(([, , says]) => says === null),
        `${is} is never allowed`,
      ).toBe(true);
    }
  });

  it('hold every message', () => {
    const messages = [...LAYERS, ...PACKAGES].flatMap((rule) => [
      rule.instead,
      'apart' in rule ? rule.apart : undefined,
      'keptFrom' in rule ? rule.keptFrom : undefined,
    ]);
    const said = CASES.map(([, , says]) => says).filter((says) => says !== null);
    const unsaid = messages.filter(
      (message) => message !== undefined && !said.some((says) => message.startsWith(says)),
    );
    expect(unsaid).toEqual([]);
  });
});

describe('lint itself', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-layers-'));
  let found: { filename: string; message: string }[] = [];

  const write = (path: string, content: string) => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  /** Where a case stands: each has a file of its own, in the folder of its layer. */
  const fileOf = (index: number) => {
    const from = CASES[index]?.[0] ?? '';
    if (!from.includes('/') || from === 'model/parse.ts') return `src/${from}`;
    return `src/${from.replace(/a((?:\.test)?\.tsx?)$/, `case-${index}$1`)}`;
  };
  const saidOf = (file: string) => found.filter(({ filename }) => filename === file);

  beforeAll(() => {
    CASES.forEach(([, wanted], index) => {
      const file = fileOf(index);
      write(file, `import { made } from '${wanted}';\nexport const up = made;\n`);
    });
    WAYS.forEach((way, index) => write(`src/features/round/way-${index}.ts`, `${way}\n`));
    write('src/app/apart.ts', 'const { site } = words;\nexport const title = site.name;\n');
    write('src/app/by-name.ts', 'const { name } = words.site;\nexport const title = name;\n');
    found = lint(folder);
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('says the same of files of that content', () => {
    const alone = CASES.map((_, index) => index).filter(
      (index) => CASES.filter((_other, i) => fileOf(i) === fileOf(index)).length === 1,
    );
    expect(alone.length).toBeGreaterThan(CASES.length - 6);
    for (const index of alone) {
      const says = CASES[index]?.[2] ?? null;
      const said = saidOf(fileOf(index)).map(({ message }) => message);
      expect(said, `${fileOf(index)} imports ${CASES[index]?.[1]}`).toEqual(
        says === null ? [] : [expect.stringMatching(new RegExp(`^${says}`))],
      );
    }
  });

  it('lets nobody take the catalogue apart, and everybody a part of it', () => {
    expect(lint(folder, 'words')).toEqual([
      { filename: 'src/app/apart.ts', message: expect.stringContaining('ask by name') },
    ]);
  });

  it.each(WAYS)('sees %s', (way) => {
    const file = `src/features/round/way-${WAYS.indexOf(way)}.ts`;
    expect(saidOf(file)).toEqual([
      { filename: file, message: expect.stringMatching(new RegExp(`^${APART}`)) },
    ]);
  });
});

/** What one of our own rules, as the project has them configured, says of a folder. */
function lint(folder: string, rule = 'layers') {
  const oxlint = join(ROOT, 'node_modules/oxlint/bin/oxlint');
  const args = [oxlint, '--config', join(ROOT, '.oxlintrc.json'), '--format', 'json', '.'];
  let report = '';
  try {
    report = execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  } catch (error) {
    // Problems found are an exit code of 1.
    report = (error as { stdout: string }).stdout;
  }
  const { diagnostics } = JSON.parse(report) as {
    diagnostics: { code: string; filename: string; message: string }[];
  };
  return diagnostics
    .filter(({ code }) => code === `parley(${rule})`)
    .map(({ filename, message }) => ({ filename, message }));
}
