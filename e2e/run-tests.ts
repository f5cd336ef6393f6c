import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ensureChromium } from './chromium.ts';
import { ensureEngines } from './engines/find-engines.ts';
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
 * `npm test`: every check and every test, one after the other, a failed one not stopping the rest.
 * The last line of stdout is the sum over the runners' own reports; exits with 1 if anything failed.
 */

interface Step {
  name: string;
  needsBuild?: true;
  run: () => Promise<Counts>;
}

const ROOT = join(import.meta.dirname, '..');
const REPORTS = join(ROOT, 'test-results');
const UNIT_REPORT = join(REPORTS, 'unit.json');
const PAGES_REPORT = join(REPORTS, 'pages.json');
const ENGINES_REPORT = join(REPORTS, 'engines.json');
const E2E_REPORT = join(REPORTS, 'e2e.json');

const STEPS: readonly Step[] = [
  { name: 'format', run: () => runCheck('check:format') },
  { name: 'lint', run: () => runCheck('check:lint') },
  { name: 'dead code', run: () => runCheck('check:dead') },
  { name: 'types', run: () => runCheck('check:types') },
  { name: 'data lint', run: () => runCheck('check:data') },
  { name: 'neutrality', run: () => runCheck('check:neutral') },
  { name: 'unit', run: runUnitTests },
  { name: 'build', run: () => runCheck('build') },
  { name: 'bundle budget', needsBuild: true, run: () => runCheck('check:size') },
  { name: 'built pages', needsBuild: true, run: runPageChecks },
  { name: 'three engines', needsBuild: true, run: runEngines },
  { name: 'end-to-end', needsBuild: true, run: runEndToEnd },
];

let running: ChildProcess | null = null;

async function runCheck(script: string): Promise<Counts> {
  return countCheck(await runNpm(['run', '--silent', script]));
}

async function runUnitTests(): Promise<Counts> {
  const exitCode = await runTool('vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${UNIT_REPORT}`,
  ]);
  return countVitest(readReport(UNIT_REPORT), exitCode);
}

async function runPageChecks(): Promise<Counts> {
  const exitCode = await runNpm(['run', '--silent', 'check:pages']);
  return countPages(readReport(PAGES_REPORT), exitCode);
}

/** An engine that cannot be had here is skipped, and the names of its tests say why. */
async function runEngines(): Promise<Counts> {
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
    { PARLEY_CHROMIUM: await ensureChromium() },
  );
  return countVitest(readReport(ENGINES_REPORT), exitCode);
}

/** Playwright empties its output folder first, so that is not the folder of the reports. */
async function runEndToEnd(): Promise<Counts> {
  const exitCode = await runTool(
    'playwright',
    ['test', '--reporter=list,json', `--output=${join(REPORTS, 'e2e')}`],
    { PARLEY_CHROMIUM: await ensureChromium(), PLAYWRIGHT_JSON_OUTPUT_FILE: E2E_REPORT },
  );
  return countPlaywright(readReport(E2E_REPORT), exitCode);
}

/** Runs a command-line tool of this project's own node_modules. */
function runTool(tool: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  return runNpm(['exec', '--no', '--', tool, ...args], env);
}

/** Runs npm in the project's folder, its output streamed; resolves to an exit code. */
function runNpm(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  const [command, ...before] = npmCommand();
  return new Promise((done) => {
    running = spawn(command, [...before, ...args], {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    running.once('error', (error) => {
      console.error(`${command} could not start: ${error.message}`);
      done(1);
    });
    running.once('exit', (code) => done(code ?? 1));
  });
}

/** How npm is started without a shell: Node refuses to spawn Windows's `npm.cmd` directly. */
function npmCommand(): [string, ...string[]] {
  const nodeFolder = dirname(process.execPath);
  const scripts = [
    process.env['npm_execpath'] ?? '',
    join(nodeFolder, 'node_modules/npm/bin/npm-cli.js'),
    join(nodeFolder, '../lib/node_modules/npm/bin/npm-cli.js'),
  ];
  const script = scripts.find((path) => path.endsWith('npm-cli.js') && existsSync(path));
  return script ? [process.execPath, script] : ['npm'];
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

/** Runs a step under its heading; an error is printed and counts as one failure. */
async function runStep(step: Step): Promise<StepResult> {
  console.log(`\n== ${step.name} ==`);
  const start = performance.now();
  const counts = await step.run().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    return ONE_FAILED;
  });
  return { name: step.name, seconds: (performance.now() - start) / 1000, counts, note: '' };
}

function leaveOut(step: Step): StepResult {
  console.log(`\n== ${step.name} ==\nNot run: the build failed.`);
  return { name: step.name, seconds: 0, counts: ONE_FAILED, note: 'not run: the build failed' };
}

async function runAll(): Promise<StepResult[]> {
  const results: StepResult[] = [];
  let isBuilt = false;
  for (const step of STEPS) {
    const result: StepResult = step.needsBuild && !isBuilt ? leaveOut(step) : await runStep(step);
    if (step.name === 'build') isBuilt = result.counts.failed === 0;
    results.push(result);
  }
  return results;
}

function endOnSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      running?.kill(signal);
      process.exit(1);
    });
  }
}

endOnSignals();
deleteOldReports();
const results = await runAll();
const totals = addUp(results.map((result) => result.counts));
console.log(`\n${formatTable(results)}\n`);
console.log(formatTotals(totals));
process.exitCode = totals.failed > 0 ? 1 : 0;
