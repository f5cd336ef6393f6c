import { group } from 'd3-array';
import { timeAxis } from '../charts/axes.ts';
import { daysOf } from '../dates.ts';
import { offersOf } from '../issue-offer.ts';
import { isWithin } from '../sides.ts';
import type { Dataset } from '../types.ts';
import type { Background } from './background.ts';
import { issueCuts, type IssueCut } from './issue-cuts.ts';
import type { EarlierStep, IssueSlice, IssueWhole } from './issue-slice.ts';
import type { ComputedSeries } from './issue-sums.ts';

/**
 * Gives each issue as it is published: in pages, the oldest first, each with what is on it and what is known of the
 * whole. One that is not longer than a page is as it was.
 */
export function issueParts(data: Dataset): (slice: IssueSlice) => IssueSlice[] {
  const cutsOf = issueCuts(data);
  return (slice) => partsOf(slice, cutsOf(slice.issue.id));
}

function partsOf(slice: IssueSlice, cuts: readonly IssueCut[]): IssueSlice[] {
  if (cuts.length === 1) return [slice];
  const common = {
    parts: cuts.length,
    spans: cuts.map(({ span }) => span),
    proposals: slice.proposals.length,
    positions: slice.positions.length,
    all: slice.all,
    time: slice.background.time,
    offers: offersOf(slice.terms, slice.issue.scopes),
  };
  const pick = {
    proposals: byPlace(cuts.map((cut) => cut.proposals)),
    positions: byPlace(cuts.map((cut) => cut.positions)),
  };
  const proposals = pick.proposals(slice.proposals, ({ id }) => id);
  const terms = pick.proposals(slice.terms, ({ proposal }) => proposal);
  const positions = pick.positions(slice.positions, ({ id }) => id);
  const computed = slice.computed.map((series) => ({
    series,
    points: pick.proposals(series.points, ({ proposal }) => proposal),
  }));
  const days = cuts.map((_, i) => [
    ...(proposals[i] ?? []).map(({ date }) => daysOf(date).first),
    ...computed.flatMap(({ series, points }) => {
      const drawn = new Set((points[i] ?? []).map(({ proposal }) => proposal));
      return series.proposals.flatMap(({ id, date }) =>
        drawn.has(id) ? [daysOf(date).first] : [],
      );
    }),
    ...(positions[i] ?? []).flatMap(({ date }) => (date === null ? [] : [daysOf(date).first])),
  ]);
  const axes = days.map(timeAxis);
  const earlier = earlierOf(slice);
  return cuts.map((cut, i): IssueSlice => {
    const own = {
      proposals: proposals[i] ?? [],
      terms: terms[i] ?? [],
      positions: positions[i] ?? [],
    };
    const steps = earlier(own.terms, new Set(own.proposals.map(({ id }) => id)));
    const cited = [
      ...[...own.terms, ...steps.flatMap((step) => step.terms)].flatMap(({ reports }) =>
        reports.flatMap(({ sources }) => sources),
      ),
      ...own.positions.flatMap(({ sources }) => sources),
    ];
    const whole: IssueWhole = { part: i + 1, ...common, earlier: steps };
    return {
      ...slice,
      ...own,
      background: during(
        slice.background,
        axes[i] ?? null,
        i === 0 ? '' : (axes[i]?.from ?? ''),
        axes[i + 1]?.from ?? '9',
      ),
      all: cut.proposals.length,
      before: Object.fromEntries(own.proposals.map(({ id }) => [id, slice.before[id] ?? []])),
      computed: computed.flatMap(({ series, points }) => seriesOf(series, points[i] ?? [])),
      sideOf: Object.fromEntries(
        own.positions.map(({ party }) => [party.id, slice.sideOf[party.id] ?? '']),
      ),
      sources: Object.fromEntries(
        [...new Set(cited)].flatMap((id) => {
          const source = slice.sources[id];
          return source ? [[id, source] as const] : [];
        }),
      ),
      whole,
    };
  });
}

/** Puts things where the id is that they are of. */
function byPlace(cuts: readonly (readonly string[])[]) {
  const places = new Map(cuts.flatMap((ids, i) => ids.map((id) => [id, i] as const)));
  return <T>(all: readonly T[], idOf: (one: T) => string): T[][] => {
    const parted = cuts.map((): T[] => []);
    for (const one of all) parted[places.get(idOf(one)) ?? 0]?.push(one);
    return parted;
  };
}

/** What lies behind the pictures of a time, which is drawn over an axis of its own. */
function during(
  { chapters, truces, sides }: Background,
  time: Background['time'],
  from: string,
  before: string,
): Background {
  return {
    time,
    chapters: chapters.filter((chapter) => chapter.from >= from && chapter.from < before),
    truces: truces.filter(isWithin({ from, to: before })),
    sides,
  };
}

function seriesOf(series: ComputedSeries, points: ComputedSeries['points']): ComputedSeries[] {
  if (points.length === 0) return [];
  const drawn = new Set(points.map(({ proposal }) => proposal));
  return [{ ...series, points, proposals: series.proposals.filter(({ id }) => drawn.has(id)) }];
}

/** Of the proposals on which those of a page build and which stand on another, the terms that theirs follow. */
function earlierOf({ proposals, terms, before }: IssueSlice) {
  const known = new Map(proposals.map((proposal) => [proposal.id, proposal]));
  const termsOf = group(terms, ({ proposal }) => proposal);
  return (own: IssueSlice['terms'], here: ReadonlySet<string>): EarlierStep[] => {
    const steps = new Map<string, EarlierStep>();
    for (const term of own)
      for (const parent of before[term.proposal] ?? []) {
        const proposal = known.get(parent);
        if (!proposal || here.has(parent)) continue;
        const step = steps.get(parent) ?? { proposal, terms: [] };
        const same = (termsOf.get(parent) ?? []).filter(
          (one) =>
            one.scope === term.scope && one.phase === term.phase && !step.terms.includes(one),
        );
        step.terms.push(...same);
        if (step.terms.length > 0) steps.set(parent, step);
      }
    return [...steps.values()];
  };
}
