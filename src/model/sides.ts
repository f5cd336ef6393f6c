import type { SIDE_SHAPES } from './vocabulary.ts';
import type { Dataset, Proposal } from './types.ts';

/** The shapes that a side may have in pictures; what is of no side, or of several alike, has one of its own. */
export type SideShape = (typeof SIDE_SHAPES)[number] | 'cross';

/** Who tabled something, as pictures show it: the name of a side and the shape of its marks. */
export type TabledSide = { id: string; name: string; shape: SideShape };

/** The id of the side of what nobody is known to have tabled, or those alone who are of no side, or several alike. */
export const NO_SIDE = 'none';

/**
 * Of which side a proposal is: that of most who tabled it. Where several are alike, or none is known, it is of
 * none: a mark must not say more than the sources do.
 *
 * @returns the id of a side of the dataset, or `NO_SIDE`.
 */
export function sideOf(
  tabledBy: readonly string[],
  sides: readonly { id: string; actors: readonly string[] }[],
): string {
  const counted = sides
    .map(({ id, actors }) => ({ id, count: tabledBy.filter((one) => actors.includes(one)).length }))
    .toSorted((a, b) => b.count - a.count);
  const [first, second] = counted;
  if (!first || first.count === 0 || first.count === second?.count) return NO_SIDE;
  return first.id;
}

/** Whether a proposal was tabled in a round that ended in agreement: pictures mark those. */
export function isAgreed(round: {
  outcome: { status: Dataset['rounds'][number]['outcome']['status'] };
}): boolean {
  return round.outcome.status === 'agreement';
}

/** The days of a truce, for pictures: it has none where the event that began it is not there. */
export type Truce = { name: string; from: string; to: string | null };

/** The truces of a dataset, in order of time, with the days of the events that began and ended them. */
export function trucesOf({ about, events }: Pick<Dataset, 'about' | 'events'>): Truce[] {
  const dayOf = (id: string) => events.find((event) => event.id === id)?.date ?? null;
  return (about.truces ?? [])
    .flatMap(({ name, began, ended }) => {
      const from = dayOf(began);
      return from === null ? [] : [{ name, from, to: ended === null ? null : dayOf(ended) }];
    })
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

/** Whether a truce was in force on any day of a stretch of time. */
export const isWithin =
  (stretch: { from: string; to: string }) =>
  ({ from, to }: Truce): boolean =>
    from <= stretch.to && (to === null || to >= stretch.from);

/** The sides of a dataset without their members. */
export function sidesOf({ about }: Pick<Dataset, 'about'>): TabledSide[] {
  return (about.sides ?? []).map(({ id, name, shape }) => ({ id, name, shape }));
}

/** The side of a proposal of a dataset. */
export const sideOfProposal = (
  { tabledBy }: Pick<Proposal, 'tabledBy'>,
  { about }: Pick<Dataset, 'about'>,
) => sideOf(tabledBy, about.sides ?? []);
