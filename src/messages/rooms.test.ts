import { describe, expect, it } from 'vitest';
import { peopleSlice } from '../model/slices/people-slice.ts';
import { personSlices } from '../model/slices/person-slice.ts';
import { FIRST, SECOND, THIRD, tinyData, type Edit } from '../testing/tiny.ts';
import { peopleSentence, personSentence, rolesText } from './rooms.ts';

const actors = [
  { id: 'eastland', name: 'Eastland' },
  { id: 'northland', name: 'Northland' },
];

describe('a role in words', () => {
  it('says for whom, and in which office', () => {
    expect(rolesText([{ as: 'mediator', of: 'eastland', office: 'envoy' }], actors)).toBe(
      'mediator for Eastland, envoy',
    );
    expect(rolesText([{ as: 'party', of: 'northland', office: null }], actors)).toBe(
      'delegation of Northland',
    );
  });

  it('says an office once that was held in two roles', () => {
    expect(
      rolesText(
        [
          { as: 'mediator', of: 'eastland', office: 'envoy' },
          { as: 'party', of: 'eastland', office: 'envoy' },
        ],
        actors,
      ),
    ).toBe('mediator for Eastland and delegation of Eastland, envoy');
  });
});

describe('how many were there', () => {
  const slice = peopleSlice(tinyData());

  it('is said of all, and of those of one actor', () => {
    expect(peopleSentence(slice, slice.people, null)).toBe(
      '2 people are named as having taken part in 1 of 3 rounds, most often Ada First (1) and Bo Second (1).',
    );
    expect(peopleSentence(slice, slice.people.slice(0, 1), 'eastland')).toBe(
      '1 person is named as having come for Eastland, in 1 of 3 rounds, most often Ada First (1).',
    );
  });

  it('is said where nobody is named', () => {
    expect(peopleSentence({ counts: { rounds: 0, named: 0 }, actors: [] }, [], null)).toBe(
      '0 people are named as having taken part in 0 of 0 rounds.',
    );
  });
});

describe('how often somebody came, and where', () => {
  const sentence = (...edits: Edit[]) =>
    personSentence(personSlices(tinyData(...edits))('ada-first'));
  const ada = [{ actor: 'eastland', people: [{ person: 'ada-first', office: null }] }];

  it('names the places, most often first', () => {
    expect(sentence()).toBe('Named in 1 of 3 rounds, February 2001: most often in Portsea (1).');
    expect(sentence([SECOND, '/mediators', ada], [THIRD, '/mediators', ada])).toBe(
      'Named in 3 of 3 rounds, February 2001 to July 2001: most often in Portsea (2) and Eastland (1).',
    );
  });

  it('says of how many no source names a place, and how many were no meetings', () => {
    expect(
      sentence(
        [FIRST, '/venues', []],
        [THIRD, '/mediators', ada],
        [THIRD, '/format', 'unilateral-announcement'],
      ),
    ).toBe(
      'Named in 2 of 3 rounds, February 2001 to July 2001: most often in Portsea (1). Of 1 no source names a place. 1 was an announcement by one side, which is no meeting.',
    );
  });

  it('says that no round names them', () => {
    expect(sentence([FIRST, '/mediators', []])).toBe(
      'No round of 3 rounds names them as having taken part.',
    );
  });
});
