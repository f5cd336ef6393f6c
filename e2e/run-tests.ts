import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './chromium.ts';
import { ensureEngines } from './engines/find-engines.ts';
import { endOnSignals, runNpm, runTool, type Output } from './run-npm.ts';
import {
  addUp,
  countCheck,
  countPages,
  countPlaywright,
  countVitest,
  formatTable,
  formatTotals,
  ONE_FAILED,
  type Counts,
  type StepResult,
} from './totals.ts';

/**
 * `npm test`: every check and every test, a failed one not stopping the rest. Most steps keep one core busy,
 * or wait for a browser: two are under way at a time, and each prints what it has to say when it ends.
 * The last line of stdout is the sum over the runners' own reports; exits with 1 if anything failed.
 */

interface Step {
  name: string;
  run: (output: Output) => Promise<Counts>;
}

const REPORTS = join(import.meta.dirname, '..', 'test-results');
const UNIT_REPORT = join(REPORTS, 'unit.json');
const PAGES_REPORT = join(REPORTS, 'pages.json');
const ENGINES_REPORT = join(REPORTS, 'engines.json');
const E2E_REPORT = join(REPORTS, 'e2e.json');

const CHECKS: readonly Step[] = [
  check('format', 'check:format'),
  check('lint', 'check:lint'),
  check('dead code', 'check:dead'),
  check('types', 'check:types'),
  check('data lint', 'check:data'),
  check('neutrality', 'check:neutral'),
];
const UNIT: Step = { name: 'unit', run: runUnitTests };
const BUILD: Step = check('build', 'build');
/** What looks at the built site; not run where there is none. */
const BUILT: readonly Step[] = [
  check('bundle budget', 'check:size'),
  { name: 'built pages', run: runPageChecks },
  { name: 'three engines', run: runEngines },
];
const END_TO_END: Step = { name: 'end-to-end', run: runEndToEnd };

let chromium: Promise<string> | undefined;

/** Looked for once: two steps that install at the same time would be in each other's way. */
function theChromium(): Promise<string> {
  chromium ??= ensureChromium();
  return chromium;
}

/** A script of package.json whose exit code is its only result. */
function check(name: string, script: string): Step {
  const run = async (output: Output) =>
    countCheck(await runNpm(['run', '--silent', script], output));
  return { name, run };
}

async function runUnitTests(output: Output): Promise<Counts> {
  const report = `--outputFile.json=${UNIT_REPORT}`;
  const args = ['run', '--reporter=default', '--reporter=json', report];
  const exitCode = await runTool('vitest', args, output);
  return countVitest(readReport(UNIT_REPORT), exitCode);
}

async function runPageChecks(output: Output): Promise<Counts> {
  const exitCode = await runNpm(['run', '--silent', 'check:pages'], output);
  return countPages(readReport(PAGES_REPORT), exitCode);
}

/** An engine that cannot be had here is skipped, and the names of its tests say why. */
async function runEngines(output: Output): Promise<Counts> {
  const PARLEY_CHROMIUM = await theChromium();
  const tried = await ensureEngines();
  if (tried) console.error(tried);
  const exitCode = await runTool(
    'vitest',
    [
      'run',
      '--config=e2e/engines/vitest.config.ts',
      '--reporter=verbose',
      '--reporter=json',
      `--outputFile.json=${ENGINES_REPORT}`,
    ],
    output,
    { PARLEY_CHROMIUM },
  );
  return countVitest(readReport(ENGINES_REPORT), exitCode);
}

/** Playwright empties its output folder first, so that is not the folder of the reports. */
async function runEndToEnd(output: Output): Promise<Counts> {
  const exitCode = await runTool(
    'playwright',
    ['test', '--reporter=list,json', `--output=${join(REPORTS, 'e2e')}`],
    output,
    { PARLEY_CHROMIUM: await theChromium(), PLAYWRIGHT_JSON_OUTPUT_FILE: E2E_REPORT },
  );
  return countPlaywright(readReport(E2E_REPORT), exitCode);
}

/** Null where there is no report or it is not JSON. */
function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

function deleteOldReports(): void {
  mkdirSync(REPORTS, { recursive: true });
  for (const file of [UNIT_REPORT, PAGES_REPORT, ENGINES_REPORT, E2E_REPORT])
    rmSync(file, { force: true });
}

/** Runs a step; an error is printed and counts as one failure. Its output stands under its heading. */
async function runStep(step: Step, prints: 'as it goes' | 'at its end'): Promise<StepResult> {
  const heading = `\n== ${step.name} ==`;
  const start = performance.now();
  const kept: Output = prints === 'at its end' ? [] : null;
  if (!kept) console.log(heading);
  const counts = await step.run(kept).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    return ONE_FAILED;
  });
  if (kept) console.log(`${heading}\n${Buffer.concat(kept).toString()}`);
  return { name: step.name, seconds: (performance.now() - start) / 1000, counts, note: '' };
}

async function inTurn(steps: readonly Step[]): Promise<StepResult[]> {
  const results: StepResult[] = [];
  for (const step of steps) results.push(await runStep(step, 'at its end'));
  return results;
}

function leaveOut({ name }: Step): StepResult {
  return { name, seconds: 0, counts: ONE_FAILED, note: 'not run: the build failed' };
}

async function runAll(): Promise<StepResult[]> {
  const unit = runStep(UNIT, 'at its end');
  const build = await runStep(BUILD, 'at its end');
  const before = [...(await inTurn(CHECKS)), await unit, build];
  if (build.counts.failed > 0) return [...before, ...[...BUILT, END_TO_END].map(leaveOut)];
  const endToEnd = runStep(END_TO_END, 'as it goes');
  return [...before, ...(await inTurn(BUILT)), await endToEnd];
}

endOnSignals();
deleteOldReports();
const results = await runAll();
const totals = addUp(results.map((result) => result.counts));
console.log(`\n${formatTable(results)}\n`);
console.log(formatTotals(totals));
process.exitCode = totals.failed > 0 ? 1 : 0;
