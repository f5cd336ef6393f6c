import fc from 'fast-check';
import { FACETS, type Facet } from '../model/facet-list.ts';
import { valuesOf, type Criteria } from '../model/facets.ts';
import { indexSlice, type CardRound } from '../model/slices/index-slice.ts';
import { FORMATS, STATUSES } from '../model/vocabulary.ts';
import { at, tinyData } from './tiny.ts';

/** Criteria that ask for nothing. */
export const NOTHING: Criteria = {
  venue: [],
  mediator: [],
  party: [],
  person: [],
  format: [],
  status: [],
  issue: [],
  has: null,
  from: null,
  to: null,
};

/* Rounds and criteria of all kinds, over few values, so that they often meet. */

export const VALUES: Record<Facet, readonly string[]> = {
  venue: ['v1', 'v2', 'v3'],
  mediator: ['m1', 'm2'],
  party: ['p1', 'p2'],
  person: ['x1', 'x2', 'x3'],
  format: FORMATS.slice(0, 3),
  status: STATUSES.slice(0, 3),
  issue: ['i1', 'i2', 'i3'],
};
const people = (ids: readonly string[]) => ids.map((id) => ({ id, name: id, office: null }));
const first = at(indexSlice(tinyData()).rounds, 0);
const proposalOf = at(first.proposals, 0);
const some = (list: readonly string[]) => fc.subarray([...list]);
export const day = fc
  .integer({ min: 1, max: 28 })
  .map((n) => `2001-02-${String(n).padStart(2, '0')}`);

const round: fc.Arbitrary<CardRound> = fc
  .record({
    id: fc.constantFrom('r1', 'r2', 'r3', 'r4'),
    days: fc.tuple(day, day),
    venues: some(VALUES.venue),
    mediators: some(VALUES.mediator),
    present: fc.tuple(...VALUES.party.map(() => fc.constantFrom(true, false, null))),
    named: fc.tuple(some(VALUES.person), some(VALUES.person), some(VALUES.person)),
    format: fc.constantFrom(...FORMATS.slice(0, 3)),
    status: fc.constantFrom(...STATUSES.slice(0, 3)),
    proposals: fc.array(some(VALUES.issue), { maxLength: 3 }),
  })
  .map(({ days, mediators, present, named, status, proposals, ...rest }) => ({
    ...first,
    ...rest,
    dates: { start: at(days.toSorted(), 0), end: at(days.toSorted(), 1), precision: 'day' },
    mediators: mediators.map((id) => ({ id, name: id, people: people(named[0]) })),
    delegations: VALUES.party.map((id, i) => ({
      id,
      name: id,
      present: present[i] ?? null,
      people: people(named[i + 1] ?? []),
    })),
    outcome: { status, text: 'It ended.' },
    proposals: proposals.map((issues, i) => ({ ...proposalOf, id: `proposal-${i}`, issues })),
  }));
export const someRounds = fc.array(round, { maxLength: 12 });
export const turningPoints = some(['r1', 'r2', 'r3']);

export const criteria: fc.Arbitrary<Criteria> = fc.record({
  venue: some(VALUES.venue),
  mediator: some(VALUES.mediator),
  party: some(VALUES.party),
  person: some(VALUES.person),
  format: some(VALUES.format),
  status: some(VALUES.status),
  issue: some(VALUES.issue),
  has: fc.constantFrom('proposal' as const, 'turning-point' as const, null, null),
  from: fc.option(day),
  to: fc.option(day),
});
export const facet = fc.constantFrom(...FACETS);

/** Whether a round meets the criteria. */
function meets(round: CardRound, criteria: Criteria, turningPoints: readonly string[]): boolean {
  const { has, from, to } = criteria;
  return (
    FACETS.every(
      (facet) =>
        criteria[facet].length === 0 ||
        valuesOf(round, facet).some((value) => criteria[facet].includes(value)),
    ) &&
    (has !== 'proposal' || round.proposals.length > 0) &&
    (has !== 'turning-point' || turningPoints.includes(round.id)) &&
    (from === null || round.dates.end >= from) &&
    (to === null || round.dates.start <= to)
  );
}

/** The rounds that meet the criteria, in the order given: each asked for itself. */
export function filterRounds(
  rounds: readonly CardRound[],
  criteria: Criteria,
  turningPoints: readonly string[],
): CardRound[] {
  return rounds.filter((round) => meets(round, criteria, turningPoints));
}
