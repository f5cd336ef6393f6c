import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fullProposal, TINY_ISSUES } from '../testing/arbitraries.ts';
import { changesBetween } from '../model/changes.ts';
import type { FullProposal } from '../model/slices/full-proposal.ts';
import { roundSlices } from '../model/slices/round-slice.ts';
import { at, tinyData } from '../testing/tiny.ts';
import { inUnit } from '../testing/units.ts';
import { changeSummary } from './change-summary.ts';
import { words } from './words.ts';

const data = tinyData();
const template = at(roundSlices(data).round(at(data.rounds, 0)).round.proposals, 0);
const provision = at(template.provisions, 0);
const report = at(provision.reports, 0);

const issues = [
  { id: 'pause', name: 'Pause', scopes: [{ id: 'all', name: 'length' }] },
  { id: 'prisoners', name: 'Prisoners released', scopes: [{ id: 'all', name: 'number' }] },
  {
    id: 'aid',
    name: 'Aid',
    scopes: [
      { id: 'all', name: 'aid' },
      { id: 'trucks', name: 'trucks a day' },
    ],
  },
];

type Ends = [min: number | null, max: number | null];
/** A term and its accounts: intervals, null for words, "absent" for a denial. */
type Term = [issue: string, scope: string, unit: string, ...accounts: (Ends | string)[]];

function proposal(id: string, ...terms: Term[]): FullProposal {
  return {
    ...template,
    id,
    phases: [],
    provisions: terms.map(([issue, scope, unit, ...accounts], t) => ({
      ...provision,
      id: `${id}-${t}`,
      issue,
      scope,
      phase: null,
      reports: accounts.map((account, r) => ({
        ...report,
        id: `${id}-${t}-${r}`,
        text: typeof account === 'string' ? account : 'A number.',
        ...(account === 'absent' ? { absent: true } : {}),
        quantity:
          typeof account === 'string'
            ? null
            : { min: account[0], max: account[1], ...inUnit(unit), approximate: false },
      })),
    })),
  };
}

const summary = (before: FullProposal, after: FullProposal) =>
  changeSummary(changesBetween(before, after, issues), { issues, keyIssues: ['pause'] });

describe('changeSummary', () => {
  it('says the headlines of both sides, then what is new, then what is gone', () => {
    const before = proposal(
      'a',
      ['pause', 'all', 'day', [35, 40], [45, 45], [45, 45]],
      ['prisoners', 'all', 'prisoner', [200, 300]],
      ['aid', 'all', 'truck', 'Aid comes in.'],
    );
    const after = proposal(
      'b',
      ['pause', 'all', 'day', [40, 40], [42, 42], [40, 40]],
      ['prisoners', 'all', 'prisoner', [300, 400]],
      ['aid', 'trucks', 'truck-per-day', [300, 500]],
    );
    expect(summary(before, after)).toBe(
      'The pause went from 45 to 40 days. Prisoners went from 200–300 to 300–400. New: Aid (trucks a day), 300–500. Not reported any more: Aid.',
    );
  });

  it('names both versions of a tie, and joins none of them', () => {
    const before = proposal('a', ['pause', 'all', 'day', [35, 35]]);
    const after = proposal('b', ['pause', 'all', 'day', [null, 42], [40, null]]);
    expect(summary(before, after)).toBe('The pause: 35 before; now at least 40 or up to 42 days.');
    expect(summary(after, before)).toBe('The pause: at least 40 or up to 42 before; now 35 days.');
  });

  it('says of many versions between which numbers they lie, and each open one', () => {
    const before = proposal('a', ['pause', 'all', 'day', [35, 35]]);
    const after = proposal('b', [
      'pause',
      'all',
      'day',
      [null, 42],
      [40, null],
      [41, 45],
      [42, 42],
    ]);
    expect(summary(before, after)).toBe(
      'The pause: 35 before; now 41 to 45, or at least 40, or up to 42 days.',
    );
  });

  it('has an open end exactly where a version that leads has one', () => {
    const end = fc.option(fc.integer({ min: 1, max: 99 }));
    const ends = fc
      .tuple(end, end)
      .filter(([a, b]) => (a ?? b) !== null && (a === null || b === null || a <= b));
    fc.assert(
      fc.property(fc.array(ends, { minLength: 1, maxLength: 6 }), (accounts) => {
        const text = summary(proposal('a'), proposal('b', ['pause', 'all', 'day', ...accounts]));
        const count = (one: Ends) =>
          accounts.filter((other) => other[0] === one[0] && other[1] === one[1]).length;
        const most = Math.max(...accounts.map(count));
        const leads = accounts.filter((one) => count(one) === most);
        const open = [0, 1].map((side) => leads.some((account) => account[side] === null));
        expect(/up to/.test(text)).toBe(open[0]);
        expect(/at least/.test(text)).toBe(open[1]);
      }),
    );
  });

  it('tells a denial from a silence', () => {
    const before = proposal('a', ['pause', 'all', 'day', [35, 35]]);
    expect(summary(before, proposal('b', ['pause', 'all', 'day', 'absent']))).toBe(
      'Said not to be part of the text: Pause.',
    );
    expect(summary(before, proposal('b'))).toBe('Not reported any more: Pause, 35 days.');
  });

  it('says that a number has become words, or words a number', () => {
    const [number, text] = [
      proposal('a', ['pause', 'all', 'day', [35, 35]]),
      proposal('b', ['pause', 'all', 'day', 'Weeks.']),
    ];
    expect(summary(number, text)).toBe('Pause: 35 days before; now in words.');
    expect(summary(text, number)).toBe('Pause: in words before; now 35 days.');
  });

  it('says so where nothing changed, or nothing but words', () => {
    const one = proposal('a', ['aid', 'all', 'truck', 'Aid comes in.']);
    const other = proposal('b', ['aid', 'all', 'truck', 'Aid goes in.']);
    expect(summary(one, one)).toBe(words.changes.summary.nothing);
    expect(summary(one, other)).toBe(
      'No leading figure is another one; one term is told differently.',
    );
  });

  it('states four figures and six facts at most, in turn, and says how many more there are', () => {
    const names = Array.from({ length: 9 }, (_, i) => `Term ${i + 1}`);
    const many = names.map((name, i) => ({
      id: `t${i}`,
      name,
      scopes: [{ id: 'all', name: 'all' }],
    }));
    const terms = (from: number, to: number, days: number): Term[] =>
      many.slice(from, to).map(({ id }) => [id, 'all', 'day', [days, days]]);
    const told = (before: FullProposal, after: FullProposal) =>
      changeSummary(changesBetween(before, after, many), { issues: many, keyIssues: [] });
    expect(told(proposal('a'), proposal('b', ...terms(0, 9, 1)))).toBe(
      'New: Term 1, 1 day; Term 2, 1 day; Term 3, 1 day; Term 4, 1 day; Term 5, 1 day; Term 6, 1 day. And 3 more changes.',
    );
    expect(
      told(proposal('a', ...terms(0, 6, 1)), proposal('b', ...terms(0, 5, 2), ...terms(6, 9, 2))),
    ).toBe(
      'Term 1 went from 1 to 2 days. Term 2 went from 1 to 2 days. Term 3 went from 1 to 2 days. Term 4 went from 1 to 2 days. New: Term 7, 2 days. Not reported any more: Term 6, 1 day. And 3 more changes.',
    );
  });

  it('tells of the headline where it moved among the same versions', () => {
    const before = proposal('a', ['pause', 'all', 'day', [35, 35], [35, 35], [40, 40]]);
    const after = proposal('b', ['pause', 'all', 'day', [35, 35], [40, 40], [40, 40]]);
    expect(summary(before, after)).toBe('The pause went from 35 to 40 days.');
  });

  it('says the unit unless whole words of the name say what is counted', () => {
    const before = proposal('a', ['aid', 'trucks', 'truck-per-day', [300, 300]]);
    const after = proposal('b', ['aid', 'trucks', 'truck', [400, 400]]);
    expect(summary(proposal('c'), before)).toBe('New: Aid (trucks a day), 300.');
    expect(summary(proposal('c'), after)).toBe('New: Aid (trucks a day), 400.');
    const pause = proposal('d', ['aid', 'trucks', 'day', [5, 5]]);
    expect(summary(proposal('c'), pause)).toBe('New: Aid (trucks a day), 5 days.');
  });

  it('never counts more changes than there are, whatever the proposals', () => {
    fc.assert(
      fc.property(fullProposal('a'), fullProposal('b'), (a, b) => {
        const changes = changesBetween(a, b, TINY_ISSUES);
        const text = changeSummary(changes, { issues: TINY_ISSUES, keyIssues: ['pause'] });
        const more = Number(/And (\d+) more/.exec(text)?.[1] ?? 0);
        const changed = changes.filter(({ kind }) => kind !== 'same').length;
        expect(more).toBeLessThanOrEqual(changed);
        expect(text).not.toMatch(/undefined|null/);
        expect(text).toMatch(/\.$/);
      }),
    );
  });
});
