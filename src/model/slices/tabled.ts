import { numberAxis, type NumberAxis } from '../charts/axes.ts';
import type { Dataset } from '../types.ts';
import type { CardRound } from './index-slice.ts';
import { NO_SIDE, sideOf } from '../sides.ts';
import { backgroundOf, type Background } from './background.ts';

/** A strip is low. */
const TICKS = 3;

/** What the picture of all that was tabled needs beside the cards. */
export type Tabled = {
  background: Background;
  /** For each key issue of which there is a number, in order: its unit, and the axis of its strip. */
  /** By the id of the proposal: of which side it is. Those of none are left out. */
  sideOf: Record<string, string>;
  strips: { issue: string; unit: string; axis: NumberAxis }[];
};

/** The strips of the key issues: each in the unit that most cards have, with an axis for all that they say. */
export function tabledOf(data: Dataset, rounds: readonly CardRound[]): Tabled {
  const figures = rounds.flatMap(({ proposals }) => proposals.flatMap((one) => one.figures));
  return {
    background: backgroundOf(data),
    sideOf: Object.fromEntries(
      rounds
        .flatMap(({ proposals }) => proposals)
        .map(({ id, tabledBy }) => [
          id,
          sideOf(
            tabledBy.map((actor) => actor.id),
            data.about.sides ?? [],
          ),
        ])
        .filter(([, side]) => side !== NO_SIDE),
    ),
    strips: data.about.keyIssues.flatMap((issue) => {
      const own = figures.filter((figure) => figure.issue === issue);
      const units = own.map(({ leads }) => leads[0].unit);
      const [unit] = units.toSorted(
        (a, b) => units.filter((one) => one === b).length - units.filter((one) => one === a).length,
      );
      const said = own.flatMap(({ leads, others }) =>
        [...leads, ...others].filter((quantity) => quantity.unit === unit),
      );
      const axis = numberAxis(
        said.flatMap(({ min, max }) => [min, max].filter((value) => value !== null)),
        said[0]?.most,
        TICKS,
      );
      return unit !== undefined && axis ? [{ issue, unit, axis }] : [];
    }),
  };
}
