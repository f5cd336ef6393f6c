import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { largerData } from '../../testing/scale/larger.ts';
import { proposalsIn, proposalsHaving } from '../matrix-counts.ts';
import type { Dataset } from '../types.ts';
import { issueParts } from './issue-parts.ts';
import { issueSlices, type IssueSlice } from './issue-slice.ts';
import { issuesSlice, type IssuesSlice } from './issues-slice.ts';
import { positionsSlice } from './positions-slice.ts';
import { roundSlices } from './round-slice.ts';

const slicesOf = (data: Dataset) => {
  const { round } = roundSlices(data);
  return issueSlices(data, positionsSlice(data, data.rounds.map(round)));
};

let real: Dataset;
let larger: Dataset;
let issues: IssueSlice[];
let matrix: IssuesSlice;
beforeAll(async () => {
  ({ real, larger } = await largerData(400));
  issues = slicesOf(larger);
  matrix = issuesSlice(larger, issues);
}, 120_000);

describe('the matrix of issues', () => {
  it('has a mark for each proposal of the real dataset', () => {
    const slices = slicesOf(real);
    const own = issuesSlice(real, slices);
    expect(own.columns).toBeUndefined();
    expect(own.issues.map(({ cells }) => cells.length)).toEqual(
      slices.map(({ proposals }) => proposals.length),
    );
    expect(own.issues.map(proposalsHaving)).toEqual(
      slices.map(({ proposals }) => proposals.length),
    );
    expect(proposalsIn(own)).toBe(own.proposals.length);
  });

  it('has of very many proposals sixty columns at most, and counts all of them', () => {
    expect(matrix.proposals).toEqual([]);
    expect(matrix.columns?.length).toBeLessThanOrEqual(60);
    expect(matrix.columns?.length).toBeGreaterThan(50);
    const tabled = new Set(issues.flatMap(({ proposals }) => proposals.map(({ id }) => id)));
    expect(proposalsIn(matrix)).toBe(tabled.size);
    for (const [i, line] of matrix.issues.entries()) {
      expect(line.cells).toEqual([]);
      expect(proposalsHaving(line)).toBe(issues[i]?.proposals.length);
    }
  });

  it('has columns in order of time, none with more of an issue than it has proposals', () => {
    const from = (matrix.columns ?? []).map((column) => column.from.slice(0, 4));
    expect(from).toEqual(from.toSorted());
    for (const { runs = [] } of matrix.issues)
      for (const run of runs)
        expect(run.proposals).toBeLessThanOrEqual(matrix.columns?.[run.at]?.proposals ?? 0);
  });

  it('leads from each mark to the page of the issue on which its proposals begin', () => {
    const parts = issueParts(larger);
    for (const [i, { runs = [] }] of matrix.issues.entries()) {
      const slice = issues[i];
      const pages = slice ? parts(slice) : [];
      const own = runs.map(({ part }) => part ?? pages.length);
      expect(own).toEqual(own.toSorted((a, b) => a - b));
      expect(own[0]).toBe(1);
      expect(new Set(own).size).toBe(pages.length);
    }
  });

  it('has a file that does not grow with the proposals', () => {
    expect(gzipSync(JSON.stringify(matrix), { level: 6 }).length).toBeLessThan(20_000);
  });
});
