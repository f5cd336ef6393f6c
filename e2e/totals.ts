/** How many tests of one step, or of all, ended which way. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** One step of `npm test`, done. The note is a word or two for the table, or empty. */
export interface StepResult {
  name: string;
  seconds: number;
  counts: Counts;
  note: string;
}

export const ONE_PASSED: Counts = { passed: 1, failed: 0, skipped: 0 };
export const ONE_FAILED: Counts = { passed: 0, failed: 1, skipped: 0 };

/** A step without a runner's report: its exit code is its only result. */
export function countCheck(exitCode: number): Counts {
  return exitCode === 0 ? ONE_PASSED : ONE_FAILED;
}

/** Vitest's JSON report, parsed; anything else, or null for an absent one, is one failure. */
export function countVitest(report: unknown, exitCode: number): Counts {
  return trust(exitCode, {
    passed: [numberAt(report, 'numPassedTests')],
    failed: [numberAt(report, 'numFailedTests')],
    skipped: [numberAt(report, 'numPendingTests'), numberAt(report, 'numTodoTests')],
  });
}

/**
 * Playwright's JSON report, parsed. A test that passed at its second try, which only CI grants, has passed;
 * Playwright's own list names it as flaky.
 */
export function countPlaywright(report: unknown, exitCode: number): Counts {
  return trust(exitCode, {
    passed: [numberAt(report, 'stats', 'expected'), numberAt(report, 'stats', 'flaky')],
    failed: [numberAt(report, 'stats', 'unexpected')],
    skipped: [numberAt(report, 'stats', 'skipped')],
  });
}

/** The report of the built-page checks, parsed: `{"passed": n, "failed": n}`. */
export function countPages(report: unknown, exitCode: number): Counts {
  return trust(exitCode, {
    passed: [numberAt(report, 'passed')],
    failed: [numberAt(report, 'failed')],
    skipped: [],
  });
}

export function addUp(all: readonly Counts[]): Counts {
  return {
    passed: sum(all.map((counts) => counts.passed)),
    failed: sum(all.map((counts) => counts.failed)),
    skipped: sum(all.map((counts) => counts.skipped)),
  };
}

/** The last line of `npm test`: `3 passed, 0 failed`, and `, 1 skipped` where there is one. */
export function formatTotals({ passed, failed, skipped }: Counts): string {
  const line = `${passed} passed, ${failed} failed`;
  return skipped > 0 ? `${line}, ${skipped} skipped` : line;
}

/** The steps as lines of aligned columns, a header first. */
export function formatTable(steps: readonly StepResult[]): string {
  const width = Math.max(4, ...steps.map((step) => step.name.length));
  const line = (name: string, cells: readonly (string | number)[], note: string) =>
    [name.padEnd(width), ...cells.map((cell) => String(cell).padStart(8)), `  ${note}`]
      .join('')
      .trimEnd();
  return [
    line('step', ['seconds', 'passed', 'failed', 'skipped'], ''),
    ...steps.map(({ name, seconds, counts, note }) =>
      line(name, [seconds.toFixed(1), counts.passed, counts.failed, counts.skipped], note),
    ),
  ].join('\n');
}

type ReportedNumber = number | null;

/** Each count is the sum of its parts; a part that the report lacks is null. */
type ReportedCounts = Record<keyof Counts, readonly ReportedNumber[]>;

/**
 * A report as it counts: one failure if a part is missing or there is no test in it, and at least
 * one if the runner ended badly, for a file that does not load is in no runner's list of tests.
 */
function trust(exitCode: number, reported: ReportedCounts): Counts {
  const parts = [...reported.passed, ...reported.failed, ...reported.skipped];
  if (parts.includes(null)) return ONE_FAILED;
  const counts = {
    passed: sum(reported.passed),
    failed: sum(reported.failed),
    skipped: sum(reported.skipped),
  };
  if (sum(parts) === 0) return ONE_FAILED;
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** The whole number ≥ 0 at a path of keys, or null. */
function numberAt(value: unknown, ...keys: readonly string[]): ReportedNumber {
  const found = keys.reduce<unknown>(propertyOf, value);
  return Number.isInteger(found) && Number(found) >= 0 ? Number(found) : null;
}

function propertyOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return (value as Record<string, unknown>)[key];
}

function sum(numbers: readonly ReportedNumber[]): number {
  return numbers.reduce<number>((total, number) => total + (number ?? 0), 0);
}
