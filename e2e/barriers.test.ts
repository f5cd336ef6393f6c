import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/*
 * A test waits for what it is about: a state of the page, an answer, an idle moment (`untilIdle`), never for
 * a length of time, which is too short on a slow machine and too long on a quick one. And it types as people
 * do, since a text that is set at once hides what happens between two keys.
 */

const BANNED = [
  { what: 'a fixed wait', pattern: /\bwaitForTimeout\b|\bsetTimeout\b|\btimers\/promises\b/ },
  { what: 'a quiet network', pattern: /\bnetworkidle\b/ },
  { what: 'a text set at once', pattern: /\.fill\(/ },
] as const;

/** Files that may, and why. One that no longer needs it is an error, too. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'bench.ts': 'measures what happens within a length of time; no test',
  'visit-bytes.ts': 'measures what is loaded until nothing more is; no test',
  'build-site.ts': 'looks again and again whether another worker has finished its build',
};

/** What a source does that it must not, with the number of the line. */
function foundIn(source: string): string[] {
  return source
    .split('\n')
    .flatMap((line, i) =>
      BANNED.filter(({ pattern }) => pattern.test(line)).map(({ what }) => `${i + 1}: ${what}`),
    );
}

const sources = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.ts') && name !== 'barriers.test.ts')
  .map((name) => ({ name, source: readFileSync(join(import.meta.dirname, name), 'utf8') }));

describe('the sources of the end-to-end tests', () => {
  it('are found', () => {
    expect(sources.length).toBeGreaterThan(30);
  });

  it.each(sources)('$name waits for what happens and types as people do', ({ name, source }) => {
    if (name in EXCEPTIONS) expect(foundIn(source), 'needs no exception').not.toEqual([]);
    else expect(foundIn(source)).toEqual([]);
  });
});

describe('the check', () => {
  it.each([
    'await page.waitForTimeout(300);',
    "await page.goto('/', { waitUntil: 'networkidle' });",
    "await page.waitForLoadState('networkidle');",
    'setTimeout(done, 400);',
    "import { setTimeout as pause } from 'node:timers/promises';",
    "await searchField(page).fill('paris');",
  ])('finds %s', (line) => {
    expect(foundIn(`const a = 1;\n  ${line}`)).toHaveLength(1);
    expect(foundIn(`const a = 1;\n  ${line}`)[0]).toMatch(/^2: /);
  });

  it.each([
    'await untilIdle(page);',
    "await page.waitForURL('/');",
    "await route.fulfill({ body: 'no' });",
    'await expect(rows).toHaveCount(3, { timeout: 15_000 });',
  ])('lets %s stand', (line) => {
    expect(foundIn(line)).toEqual([]);
  });
});
