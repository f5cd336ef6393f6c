import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { buildInto } from './build-site.ts';
import { expect, test } from './fixtures.ts';

/*
 * A build takes the pages of which nothing has changed from the one before it. What it writes must be, byte for
 * byte, what a build writes that has none before it.
 */

const ROOT = join(import.meta.dirname, '..');
const DIR = join(ROOT, 'test-results/kept-pages');
const DATA = join(DIR, 'data');
const ROUNDS = join(DATA, 'rounds');

/** Every file of a folder, with what it holds. */
function filesOf(dir: string): Map<string, string> {
  const names = readdirSync(dir, { recursive: true, encoding: 'utf8' }).toSorted();
  const files = names.filter((name) => statSync(join(dir, name)).isFile());
  return new Map(files.map((name) => [name, readFileSync(join(dir, name), 'latin1')]));
}

/** Builds the dataset, and says how many pages of each kind were rendered. */
async function built(name: string, keep: string, language = 'en'): Promise<Record<string, number>> {
  const steps = join(DIR, `${name}.json`);
  const env = {
    PARLEY_KEEP_PAGES: keep,
    PARLEY_PREVIEWS: 'off',
    PARLEY_STEPS: steps,
    PARLEY_LANGUAGE: language,
  };
  await buildInto(join(DIR, name), { data: DATA, env });
  const told = JSON.parse(readFileSync(steps, 'utf8')) as {
    steps: Record<string, { times: number }>;
  };
  return Object.fromEntries(
    Object.entries(told.steps).flatMap(([step, { times }]) =>
      step.startsWith('pages: ') ? [[step.slice('pages: '.length), times]] : [],
    ),
  );
}

/** What two sites do not have in common; texts are too long to be told. */
function differencesOf(a: string, b: string): string[] {
  const [left, right] = [filesOf(join(DIR, a)), filesOf(join(DIR, b))];
  expect(left.size).toBeGreaterThan(100);
  return [...new Set([...left.keys(), ...right.keys()])].filter(
    (name) => left.get(name) !== right.get(name),
  );
}

// Five builds.
test.describe.configure({ timeout: 600_000 });

test('a build with kept pages writes what a build without them writes', async () => {
  rmSync(DIR, { recursive: true, force: true });
  mkdirSync(DIR, { recursive: true });
  cpSync(join(ROOT, 'src/testing/second-conflict'), DATA, { recursive: true });
  const keep = join(DIR, 'pages');

  const first = await built('kept', keep);
  const rounds = readdirSync(ROUNDS);
  expect(first['/rounds/*']).toBe(rounds.length);
  expect(readdirSync(keep)).toHaveLength(Object.values(first).reduce((sum, n) => sum + n, 0));

  // A sentence of one round, recorded as it has to be.
  const file = join(ROUNDS, rounds[0] ?? '');
  const text = readFileSync(file, 'utf8');
  const { outcome } = JSON.parse(text) as { outcome: { text: string } };
  writeFileSync(file, text.replace(outcome.text, `${outcome.text} Nothing else was said.`));
  execFileSync(
    process.execPath,
    [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), 'src/publish/record-ids.ts'],
    {
      cwd: ROOT,
      env: { ...process.env, PARLEY_DATA: DATA },
    },
  );
  const second = await built('kept', keep);
  expect(second['/rounds/*']).toBe(1);
  expect(second['/proposals/*'] ?? 0).toBeLessThan(first['/proposals/*'] ?? 0);
  await built('clean', 'off');
  expect(differencesOf('kept', 'clean')).toEqual([]);

  // Other code: every page is rendered, and what was kept of the old code is gone.
  const other = await built('kept', keep, 'xr');
  expect(other).toEqual(first);
  expect(readdirSync(keep)).toHaveLength(Object.values(first).reduce((sum, n) => sum + n, 0));
  await built('clean', 'off', 'xr');
  expect(differencesOf('kept', 'clean')).toEqual([]);
});
