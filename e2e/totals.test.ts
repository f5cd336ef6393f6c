import { describe, expect, it } from 'vitest';
import {
  addUp,
  countCheck,
  countPages,
  countPlaywright,
  countVitest,
  formatTable,
  formatTotals,
  ONE_FAILED,
  ONE_PASSED,
} from './totals.ts';

const vitestReport = (passed: number, failed: number, pending = 0, todo = 0) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: pending,
  numTodoTests: todo,
});

const playwrightReport = (expected: number, unexpected: number, skipped = 0, flaky = 0) => ({
  stats: { expected, unexpected, skipped, flaky, duration: 12.5 },
});

describe('a plain check', () => {
  it('is one passed or one failed by its exit code', () => {
    expect(countCheck(0)).toEqual(ONE_PASSED);
    expect(countCheck(2)).toEqual(ONE_FAILED);
  });
});

describe('the unit report', () => {
  it('counts pending and todo as skipped', () => {
    const counts = countVitest(vitestReport(10, 2, 3, 1), 1);
    expect(counts).toEqual({ passed: 10, failed: 2, skipped: 4 });
  });

  it('counts one failure where vitest ended badly without a failed test', () => {
    expect(countVitest(vitestReport(10, 0), 1)).toEqual({ passed: 10, failed: 1, skipped: 0 });
  });
});

describe('the end-to-end report', () => {
  it('counts a test that passed at its second try as passed', () => {
    const counts = countPlaywright(playwrightReport(20, 1, 3, 2), 1);
    expect(counts).toEqual({ passed: 22, failed: 1, skipped: 3 });
  });

  it('counts one failure where Playwright ended badly without a failed test', () => {
    expect(countPlaywright(playwrightReport(5, 0), 1).failed).toBe(1);
  });
});

describe('the report of the built pages', () => {
  it('is taken as it is', () => {
    expect(countPages({ passed: 300, failed: 2 }, 1)).toEqual({
      passed: 300,
      failed: 2,
      skipped: 0,
    });
  });

  it('counts one failure where the check ended badly without a failed page', () => {
    expect(countPages({ passed: 300, failed: 0 }, 1).failed).toBe(1);
  });
});

describe('a report that cannot be trusted', () => {
  const readers = { countVitest, countPlaywright, countPages };
  const wrong = [null, undefined, 'text', 7, [], {}, { stats: null }, { passed: '3', failed: 0 }];

  it.each(Object.entries(readers))('%s: is one failure, whatever the exit code', (_, count) => {
    for (const report of wrong) expect(count(report, 0)).toEqual(ONE_FAILED);
  });

  it('is one failure where no test was found', () => {
    expect(countVitest(vitestReport(0, 0), 0)).toEqual(ONE_FAILED);
    expect(countPlaywright(playwrightReport(0, 0), 0)).toEqual(ONE_FAILED);
    expect(countPages({ passed: 0, failed: 0 }, 0)).toEqual(ONE_FAILED);
  });

  it('is one failure where a number is negative or broken', () => {
    expect(countPages({ passed: -1, failed: 0 }, 0)).toEqual(ONE_FAILED);
    expect(countPages({ passed: 1.5, failed: 0 }, 0)).toEqual(ONE_FAILED);
  });
});

describe('the sum', () => {
  it('adds each kind', () => {
    const sum = addUp([ONE_PASSED, ONE_FAILED, { passed: 40, failed: 0, skipped: 2 }]);
    expect(sum).toEqual({ passed: 41, failed: 1, skipped: 2 });
  });

  it('of nothing is nothing', () => {
    expect(addUp([])).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });
});

describe('the last line', () => {
  it('leaves skipped out where there is none', () => {
    expect(formatTotals({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
  });

  it('names skipped where there is one', () => {
    expect(formatTotals({ passed: 12, failed: 3, skipped: 1 })).toBe(
      '12 passed, 3 failed, 1 skipped',
    );
  });
});

describe('the table', () => {
  it('aligns its columns and ends no line with blanks', () => {
    const table = formatTable([
      { name: 'format', seconds: 1.234, counts: ONE_PASSED, note: '' },
      { name: 'bundle budget', seconds: 0, counts: ONE_FAILED, note: 'not run' },
    ]);
    expect(table.split('\n')).toEqual([
      'step          seconds  passed  failed skipped',
      'format            1.2       1       0       0',
      'bundle budget     0.0       0       1       0  not run',
    ]);
  });
});
