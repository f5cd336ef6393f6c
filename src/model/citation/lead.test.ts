import { describe, expect, it } from 'vitest';
import type { ResolvedReport } from '../slices/resolve.ts';
import type { Rung } from '../types.ts';
import { leadAccounts, quotedFor, type QuotedSide } from './lead.ts';

const report = (id: string, days: number | null, kind: Rung = 'media-report') =>
  ({
    id,
    text: id,
    quantity:
      days === null
        ? null
        : {
            min: days,
            max: days,
            unit: 'day',
            approximate: false,
            forms: { one: 'day', other: 'days' },
          },
    attribution: { speaker: null, outlet: null, relay: null, occasion: null, kind },
    sources: [],
  }) as ResolvedReport;

const ids = (reports: readonly ResolvedReport[]) => reports.map(({ id }) => id);

/** A side with one term an issue, whole deal. */
const side = (terms: Record<string, ResolvedReport[]>, answers: string[] = []): QuotedSide => [
  {
    provisions: Object.entries(terms).map(([issue, reports]) => ({
      id: `pro-${issue}`,
      issue,
      phase: null,
      scope: 'all',
      reports,
    })),
    responses: answers.map((id) => ({ ...report(id, null), party: { id: 'x', name: 'X' } })),
  } as unknown as QuotedSide[number],
];

describe('quotedFor', () => {
  it('quotes the version that most give, by its strongest account', () => {
    const reports = [
      report('a', 40),
      report('b', 42),
      report('c', 42, 'official-on-record'),
      report('d', null, 'document'),
    ];
    expect(ids(quotedFor(reports))).toEqual(['c']);
  });

  it('quotes both where two tie, the smaller first, and the two ends where more do', () => {
    expect(ids(quotedFor([report('b', 42), report('a', 40)]))).toEqual(['a', 'b']);
    expect(ids(quotedFor([report('b', 42), report('c', 90), report('a', 40)]))).toEqual(['a', 'c']);
  });

  it('quotes nothing where no account gives a number', () => {
    expect(quotedFor([report('d', null)])).toEqual([]);
  });
});

describe('leadAccounts', () => {
  const KEY = ['pause', 'hostages'];

  it('takes the first issue that most sides give, and that tells them apart if one does', () => {
    const a = side({ pause: [report('a-pause', 42)], hostages: [report('a-hostages', 35)] });
    const b = side({ pause: [report('b-pause', 42)], hostages: [report('b-hostages', 40)] });
    const c = side({ hostages: [report('c-hostages', 33)] });
    expect(leadAccounts([a], KEY)).toEqual(['a-pause']);
    expect(leadAccounts([a, b], KEY)).toEqual(['a-hostages', 'b-hostages']);
    expect(leadAccounts([a, a], KEY)).toEqual(['a-pause', 'a-pause']);
    expect(leadAccounts([a, b, c], KEY)).toEqual(['a-hostages', 'b-hostages', 'c-hostages']);
  });

  it('takes an account without a figure where there is none, and an answer where there is no term', () => {
    const plain = side({ other: [report('weak', null), report('text', null, 'document')] }, ['no']);
    expect(leadAccounts([plain], KEY)).toEqual(['text']);
    expect(leadAccounts([side({}, ['no'])], KEY)).toEqual(['no']);
    expect(leadAccounts([[]], KEY)).toEqual([]);
  });
});
