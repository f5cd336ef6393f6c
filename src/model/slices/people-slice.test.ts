import { describe, expect, it } from 'vitest';
import { FIRST, SECOND, THIRD, tinyData } from '../../testing/tiny.ts';
import { peopleFor, sortPeople } from '../people-list.ts';
import { peopleSlice } from './people-slice.ts';
import { personSlices } from './person-slice.ts';

/** Bo comes back in March, for a delegation of which no source says whether it came, and in July, with Ada, in another role. */
const data = tinyData(
  [SECOND, '/delegations/0/people', [{ person: 'bo-second', office: null }]],
  [SECOND, '/mediators/0/people', [{ person: 'ada-first', office: null }]],
  [
    THIRD,
    '/mediators',
    [{ actor: 'eastland', people: [{ person: 'bo-second', office: 'envoy' }] }],
  ],
  [THIRD, '/delegations/0/people', [{ person: 'ada-first', office: 'envoy' }]],
  [
    FIRST,
    '/claims/-',
    {
      id: 'cla-00009',
      field: 'mediators',
      text: 'Ada First came for Eastland.',
      attribution: {
        speaker: null,
        outlet: 'courier',
        relay: null,
        occasion: null,
        kind: 'media-report',
      },
      sources: ['reporter-talks'],
    },
  ],
  [
    FIRST,
    '/claims/-',
    {
      id: 'cla-00010',
      field: 'mediators',
      text: 'First came.',
      attribution: {
        speaker: 'Eastland',
        outlet: null,
        relay: null,
        occasion: null,
        kind: 'official-on-record',
      },
      sources: ['reporter-talks'],
    },
  ],
);
const slice = peopleSlice(data);
const person = personSlices(data);

describe('everybody who is named', () => {
  it('stands with the rounds in which they count, in most rounds first', () => {
    expect(slice.counts).toEqual({ rounds: 3, named: 3 });
    expect(slice.rounds.map(({ id }) => id)).toEqual([
      '2001-02-10-portsea',
      '2001-03-eastland',
      '2001-07-01-portsea',
    ]);
    expect(slice.people).toEqual([
      {
        id: 'ada-first',
        name: 'Ada First',
        offices: ['envoy'],
        came: [
          { round: 0, roles: [{ as: 'mediator', of: 'eastland', office: 'envoy' }] },
          { round: 1, roles: [{ as: 'mediator', of: 'eastland', office: null }] },
          { round: 2, roles: [{ as: 'party', of: 'northland', office: 'envoy' }] },
        ],
      },
      {
        id: 'bo-second',
        name: 'Bo Second',
        offices: ['envoy'],
        came: [
          { round: 0, roles: [{ as: 'party', of: 'northland', office: null }] },
          { round: 2, roles: [{ as: 'mediator', of: 'eastland', office: 'envoy' }] },
        ],
      },
    ]);
    expect(slice.actors.map(({ id }) => id).toSorted()).toEqual(['eastland', 'northland']);
  });

  it('is somebody for one actor with what they did for it alone', () => {
    expect(peopleFor(slice, null)).toBe(slice.people);
    expect(
      peopleFor(slice, 'northland').map(({ id, offices, came }) => [
        id,
        offices,
        came.map(({ round }) => round),
      ]),
    ).toEqual([
      ['ada-first', ['envoy'], [2]],
      ['bo-second', [], [0]],
    ]);
    expect(peopleFor(slice, 'southland')).toEqual([]);
  });

  it('can be sorted by name and by the last round', () => {
    const ids = (sort: 'rounds' | 'name' | 'last') =>
      sortPeople([...slice.people].toReversed(), sort).map(({ id }) => id);
    expect(ids('rounds')).toEqual(['bo-second', 'ada-first']);
    expect(ids('name')).toEqual(['ada-first', 'bo-second']);
    expect(ids('last')).toEqual(['bo-second', 'ada-first']);
  });
});

describe('one of them', () => {
  const bo = person('bo-second');
  const ada = person('ada-first');

  it('has the rounds that count, and apart those of which no source says whether the delegation came', () => {
    expect(bo.came.map(({ id, others }) => [id, others.map(({ name }) => name)])).toEqual([
      ['2001-02-10-portsea', ['Ada First']],
      ['2001-07-01-portsea', ['Ada First']],
    ]);
    expect(bo.unsure.map(({ id }) => id)).toEqual(['2001-03-eastland']);
    expect(ada.unsure).toEqual([]);
    expect(bo.counts).toEqual({ rounds: 3 });
    expect(ada.alternates).toEqual(['Adah First']);
  });

  it('has the account that names them, of the strongest kind', () => {
    expect(ada.came.map(({ account }) => account)).toEqual([
      { id: 'cla-00009', kind: 'media-report' },
      null,
      null,
    ]);
  });

  it('has offices with the actor, and from when to when', () => {
    expect(
      ada.offices.map(({ office, of, rounds, first, last }) => [
        office,
        of,
        rounds,
        first.start,
        last.start,
      ]),
    ).toEqual([
      ['envoy', 'eastland', 1, '2001-02-10', '2001-02-10'],
      [null, 'eastland', 1, '2001-03-01', '2001-03-01'],
      ['envoy', 'northland', 1, '2001-07-01', '2001-07-01'],
    ]);
  });

  it('has places and companions, most often first', () => {
    expect(ada.places.map(({ id, rounds }) => [id, rounds.length])).toEqual([
      ['portsea', 2],
      ['eastland-unnamed', 1],
    ]);
    expect(ada.others).toEqual([{ id: 'bo-second', name: 'Bo Second', rounds: 2 }]);
  });

  it('has a place that no source names last, however often', () => {
    const nowhere = tinyData([FIRST, '/venues', []], [THIRD, '/mediators', []]);
    expect(personSlices(nowhere)('ada-first').places).toEqual([
      { id: 'none', place: null, rounds: ['2001-02-10-portsea'] },
    ]);
  });
});

it('is empty, and has no time, where the dataset has no rounds', () => {
  const none = peopleSlice({ ...data, rounds: [] });
  expect(none.axis).toBeNull();
  expect([none.rounds, none.actors]).toEqual([[], []]);
  expect(none.people.map(({ came }) => came.length)).toEqual([0, 0]);
});
