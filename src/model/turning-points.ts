import type { CardFigure } from './key-figures.ts';
import type { CardProposal, CardRound, IndexSlice } from './slices/index-slice.ts';

/** A round on which the talks turned, and what it is remembered for. */
export type TurningPoint = {
  round: CardRound;
  /** The proposal of the round of which most figures are known, the later one of equals; null without any. */
  proposal: CardProposal | null;
  /** The first of its key figures, as many as are asked for. */
  figures: CardFigure[];
};

/** The turning points of a dataset in order of time, each with figures of its first key issues. */
export function turningPointsOf(
  { about, rounds }: Pick<IndexSlice, 'about' | 'rounds'>,
  issues: number,
): TurningPoint[] {
  const shown = new Set(about.keyIssues.slice(0, issues));
  return rounds
    .filter(({ id }) => about.turningPoints.includes(id))
    .map((round) => {
      const [proposal = null] = round.proposals.toSorted(
        (a, b) =>
          b.figures.length - a.figures.length ||
          round.proposals.indexOf(b) - round.proposals.indexOf(a),
      );
      const figures = (proposal?.figures ?? []).filter(({ issue }) => shown.has(issue));
      return { round, proposal, figures };
    });
}
