import type { ComputedSeries } from './slices/issue-sums.ts';
import type { IssueSlice } from './slices/issue-slice.ts';

/** An issue with all that its pages have, in the order of time in which they stand. */
export function wholeIssue(pages: readonly IssueSlice[]): IssueSlice | null {
  const [first] = pages;
  if (!first?.whole) return first ?? null;
  const { whole, ...rest } = first;
  const of = <T>(list: (page: IssueSlice) => readonly T[]) => pages.flatMap(list);
  const record = <T>(part: (page: IssueSlice) => Record<string, T>) =>
    Object.assign({}, ...pages.map(part)) as Record<string, T>;
  return {
    ...rest,
    background: {
      time: whole.time,
      chapters: once(of(({ background }) => background.chapters)),
      truces: once(of(({ background }) => background.truces)),
      sides: first.background.sides,
    },
    all: whole.all,
    proposals: of(({ proposals }) => proposals),
    terms: of(({ terms }) => terms),
    before: record(({ before }) => before),
    computed: joined(of(({ computed }) => computed)),
    positions: of(({ positions }) => positions),
    sideOf: record(({ sideOf }) => sideOf),
    sources: record(({ sources }) => sources),
  };
}

/** Each once: what goes on over a time that two pages share stands on both. */
const once = <T extends { name: string; from: string }>(all: readonly T[]): T[] => [
  ...new Map(all.map((one) => [`${one.from} ${one.name}`, one])).values(),
];

function joined(all: readonly ComputedSeries[]): ComputedSeries[] {
  const series = new Map<string, ComputedSeries>();
  for (const one of all) {
    const known = series.get(one.id);
    series.set(one.id, {
      ...one,
      points: [...(known?.points ?? []), ...one.points],
      proposals: [...(known?.proposals ?? []), ...one.proposals],
    });
  }
  return [...series.values()];
}
