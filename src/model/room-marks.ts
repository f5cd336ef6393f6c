import { placeOfDay, type TimeScale } from './charts/scale.ts';
import type { Role } from './rooms.ts';
import { sideOf, type TabledSide, type SideShape } from './sides.ts';

/* How pictures mark who was in the room. Apart from who that was, which is asked on every page. */

/** How a picture marks a role: a ring for who mediated, which is a hollow circle, and for a delegation the shape of its side. */
export type RoleShape = SideShape | 'ring';

/** The sides of a dataset, with the ids of their members. */
export type SideOfActors = TabledSide & { actors: string[] };

/** The shape for the roles of somebody in one round. Who both mediated and came in a delegation stands as mediator. */
export function shapeOf(roles: readonly Role[], sides: readonly SideOfActors[]): RoleShape {
  if (roles.some((role) => role.as === 'mediator')) return 'ring';
  const side = sideOf(
    roles.map((role) => role.of),
    sides,
  );
  return sides.find(({ id }) => id === side)?.shape ?? 'cross';
}

/** A round in which the one of whom a row is was there. */
export type Seen = { round: string; day: string; shape: RoleShape; agreed: boolean };

/** How long the time is for which one mark of a row stands. */
export type RoomPeriod = 'round' | 'month' | 'quarter' | 'year';

/** A mark of a row: where it stands in percent, and the rounds for which it stands. */
export type SeenMark = { at: number; shape: RoleShape; agreed: boolean; seen: Seen[] };

/** So many marks can be told apart in one picture, and are few enough for a page. */
export const MOST_SEEN = 450;

const PERIODS: Record<Exclude<RoomPeriod, 'round'>, (day: string) => string> = {
  month: (day) => day.slice(0, 7),
  quarter: (day) => `${day.slice(0, 4)}-${Math.floor((Number(day.slice(5, 7)) - 1) / 3)}`,
  year: (day) => day.slice(0, 4),
};

/**
 * The marks of rows over one time axis: one for each round, or where those would be too many, one for all rounds of a
 * month, a quarter or a year in which somebody came in one role.
 *
 * @param most how many marks there may be; the marks of years stay, however many they are.
 */
export function marksOfRows(
  rows: readonly (readonly Seen[])[],
  axis: TimeScale,
  most = MOST_SEEN,
): { per: RoomPeriod; rows: SeenMark[][] } {
  const single = rows.map((seen) => seen.map((one) => [one]));
  if (countOf(single) <= most)
    return { per: 'round', rows: single.map((row) => placed(row, axis)) };
  const joined = (['month', 'quarter', 'year'] as const).map((per) => ({
    per,
    groups: rows.map((seen) => grouped(seen, PERIODS[per])),
  }));
  const fits = joined.find(({ groups }) => countOf(groups) <= most) ?? joined.at(-1);
  return {
    per: fits?.per ?? 'year',
    rows: (fits?.groups ?? []).map((row) => placed(row, axis)),
  };
}

const countOf = (rows: readonly (readonly unknown[])[]) =>
  rows.reduce((sum, row) => sum + row.length, 0);

function grouped(seen: readonly Seen[], periodOf: (day: string) => string): Seen[][] {
  const groups = new Map<string, Seen[]>();
  for (const one of seen) {
    const key = `${periodOf(one.day)} ${one.shape}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

/** A group stands at its first day. */
function placed(groups: readonly (readonly Seen[])[], axis: TimeScale): SeenMark[] {
  return groups.flatMap((seen) => {
    const [first] = seen;
    return first
      ? {
          at: placeOfDay(first.day, axis),
          shape: first.shape,
          agreed: seen.some(({ agreed }) => agreed),
          seen: [...seen],
        }
      : [];
  });
}
