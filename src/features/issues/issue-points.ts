import { issueWords } from '#language/issues.ts';
import { evidence } from '../../messages/evidence.ts';
import { date } from '../../messages/format.ts';
import { figureLabel, figureText } from '../../messages/figure-text.ts';
import { tabledText } from '../../messages/tabled.ts';
import { words } from '../../messages/words.ts';
import { placeOfDate, type Point } from '../../model/charts/points.ts';
import type { TimeScale } from '../../model/charts/scale.ts';
import type { Step } from '../../model/issue-steps.ts';
import { paths } from '../../urls/paths.ts';

/** How much a label is wanted: first what was agreed, then where the course begins, ends and is furthest. */
const WEIGHT = { agreed: 4, end: 3, extreme: 2, other: 1 } as const;

const numbers = ({ figure }: Step) =>
  (figure?.headline?.leads ?? []).flatMap(({ min, max }) =>
    [min, max].filter((value) => value !== null),
  );

/** The marks of the steps that have a number. A label that repeats the one before it is not wanted. */
export function pointsOf(steps: readonly Step[], scale: TimeScale): Point[] {
  const having = steps.filter(({ figure }) => figure?.headline);
  const all = having.flatMap(numbers);
  const [least, most] = [Math.min(...all), Math.max(...all)];
  return having.flatMap((step, i): Point[] => {
    const { proposal, figure } = step;
    if (!figure?.headline) return [];
    const { headline, term } = figure;
    const label = figureLabel(headline);
    const before = having[i - 1]?.figure?.headline;
    const extreme = numbers(step).some((value) => value === least || value === most);
    const weight = proposal.agreed
      ? WEIGHT.agreed
      : i === 0 || i === having.length - 1
        ? WEIGHT.end
        : before && figureLabel(before) === label
          ? 0
          : extreme
            ? WEIGHT.extreme
            : WEIGHT.other;
    return [
      {
        id: proposal.id,
        at: placeOfDate(proposal.date, scale),
        leads: headline.leads,
        others: headline.others,
        side: proposal.side,
        agreed: proposal.agreed,
        label,
        weight,
        name: words.join.semicolon([
          words.join.colon(
            words.join.comma([proposal.name, date(proposal.date)]),
            figureText(headline),
          ),
          evidence(headline),
          tabledText(proposal.tabledBy),
          proposal.agreed && issueWords.columns.agreed,
        ]),
        to: termPath(proposal.id, term.id),
      },
    ];
  });
}

/** Where a term stands: on the page of its proposal. */
export function termPath(proposal: string, term: string): string {
  // oxlint-disable-next-line parley/glue -- an address
  return `${paths.proposal.to(proposal)}#${term}`;
}
