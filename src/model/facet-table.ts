import { FACETS, type Facet } from './facet-list.ts';
import { valuesOf, type Criteria } from './facets.ts';
import type { CardRound } from './slices/index-slice.ts';

/*
 * Rounds as columns of numbers, so that all counts of all facets come of one pass over them: 0.5 ms for 50,000 where
 * asking each round for each facet takes seconds.
 */

/** The values of a facet, and for each round which of them it has: those of round `i` from `first[i]` on. */
type Column = { values: string[]; first: Uint32Array; codes: Uint16Array };

export type FacetTable = {
  rounds: readonly CardRound[];
  columns: Record<Facet, Column>;
  /** For each round a bit: whether it tabled a proposal, whether it is a turning point. */
  special: Uint8Array;
};

const HAS = { proposal: 1, 'turning-point': 2 } as const;

/** Rounds by what can be asked of them, read once. At most 65,535 values a facet. */
export function facetTable(
  rounds: readonly CardRound[],
  turningPoints: readonly string[],
): FacetTable {
  const turning = new Set(turningPoints);
  return {
    rounds,
    columns: Object.fromEntries(
      FACETS.map((facet) => [facet, columnOf(rounds.map((round) => valuesOf(round, facet)))]),
    ) as Record<Facet, Column>,
    special: Uint8Array.from(
      rounds,
      ({ id, proposals }) =>
        (proposals.length > 0 ? HAS.proposal : 0) | (turning.has(id) ? HAS['turning-point'] : 0),
    ),
  };
}

function columnOf(lists: readonly (readonly string[])[]): Column {
  const places = new Map<string, number>();
  const first = new Uint32Array(lists.length + 1);
  const codes: number[] = [];
  for (const [i, list] of lists.entries()) {
    for (const value of list) {
      const place = places.get(value) ?? places.size;
      places.set(value, place);
      codes.push(place);
    }
    first[i + 1] = codes.length;
  }
  return { values: [...places.keys()], first, codes: Uint16Array.from(codes) };
}

/** What is shown where something is asked for, and what each other choice would show. */
export type Faceted = {
  /** The rounds that meet the criteria, in the order of the table. */
  rounds: CardRound[];
  /**
   * For each value of each facet, how many rounds it would show together with everything else that is asked for. A
   * facet's own choices do not count against its other values, since they widen.
   */
  counts: Record<Facet, Map<string, number>>;
  /** How many rounds there would be of those that have something special. */
  having: Record<keyof typeof HAS, number>;
};

/** A round fails on a facet by the bit of that facet, on what it has by this one, on all else by the last. */
const ON_HAS = 1 << FACETS.length;
const ON_OTHERS = ON_HAS << 1;

/**
 * Filters and counts in one pass a facet.
 * @param among the rounds that a search found; null where nobody searches.
 */
export function faceted(
  table: FacetTable,
  criteria: Criteria,
  among: { has: (id: string) => boolean } | null,
): Faceted {
  const fails = failing(table, criteria, among);
  const having = { proposal: 0, 'turning-point': 0 };
  for (const [i, bits] of table.special.entries()) {
    if (((fails[i] ?? 0) & ~ON_HAS) !== 0) continue;
    if (bits & HAS.proposal) having.proposal += 1;
    if (bits & HAS['turning-point']) having['turning-point'] += 1;
  }
  return {
    rounds: table.rounds.filter((_, i) => fails[i] === 0),
    counts: Object.fromEntries(
      FACETS.map((facet, at) => [facet, countOf(table.columns[facet], fails, 1 << at)]),
    ) as Faceted['counts'],
    having,
  };
}

/** For each round, on what it fails, a bit each. */
function failing(
  { rounds, columns, special }: FacetTable,
  criteria: Criteria,
  among: { has: (id: string) => boolean } | null,
): Uint16Array {
  const { from, to, has } = criteria;
  const fails = new Uint16Array(rounds.length);
  for (const [i, { id, dates }] of rounds.entries()) {
    if (has !== null && ((special[i] ?? 0) & HAS[has]) === 0) fails[i] = ON_HAS;
    const isOut =
      (from !== null && dates.end < from) ||
      (to !== null && dates.start > to) ||
      (among !== null && !among.has(id));
    if (isOut) fails[i] = (fails[i] ?? 0) | ON_OTHERS;
  }
  for (const [at, facet] of FACETS.entries()) {
    if (criteria[facet].length === 0) continue;
    const { values, first, codes } = columns[facet];
    const wanted = Uint8Array.from(values, (value) => (criteria[facet].includes(value) ? 1 : 0));
    for (let i = 0; i < fails.length; i += 1) {
      let hasOne = 0;
      const end = first[i + 1] ?? 0;
      for (let j = first[i] ?? 0; j < end; j += 1) hasOne |= wanted[codes[j] ?? 0] ?? 0;
      if (!hasOne) fails[i] = (fails[i] ?? 0) | (1 << at);
    }
  }
  return fails;
}

/** How many rounds have each value, of those that fail on nothing but this facet; values of none are left out. */
function countOf(
  { values, first, codes }: Column,
  fails: Uint16Array,
  own: number,
): Map<string, number> {
  const counts = new Uint32Array(values.length);
  for (let i = 0; i < fails.length; i += 1) {
    if (((fails[i] ?? 0) & ~own) !== 0) continue;
    const end = first[i + 1] ?? 0;
    for (let j = first[i] ?? 0; j < end; j += 1) {
      const code = codes[j] ?? 0;
      counts[code] = (counts[code] ?? 0) + 1;
    }
  }
  return new Map(
    values.flatMap((value, place) => {
      const count = counts[place] ?? 0;
      return count > 0 ? [[value, count] as const] : [];
    }),
  );
}
