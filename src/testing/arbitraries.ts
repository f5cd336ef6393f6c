import fc from 'fast-check';
import type { Evidence } from '../model/agreement.ts';
import type { Lineage } from '../model/lineage.ts';
import type { Interval } from '../model/quantities.ts';
import type { IssueName } from '../model/slices/index-slice.ts';
import type { FullProposal } from '../model/slices/full-proposal.ts';
import { roundSlices } from '../model/slices/round-slice.ts';
import { at, tinyData } from './tiny.ts';
import { RUNGS } from '../model/vocabulary.ts';
import { DAYS_LONG } from './units.ts';

/* Values for property tests. */

/** The ends of all intervals lie from 0 to here, so that a test can try every integer. */
export const LARGEST = 12;

const end = fc.integer({ min: 0, max: LARGEST });

/** A well-formed interval: a point, a range, or one with an open end. */
export const interval: fc.Arbitrary<Interval> = fc.oneof(
  end.map((n) => ({ min: n, max: n })),
  fc.tuple(end, end).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) })),
  end.map((min) => ({ min, max: null })),
  end.map((max) => ({ min: null, max })),
);

/** One account, with or without a number. All count in days: the lint sees to one unit a term. */
export const evidence: fc.Arbitrary<Evidence> = fc.record({
  quantity: fc.option(
    fc
      .tuple(interval, fc.boolean())
      .map(([ends, approximate]) => ({ ...ends, ...DAYS_LONG, approximate })),
    { freq: 5 },
  ),
  attribution: fc.record({ kind: fc.constantFrom(...RUNGS) }),
});

/** A list together with the same items in another order. */
export function shuffled<T>(item: fc.Arbitrary<T>): fc.Arbitrary<[T[], T[]]> {
  return fc
    .array(item, { maxLength: 7 })
    .chain((list) =>
      fc.tuple(
        fc.constant(list),
        fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
      ),
    );
}

/** The issues of the tiny dataset, in reading order, with the names of their scopes. */
export const TINY_ISSUES: IssueName[] = tinyData().issues.map(({ id, name, scopes }) => ({
  id,
  name,
  scopes,
}));

/** A proposal with terms of every sort. The ids of its reports begin with its own and are unique. */
export function fullProposal(id: string): fc.Arbitrary<FullProposal> {
  const data = tinyData();
  const template = at(roundSlices(data).round(at(data.rounds, 0)).round.proposals, 0);
  const [provision, phase] = [at(template.provisions, 0), at(template.phases, 0)];
  const report = at(provision.reports, 0);
  const account = fc.record({
    evidence,
    absent: fc.boolean(),
    text: fc.constantFrom('It lasts.', 'it lasts', 'It ends.'),
  });
  const term = fc.record({
    issue: fc.constantFrom(...TINY_ISSUES),
    scope: fc.nat(),
    phase: fc.constantFrom(1, 2, null),
    accounts: fc.array(account, { minLength: 1, maxLength: 3 }),
  });
  return fc
    .record({ terms: fc.array(term, { maxLength: 6 }), phased: fc.boolean() })
    .map(({ terms, phased }) => ({
      ...template,
      id,
      phases: phased ? [1, 2].map((n) => ({ ...phase, n })) : [],
      provisions: terms.map(({ issue, scope, phase: number, accounts }, t) => ({
        ...provision,
        id: `${id}-${t}`,
        issue: issue.id,
        scope: at(issue.scopes, scope % issue.scopes.length).id,
        phase: phased ? number : null,
        reports: accounts.map(({ evidence: { quantity }, absent, text }, r) => ({
          ...report,
          id: `${id}-${t}-${r}`,
          text,
          quantity: absent ? null : quantity,
          ...(absent ? { absent } : {}),
        })),
      })),
    }));
}

/** A lineage in order, with branches, disputed predecessors and proposals that stand alone. */
export const lineage: fc.Arbitrary<Lineage> = fc
  .array(
    fc.array(fc.tuple(fc.nat(), fc.constantFrom('reported' as const, 'inferred' as const)), {
      maxLength: 3,
    }),
    { maxLength: 12 },
  )
  .map((parents) => ({
    nodes: parents.map((_, i) => ({ id: `p${i}`, name: `Text ${i}`, date: '2001' })),
    links: parents.flatMap((list, i) => {
      const chosen = i === 0 ? [] : list.map(([n, basis]) => [n % i, basis] as const);
      return [...new Map(chosen)].map(([n, basis]) => ({ from: `p${n}`, to: `p${i}`, basis }));
    }),
  }));
