import type { CardRound, IndexSlice } from '../../src/model/slices/index-slice.ts';
import type { Row } from './peers/pages/row.ts';

/*
 * Rounds as the peers take them.
 */

/** The rounds in the format of TimelineJS: a slide with title, date and text for each, in order of time. */
export function slidesOf({ rounds }: Pick<IndexSlice, 'rounds'>) {
  const dayOf = (date: string) => {
    const [year, month, day] = date.split('-').map(Number);
    return { year, month, day };
  };
  return {
    events: rounds.map(({ id, title, dates, outcome }) => ({
      unique_id: id,
      start_date: dayOf(dates.start),
      end_date: dayOf(dates.end),
      text: { headline: title, text: outcome.text },
    })),
  };
}

/** The rounds as the grids show them: everything that a card says in words, a cell for each kind. */
export function rowsOf({ rounds, venues }: Pick<IndexSlice, 'rounds' | 'venues'>): Row[] {
  const places = new Map(venues.map(({ id, city, country }) => [id, city ?? country]));
  const listed = (names: readonly string[]) => names.join(', ');
  const namesOf = (sides: CardRound['mediators'] | CardRound['delegations']) =>
    listed(sides.flatMap(({ name, people }) => [name, ...people.map((person) => person.name)]));
  return rounds.map((round) => ({
    id: round.id,
    title: round.title,
    dates: [...new Set([round.dates.start, round.dates.end])].join(' – '),
    venues: listed(round.venues.map((id) => places.get(id) ?? id)),
    mediators: namesOf(round.mediators),
    parties: namesOf(round.delegations),
    outcome: round.outcome.text,
    proposals: listed(round.proposals.map(({ name }) => name)),
  }));
}
