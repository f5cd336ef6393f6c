import { peopleWords } from '#language/people.ts';
import { counted, dates } from '../../messages/format.ts';
import { placeName } from '../../messages/rooms.ts';
import {
  marksOfRows,
  shapeOf,
  type RoomPeriod,
  type Seen,
  type SeenMark,
} from '../../model/room-marks.ts';
import type { PeopleSlice, PersonEntry } from '../../model/slices/people-slice.ts';
import type { PersonSlice } from '../../model/slices/person-slice.ts';
import type { RoomRound } from '../../model/slices/rooms-behind.ts';
import { roundsPath, type HomeView } from '../../urls/home-view.ts';
import { paths } from '../../urls/paths.ts';
import type { MatrixRow } from './room-matrix.tsx';

/** Rows of a matrix, with the rounds behind each mark, by its id. */
export type Matrix = { per: RoomPeriod; rows: MatrixRow[]; seen: Map<string, string[]> };

type Wanted = Omit<MatrixRow, 'marks' | 'count'> & { who: string; seen: Seen[] };

/** The people of most rounds, one a row. */
export function rowsOfPeople(slice: PeopleSlice, people: readonly PersonEntry[]): Matrix {
  const rows = people.map(({ id, name, came }): Wanted => ({
    id,
    name,
    who: id,
    to: paths.person.to(id),
    spoken: peopleWords.row(name, counted(came.length, peopleWords.rounds)),
    seen: came.flatMap(({ round, roles }) => {
      const at = slice.rounds[round];
      return at ? [seenAt(at, shapeOf(roles, slice.sides))] : [];
    }),
  }));
  return matrixOf(rows, slice.rounds, slice.axis, (row) => row.name);
}

/** The places to which somebody came, one a row. */
export function rowsOfPlaces(slice: PersonSlice): Matrix {
  const { person, came, places, sides } = slice;
  const rows = places.map((one): Wanted => ({
    id: one.id,
    name: placeName(one),
    who: person.id,
    to: roundsPath({ person: [person.id], venue: [one.id] }),
    spoken: peopleWords.row(placeName(one), counted(one.rounds.length, peopleWords.rounds)),
    seen: came
      .filter(({ id }) => one.rounds.includes(id))
      .map((round) => seenAt(round, shapeOf(round.roles, sides))),
  }));
  return matrixOf(rows, came, slice.axis, (row) => row.name);
}

const seenAt = ({ id, dates: { start }, agreed }: RoomRound, shape: Seen['shape']): Seen => ({
  round: id,
  day: start,
  shape,
  agreed,
});

function matrixOf(
  wanted: readonly Wanted[],
  rounds: readonly RoomRound[],
  axis: PeopleSlice['axis'],
  whoOf: (row: Wanted) => string,
): Matrix {
  const seenIn = new Map<string, string[]>();
  if (!axis) return { per: 'round', rows: [], seen: seenIn };
  const byId = new Map(rounds.map((round) => [round.id, round]));
  const marks = marksOfRows(
    wanted.map(({ seen }) => seen),
    axis,
  );
  const rows = wanted.map((row, i): MatrixRow => {
    const { id, name, to, spoken, seen } = row;
    return {
      id,
      name,
      to,
      spoken,
      count: new Set(seen.map(({ round }) => round)).size,
      marks: (marks.rows[i] ?? []).map((mark) => {
        const first = mark.seen[0]?.round ?? '';
        const key = [id, first, mark.shape].join(' ');
        const round = byId.get(first);
        seenIn.set(
          key,
          mark.seen.map((one) => one.round),
        );
        return {
          id: key,
          at: mark.at,
          shape: mark.shape,
          agreed: mark.agreed,
          to: mark.seen.length > 1 ? roundsPath(filterOf(row, mark)) : paths.round.to(first),
          name: peopleWords.mark(
            whoOf(row),
            round ? dates(round.dates) : '',
            mark.seen.length > 1
              ? counted(mark.seen.length, peopleWords.rounds)
              : (round?.title ?? ''),
          ),
        };
      }),
    };
  });
  return { per: marks.per, rows, seen: seenIn };
}

/** The rounds behind a mark, as the home page shows them. */
function filterOf({ who, id }: Wanted, { seen }: SeenMark): Partial<HomeView> {
  const days = seen.map(({ day }) => day).toSorted();
  return {
    person: [who],
    ...(id === who ? {} : { venue: [id] }),
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
  };
}
