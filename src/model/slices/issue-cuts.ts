import { daysOf } from '../dates.ts';
import { inOrderOfTime } from '../positions-at.ts';
import { byCode } from '../text.ts';
import type { Dataset } from '../types.ts';
import { inOrder } from './order.ts';
import { inPages } from './weighed-pages.ts';

/** Proposals, sums and positions on a page of an issue: so that it, its picture and its file stay light. */
const LIMITS = { aPage: 80, most: 120 };

/** What stands on one page of an issue. */
export type IssueCut = {
  /** Ids of all proposals of its time, in their order, whether they have the issue or not. */
  proposals: string[];
  /** Ids of positions. */
  positions: string[];
  /** The days of the first and the last thing that has the issue; or months, where no more is known. */
  span: { from: string; to: string };
};

/** A proposal or a position in order of time, and what it adds to a page. */
type Line = { day: string; date: string | null; weight: number } & (
  { proposal: string } | { position: string }
);

/**
 * Gives the pages of each issue of a dataset, from the oldest to the newest; one, where it is no longer than those of
 * the dataset of the common size. A page that is full holds the same for good, though others come after it.
 */
export function issueCuts(data: Dataset): (issue: string) => IssueCut[] {
  const lines = linesOf(data);
  return (issue) => cutsOf(lines(issue));
}

function cutsOf(lines: readonly Line[]): IssueCut[] {
  return inPages(lines, LIMITS, ({ weight }) => weight).map(cutOf);
}

function cutOf(lines: readonly Line[]): IssueCut {
  const dates = lines.flatMap(({ weight, date }) => (weight > 0 && date !== null ? [date] : []));
  return {
    proposals: lines.flatMap((line) => ('proposal' in line ? [line.proposal] : [])),
    positions: lines.flatMap((line) => ('position' in line ? [line.position] : [])),
    span: { from: dates[0] ?? '', to: dates.at(-1) ?? '' },
  };
}

/** All proposals and the positions on an issue in order of time; positions of no known date last. */
function linesOf({ rounds, positions, computed }: Dataset): (issue: string) => Line[] {
  let latest = '';
  const tabled = inOrder(rounds)
    .flatMap((round) => round.proposals)
    .map(({ id, date, provisions }) => {
      const { first } = daysOf(date);
      // The order of proposals stays as it is, also where a round began before one and ended after it.
      if (first > latest) latest = first;
      const issues = new Set(provisions.map((provision) => provision.issue));
      return { id, date, day: latest, issues };
    });
  return (issue) => {
    const beside = computed.flatMap((figure) =>
      figure.kind === 'division' && figure.beside === issue
        ? [[figure.dividend.issue, figure.divisor.issue]]
        : [],
    );
    const proposals = tabled.map(({ id, date, day, issues }): Line => {
      // Where figures are reckoned beside the issue, what they are reckoned of stands there, too.
      const summed = beside.some((inputs) => inputs.every((one) => issues.has(one)));
      return { proposal: id, day, date, weight: Number(issues.has(issue)) + Number(summed) };
    });
    const said = inOrderOfTime(positions.filter((position) => position.issue === issue)).map(
      ({ id, date }): Line => ({
        position: id,
        day: date === null ? '9' : daysOf(date).first,
        date,
        weight: 1,
      }),
    );
    return [...proposals, ...said].toSorted((a, b) => byCode(a.day, b.day));
  };
}
