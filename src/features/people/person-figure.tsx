import type { ReactNode } from 'react';
import { peopleWords } from '#language/people.ts';
import { personSentence } from '../../messages/rooms.ts';
import type { PersonSlice } from '../../model/slices/person-slice.ts';
import { ChartFigure } from '../../parts/charts/chart-figure.tsx';
import { roundsPath } from '../../urls/home-view.ts';
import { legendOf } from './matrix-legend.ts';
import { rowsOfPlaces } from './people-rows.ts';
import { RoomCard } from './room-card.tsx';
import { RoomMatrix } from './room-matrix.tsx';

/** Id of the picture on its page. */
export const PERSON_FIGURE = 'where-and-when';

/** Where and when somebody came: a row for each place, the same in numbers as links to the rounds. */
export function PersonFigure(props: { slice: PersonSlice; tools?: ReactNode; title?: string }) {
  const { slice, tools, title } = props;
  const matrix = rowsOfPlaces(slice);
  const isSeveral = slice.came.some(({ venues }) => venues.length > 1);
  const card = (id: string) => {
    const rounds = matrix.seen.get(id);
    if (!rounds) return null;
    return (
      <RoomCard
        who={slice.person}
        came={slice.came
          .filter((round) => rounds.includes(round.id))
          .map((round) => ({ round, roles: round.roles }))}
        actors={slice.actors}
        all={roundsPath({ person: [slice.person.id] })}
      />
    );
  };
  return (
    <ChartFigure
      id={PERSON_FIGURE}
      sentence={personSentence(slice)}
      legend={legendOf(matrix.rows, slice)}
      tools={tools}
      {...(title === undefined ? {} : { title })}
    >
      {matrix.per !== 'round' && <p className="text-sm text-soft">{peopleWords.per[matrix.per]}</p>}
      <RoomMatrix
        {...slice}
        label={peopleWords.matrixOf(slice.person.name)}
        rows={matrix.rows}
        card={card}
      />
      {isSeveral && <p className="text-sm text-soft">{peopleWords.severalPlaces}</p>}
    </ChartFigure>
  );
}
