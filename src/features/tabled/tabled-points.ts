import { date } from '../../messages/format.ts';
import { figureLabel, figureText } from '../../messages/figure-text.ts';
import { words } from '../../messages/words.ts';
import { placeOfDate, type Point } from '../../model/charts/points.ts';
import type { CardFigure } from '../../model/key-figures.ts';
import { isAgreed, NO_SIDE } from '../../model/sides.ts';
import type { CardProposal, IndexSlice } from '../../model/slices/index-slice.ts';
import { paths } from '../../urls/paths.ts';

/** The id of a mark: no id of an issue or a proposal has this sign. */
// oxlint-disable-next-line parley/glue -- a name for script
const markId = (issue: string, proposal: string) => `${issue}/${proposal}`;

/** The id of the proposal of a mark. */
export const proposalOf = (mark: string) => mark.slice(mark.indexOf('/') + 1);

/** A proposal with its figure of one issue. */
export type TabledFigure = { proposal: CardProposal; figure: CardFigure; agreed: boolean };

/** Every figure of one issue in one unit, in order of time. */
export function figuresOf(index: IndexSlice, issue: string, unit: string): TabledFigure[] {
  return index.rounds.flatMap((round) =>
    round.proposals.flatMap((proposal) =>
      proposal.figures
        .filter((figure) => figure.issue === issue && figure.leads[0].unit === unit)
        .map((figure) => ({ proposal, figure, agreed: isAgreed(round) })),
    ),
  );
}

/** The marks of one strip. What was agreed is labelled first, then the turning points, where a figure is not the one before. */
export function tabledPoints(index: IndexSlice, issue: string, unit: string): Point[] {
  const { time } = index.tabled.background;
  if (!time) return [];
  const turning = new Set(index.about.turningPoints);
  const isTurning = new Set(
    index.rounds
      .filter(({ id }) => turning.has(id))
      .flatMap((r) => r.proposals.map(({ id }) => id)),
  );
  return figuresOf(index, issue, unit).map(({ proposal, figure, agreed }): Point => ({
    // A proposal has a mark in each strip.
    id: markId(issue, proposal.id),
    at: placeOfDate(proposal.date, time),
    leads: figure.leads,
    others: figure.others,
    side: index.tabled.sideOf[proposal.id] ?? NO_SIDE,
    agreed,
    label: figureLabel(figure),
    weight: agreed ? 2 : isTurning.has(proposal.id) ? 1 : 0,
    name: words.join.colon(
      words.join.comma([proposal.name, date(proposal.date)]),
      figureText(figure),
    ),
    to: paths.proposal.to(proposal.id),
  }));
}
