import type { ReactNode } from 'react';
import { peopleWords } from '#language/people.ts';
import { number } from '../../messages/format.ts';
import { peopleSentence } from '../../messages/rooms.ts';
import type { PeopleSlice, PersonEntry } from '../../model/slices/people-slice.ts';
import { ChartFigure } from '../../parts/charts/chart-figure.tsx';
import { roundsPath } from '../../urls/home-view.ts';
import { legendOf } from './matrix-legend.ts';
import { rowsOfPeople } from './people-rows.ts';
import { RoomCard } from './room-card.tsx';
import { RoomMatrix } from './room-matrix.tsx';

/** Id of the picture on its page. */
export const PEOPLE_FIGURE = 'room';

/** So many people have a row; the list has the others. */
const ROWS = 18;

type Props = {
  slice: PeopleSlice;
  /** Those who are shown, in most rounds first. */
  people: readonly PersonEntry[];
  /** For whom they came; null for anybody. */
  actor: string | null;
  /** What changes the picture: it stands below the sentence, which is the answer. */
  controls?: ReactNode;
  tools?: ReactNode;
  title?: string;
};

/** Who was in the room, and when: a row for each of those who came most often. */
export function PeopleFigure({ slice, people, actor, controls, tools, title }: Props) {
  const shown = people.filter(({ came }) => came.length > 0).slice(0, ROWS);
  const matrix = rowsOfPeople(slice, shown);
  const card = (id: string) => {
    const row = shown.find((one) => id === one.id || id.startsWith(`${one.id} `));
    const rounds = matrix.seen.get(id);
    if (!row || !rounds) return null;
    const came = row.came.flatMap(({ round, roles }) => {
      const at = slice.rounds[round];
      return at && rounds.includes(at.id) ? [{ round: at, roles }] : [];
    });
    return (
      <RoomCard
        who={row}
        came={came}
        actors={slice.actors}
        all={roundsPath({ person: [row.id] })}
      />
    );
  };
  return (
    <ChartFigure
      id={PEOPLE_FIGURE}
      sentence={figureSentence(slice, people, actor)}
      legend={legendOf(matrix.rows, slice)}
      tools={tools}
      {...(title === undefined ? {} : { title })}
    >
      {controls}
      {matrix.per !== 'round' && <p className="text-sm text-soft">{peopleWords.per[matrix.per]}</p>}
      {shown.length < people.length && (
        <p className="text-sm text-soft">{peopleWords.drawn(number(shown.length))}</p>
      )}
      <RoomMatrix {...slice} label={peopleWords.title} rows={matrix.rows} card={card} />
    </ChartFigure>
  );
}

/** What the picture shows, in a sentence. */
export function figureSentence(
  slice: PeopleSlice,
  people: readonly PersonEntry[],
  actor: string | null,
): string {
  return peopleSentence(
    slice,
    people.filter(({ came }) => came.length > 0),
    actor,
  );
}
