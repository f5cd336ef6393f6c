import { describe, expect, it } from 'vitest';
import { sinceBefore, traceOf, type ReadingTrace } from './compared.ts';
import type { FilesMade } from './data-files-of.ts';
import type { ToldProblem } from './told.ts';

const problem = (same: string, where = 'talks!A1'): ToldProblem => ({
  isError: true,
  where,
  written: '',
  says: `${same}.`,
  mend: '',
  example: '',
  same,
});
const report = (id: string, text: string) => ({ id, text });
/** One round with a proposal of one term with these reports. */
const talks = (...reports: { id: string; text: string }[]): FilesMade =>
  new Map<string, unknown>([
    ['about.json', { title: 'Portsea' }],
    [
      'rounds/first.json',
      {
        id: 'first',
        claims: [],
        proposals: [
          { id: 'offer', responses: [], provisions: [{ id: 't', issue: 'truce', reports }] },
        ],
      },
    ],
    ['sources/2024.json', [{ id: 'a' }]],
  ]);
const trace = (problems: ToldProblem[], files: FilesMade, name = 'talks.csv'): ReadingTrace =>
  JSON.parse(JSON.stringify(traceOf([name], problems, files))) as ReadingTrace;

describe('since the last reading', () => {
  it('problems are told apart by what stands in the cell, wherever its row is now', () => {
    const before = trace([problem('a', 'talks!B2'), problem('b'), problem('b')], talks());
    const now = trace([problem('a', 'talks!B7'), problem('b'), problem('c')], talks());
    const found = sinceBefore(before, now);
    expect(found?.since.problems).toEqual({ gone: 1, fresh: 1, still: 2 });
    expect(found?.since.gone).toEqual([{ where: 'talks!A1', says: 'b.' }]);
    expect(found?.isFresh).toEqual([false, false, true]);
  });

  it('records are added, gone or changed, each by its own kind', () => {
    const before = trace([], talks(report('r-1', 'thirty days'), report('r-2', 'forty days')));
    const now = trace([], talks(report('r-1', '35 days'), report('r-3', 'fifty days')));
    expect(sinceBefore(before, now)?.since.records).toEqual([
      { kind: 'accounts', added: 1, removed: 1, changed: 1 },
    ]);
  });

  it('nothing is told of the same file read again', () => {
    const one = trace([problem('a')], talks(report('r-1', 'thirty days')));
    expect(sinceBefore(one, one)?.since).toEqual({
      problems: { gone: 0, fresh: 0, still: 1 },
      gone: [],
      records: [],
    });
  });

  it('another file is not held against it, unless it has the name', () => {
    const before = trace([problem('a')], new Map());
    const other = trace([problem('b')], talks(), 'other.csv');
    expect(sinceBefore(before, other)).toBeNull();
    const mended = trace([], talks());
    expect(sinceBefore(before, mended)?.since.problems).toEqual({ gone: 1, fresh: 0, still: 0 });
  });
});
