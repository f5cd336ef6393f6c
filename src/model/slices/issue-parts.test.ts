import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { largerData } from '../../testing/scale/larger.ts';
import { ALL_EVIDENCE } from '../evidence-filter.ts';
import { stepBefore, stepsOf } from '../issue-steps.ts';
import { wholeIssue } from '../issue-whole.ts';
import type { Dataset } from '../types.ts';
import { issueCuts } from './issue-cuts.ts';
import { nameOfPart } from './part-name.ts';
import { issueParts } from './issue-parts.ts';
import { issueSlices, type IssueSlice } from './issue-slice.ts';
import { positionsSlice } from './positions-slice.ts';
import { roundSlices } from './round-slice.ts';

const slicesOf = (data: Dataset) => {
  const { round } = roundSlices(data);
  return issueSlices(data, positionsSlice(data, data.rounds.map(round)));
};

let real: Dataset;
let larger: Dataset;
let all: { whole: IssueSlice; parts: IssueSlice[] }[];
beforeAll(async () => {
  ({ real, larger } = await largerData(400));
  all = slicesOf(larger).map((whole) => ({ whole, parts: issueParts(larger)(whole) }));
}, 120_000);

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('the file of a page of an issue', () => {
  it('keeps the name of a page that is full, whatever comes after it', () => {
    expect(nameOfPart('issues/aid', 1, 1)).toBe('issues/aid');
    expect(nameOfPart('issues/aid', 2, 3)).toBe('issues/aid/2');
    expect(nameOfPart('issues/aid', 2, 40)).toBe('issues/aid/2');
    expect(nameOfPart('issues/aid', 40, 40)).toBe('issues/aid');
  });
});

describe('the pages of an issue', () => {
  it('are one for each issue of the real dataset, which stays as it was', () => {
    for (const slice of slicesOf(real)) expect(issueParts(real)(slice)).toEqual([slice]);
  });

  it('are several where it is long', () => {
    const most = Math.max(...all.map(({ parts }) => parts.length));
    expect(most).toBeGreaterThan(3);
    for (const { whole, parts } of all) {
      expect(issueCuts(larger)(whole.issue.id)).toHaveLength(parts.length);
      if (parts.length > 1)
        expect(parts.map((part) => part.whole?.part)).toEqual(parts.map((_, i) => i + 1));
    }
  });

  it('have each proposal, each term, each position and each sum once, and all of them', () => {
    for (const { whole, parts } of all) {
      expect(parts.flatMap((part) => ids(part.proposals))).toEqual(ids(whole.proposals));
      expect(parts.flatMap((part) => ids(part.terms))).toEqual(ids(whole.terms));
      expect(parts.flatMap((part) => ids(part.positions))).toEqual(ids(whole.positions));
      const points = parts.flatMap(({ computed }) => computed.flatMap((series) => series.points));
      expect(points).toEqual(whole.computed.flatMap((series) => series.points));
      for (const part of parts) {
        const own = new Set(ids(part.proposals));
        expect(part.terms.filter(({ proposal }) => !own.has(proposal))).toEqual([]);
      }
      expect(parts.reduce((sum, part) => sum + part.all, 0)).toBe(whole.all);
    }
  });

  it('hold no more than a page does, and the newest neither a handful', () => {
    for (const { parts } of all) {
      if (parts.length === 1) continue;
      const held = parts.map(
        ({ proposals, positions, computed }) =>
          proposals.length +
          positions.length +
          computed.reduce((sum, series) => sum + series.points.length, 0),
      );
      for (const count of held) expect(count).toBeLessThanOrEqual(120);
      expect(held.at(-1)).toBeGreaterThan(20);
    }
  });

  it('give the whole again', () => {
    for (const { whole, parts } of all) {
      const again = wholeIssue(parts);
      expect(again).toEqual({
        ...whole,
        background: {
          ...whole.background,
          truces: expect.arrayContaining(whole.background.truces) as unknown,
        },
        // What a position stands on is in the file of its page, whatever the order.
        sources: expect.objectContaining(whole.sources) as unknown,
      });
      expect(again?.background.truces).toHaveLength(whole.background.truces.length);
    }
  });

  it('know what each term follows, also where that is on another page', () => {
    let elsewhere = 0;
    for (const { whole, parts } of all)
      for (const part of parts)
        for (const term of part.terms) {
          const found = stepBefore(part, term);
          expect(found).toEqual(stepBefore(whole, term));
          if (found && !ids(part.proposals).includes(found.proposal.id)) elsewhere++;
        }
    expect(elsewhere).toBeGreaterThan(0);
  });

  it('have the sources of all that stands in them, and offer what the whole has', () => {
    for (const { whole, parts } of all) {
      const question = { scope: null, phase: undefined, side: null, filter: ALL_EVIDENCE };
      const [every] = parts[0]?.whole?.offers ?? [];
      if (every) expect(every.proposals).toBe(whole.proposals.length);
      for (const part of parts) {
        const { steps } = stepsOf(part, { ...question, view: null });
        expect(steps.map(({ proposal }) => proposal.id)).toEqual(ids(part.proposals));
        const cited = part.terms.flatMap(({ reports }) => reports.flatMap((one) => one.sources));
        expect(cited.filter((id) => !part.sources[id])).toEqual([]);
      }
    }
  });

  it('draw what is on them over their own time', () => {
    for (const { parts } of all)
      for (const { whole, proposals, background } of parts) {
        if (!whole) continue;
        const { from = '', to = '' } = background.time ?? {};
        for (const { date } of proposals) {
          expect(date.slice(0, 7) >= from.slice(0, 7)).toBe(true);
          expect(date.slice(0, 7) <= to.slice(0, 7)).toBe(true);
        }
      }
  });

  it('have no file that is heavy to load', () => {
    for (const { parts } of all)
      for (const part of parts)
        expect(gzipSync(JSON.stringify(part), { level: 6 }).length).toBeLessThan(150_000);
  });
});
