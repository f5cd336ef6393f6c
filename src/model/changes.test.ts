import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fullProposal, TINY_ISSUES } from '../testing/arbitraries.ts';
import { changesBetween, isDenied, type ChangeKind, type TermChange } from './changes.ts';
import type { FullProposal } from './slices/full-proposal.ts';
import { roundSlices } from './slices/round-slice.ts';
import { at, tinyData } from '../testing/tiny.ts';
import { DAYS_LONG } from '../testing/units.ts';

const issues = TINY_ISSUES;
const data = tinyData();
const slice = roundSlices(data).round(at(data.rounds, 0));
const template = at(slice.round.proposals, 0);
const provision = at(template.provisions, 0);
const report = at(provision.reports, 0);

type Told = { text?: string; days?: number | [number | null, number | null]; absent?: true };

/** A proposal with one term, the accounts of which are given. */
function proposal(id: string, ...accounts: Told[]): FullProposal {
  return {
    ...template,
    id,
    phases: [],
    provisions:
      accounts.length === 0
        ? []
        : [
            {
              ...provision,
              phase: null,
              reports: accounts.map(({ text = 'The pause lasts.', days, absent }, i) => {
                const [min, max] = Array.isArray(days) ? days : [days ?? null, days ?? null];
                return {
                  ...report,
                  id: `${id}-${i}`,
                  text,
                  ...(absent ? { absent } : {}),
                  quantity:
                    days === undefined ? null : { min, max, ...DAYS_LONG, approximate: false },
                };
              }),
            },
          ],
  };
}

const kinds = (before: Told[], after: Told[]) =>
  changesBetween(proposal('a', ...before), proposal('b', ...after), issues).map(({ kind }) => kind);

describe('changesBetween', () => {
  it.each<[what: string, before: Told[], after: Told[], kind: ChangeKind]>([
    ['other numbers', [{ days: 35 }], [{ days: 40 }], 'moved'],
    ['one number more', [{ days: 35 }], [{ days: 35 }, { days: 40 }], 'moved'],
    ['an end that opened', [{ days: [35, 35] }], [{ days: [35, null] }], 'moved'],
    ['the same numbers, other words', [{ days: 35 }], [{ days: 35, text: 'Five weeks.' }], 'same'],
    ['the same number from more accounts', [{ days: 35 }], [{ days: 35 }, { days: 35 }], 'same'],
    ['a number and one account in words', [{ days: 35 }], [{ days: 35 }, {}], 'same'],
    ['words for a number', [{ days: 35 }], [{}], 'reworded'],
    ['a number for words', [{}], [{ days: 35 }], 'reworded'],
    ['other words', [{ text: 'It lasts.' }], [{ text: 'It ends.' }], 'reworded'],
    [
      'other commas and capitals',
      [{ text: 'It lasts, then.' }],
      [{ text: 'it lasts then' }],
      'same',
    ],
    ['nothing before', [], [{ days: 35 }], 'added'],
    ['nothing after', [{ days: 35 }], [], 'dropped'],
    ['a denial before', [{ absent: true }], [{ days: 35 }], 'added'],
    ['a denial after', [{ days: 35 }], [{ absent: true }], 'dropped'],
    ['denials on both sides', [{ absent: true }], [{ absent: true, text: 'None.' }], 'same'],
    ['a denial alone', [], [{ absent: true }], 'same'],
    ['one denial among accounts', [{ days: 35 }], [{ days: 35 }, { absent: true }], 'same'],
  ])('%s', (_, before, after, kind) => {
    expect(kinds(before, after)).toEqual([kind]);
  });

  it('keeps a denial, so that it can be shown', () => {
    const [change] = changesBetween(
      proposal('a', { days: 35 }),
      proposal('b', { absent: true }),
      issues,
    );
    expect(change?.kind).toBe('dropped');
    expect(isDenied(change?.after ?? null)).toBe(true);
  });

  it('puts a proposal without phases beside the first phase of the other', () => {
    const flat = proposal('a', { days: 35 });
    const phased = {
      ...proposal('b', { days: 40 }),
      phases: [{ n: 1, name: null, duration: null, sources: [] }],
    };
    const first = {
      ...phased,
      provisions: phased.provisions.map((term) => ({ ...term, phase: 1 })),
    };
    expect(changesBetween(flat, first, issues).map(({ kind }) => kind)).toEqual(['moved']);
    // What a text of one phase ties to none is of that phase, too.
    expect(changesBetween(flat, phased, issues).map(({ kind }) => kind)).toEqual(['moved']);
    const [one] = phased.phases;
    const long = {
      ...phased,
      phases: [1, 2].map((n) => ({ name: null, duration: null, sources: [], ...one, n })),
    };
    expect(changesBetween(flat, long, issues).map(({ kind }) => kind)).toEqual([
      'dropped',
      'added',
    ]);
  });
});

const MIRROR: Record<ChangeKind, ChangeKind> = {
  added: 'dropped',
  dropped: 'added',
  moved: 'moved',
  reworded: 'reworded',
  same: 'same',
};

const mirrored = ({ kind, before, after, difference: _difference, ...term }: TermChange) => ({
  ...term,
  kind: MIRROR[kind],
  before: after,
  after: before,
});

const reportIds = ({ provisions }: FullProposal) =>
  provisions.flatMap(({ reports }) => reports.map(({ id }) => id));

describe('changesBetween, whatever the proposals', () => {
  const always = (check: (a: FullProposal, b: FullProposal) => void) =>
    fc.assert(fc.property(fullProposal('a'), fullProposal('b'), check));

  it('finds nothing but sameness between a proposal and itself', () => {
    always((a) => {
      expect(changesBetween(a, a, issues).filter(({ kind }) => kind !== 'same')).toEqual([]);
    });
  });

  it('mirrors: what is new one way is gone the other way', () => {
    always((a, b) => {
      const back = changesBetween(b, a, issues).map(
        ({ difference: _difference, ...change }) => change,
      );
      expect(changesBetween(a, b, issues).map(mirrored)).toEqual(back);
    });
  });

  it('loses no account and shows none twice', () => {
    always((a, b) => {
      const shown = changesBetween(a, b, issues).flatMap(({ before, after }) => [
        ...(before?.reports ?? []),
        ...(after?.reports ?? []),
      ]);
      expect(shown.map(({ id }) => id).toSorted()).toEqual(
        [...reportIds(a), ...reportIds(b)].toSorted(),
      );
    });
  });

  it('says one thing of each term', () => {
    always((a, b) => {
      const keys = changesBetween(a, b, issues).map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    });
  });

  it('calls nothing new that was there, and nothing gone that is', () => {
    always((a, b) => {
      for (const { kind, before, after } of changesBetween(a, b, issues)) {
        const [had, has] = [before, after].map((side) => side !== null && !isDenied(side));
        if (kind === 'added') expect([had, has]).toEqual([false, true]);
        else if (kind === 'dropped') expect([had, has]).toEqual([true, false]);
        else if (kind !== 'same') expect([had, has]).toEqual([true, true]);
      }
    });
  });
});
