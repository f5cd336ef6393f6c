import { expect, it } from 'vitest';
import type { CardRound, PlaceName } from '../../src/model/slices/index-slice.ts';
import { rowsOf, slidesOf } from './peer-rounds.ts';

const venues: PlaceName[] = [
  { id: 'portsea', city: 'Portsea', country: 'Eastland' },
  { id: 'eastland', city: null, country: 'Eastland' },
];
const round: CardRound = {
  id: '2031-03-09-portsea',
  title: 'Portsea talks',
  dates: { start: '2031-03-09', end: '2031-03-11', precision: 'day' },
  chapter: 'spring',
  venues: ['portsea', 'eastland'],
  format: 'direct',
  mediators: [{ id: 'eastland', name: 'Eastland', people: [] }],
  delegations: [
    {
      id: 'north',
      name: 'Northland',
      present: true,
      people: [{ id: 'ada-lind', name: 'Ada Lind', office: 'minister' }],
    },
    { id: 'south', name: 'Southland', present: false, people: [] },
  ],
  outcome: { status: 'no-agreement', text: 'They parted without a text.' },
  sourceCount: 2,
  proposals: [
    {
      id: '2031-03-10-harbour-paper',
      name: 'Harbour paper',
      date: '2031-03-10',
      tabledBy: [],
      tabledTo: [],
      figures: [],
      issues: [],
    },
  ],
};

it('TimelineJS gets a slide with title, dates and text for a round', () =>
  expect(slidesOf({ rounds: [round] })).toEqual({
    events: [
      {
        unique_id: '2031-03-09-portsea',
        start_date: { year: 2031, month: 3, day: 9 },
        end_date: { year: 2031, month: 3, day: 11 },
        text: { headline: 'Portsea talks', text: 'They parted without a text.' },
      },
    ],
  }));

it('grids get all words of a card', () =>
  expect(rowsOf({ rounds: [round], venues })).toEqual([
    {
      id: '2031-03-09-portsea',
      title: 'Portsea talks',
      dates: '2031-03-09 – 2031-03-11',
      venues: 'Portsea, Eastland',
      mediators: 'Eastland',
      parties: 'Northland, Ada Lind, Southland',
      outcome: 'They parted without a text.',
      proposals: 'Harbour paper',
    },
  ]));

it('a round of one day has one date', () => {
  const dates = { ...round.dates, end: round.dates.start };
  expect(rowsOf({ rounds: [{ ...round, dates }], venues })[0]?.dates).toBe('2031-03-09');
});
