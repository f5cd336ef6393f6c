import { describe, expect, it } from 'vitest';
import { at, tinyData } from '../../testing/tiny.ts';
import { changeSlice } from './change-slice.ts';
import { correctionsSlice } from './corrections-slice.ts';
import { lineageSlice } from './lineage-slice.ts';
import { publicFiles } from './public-files.ts';
import { roundSlices } from './round-slice.ts';
import { roundEntries } from '../search/rounds.ts';
import { searchSlice } from './search-slice.ts';
import { sourcesSlice } from './sources-slice.ts';

/* What the tiny dataset gives its readers, whole, as a person reads it off its records. */

const data = tinyData();
const slices = roundSlices(data);

it('the files that are published', () => {
  expect([...publicFiles(data).keys()]).toEqual([
    'index',
    'names',
    'links',
    'sources',
    'lineage',
    'people',
    'dataset',
    'people/ada-first',
    'people/bo-second',
    'outlets/1',
    'listed/newest',
    'search',
    'search-index',
    'search-rounds',
    'search-sources',
    'claims',
    'corrections',
    'positions',
    'issues',
    'issues/pause',
    'issues/hostages',
    'issues/guarantees',
    'timeline',
    'venues',
    'venues/portsea',
    'venues/eastland-unnamed',
    'rounds/2001-02-10-portsea',
    'rounds/2001-03-eastland',
    'rounds/2001-07-01-portsea',
    'proposals/2001-02-11-outline',
    'proposals/2001-07-southland-outline',
    'changes/2001-02-11-outline...2001-07-southland-outline',
  ]);
});

it('what is searched of a round', () => {
  const slice = searchSlice(
    data,
    data.rounds.map((round) => slices.round(round)),
  );
  expect(at(roundEntries(slice), 0)).toEqual({
    id: '2001-02-10-portsea',
    titles: ['Portsea talks, February', 'Portsea outline'],
    people: [
      'Eastland',
      'Northland',
      'Nordland',
      'Nord',
      'Southland',
      'Ada First',
      'Adah First',
      'envoy',
      'Bo Second',
    ],
    venues: ['Portsea', 'Eastland', 'Port Sea'],
    publishers: ['The Reporter', 'Reporter', 'Courier', 'Currier', 'Bulletin'],
    texts: [
      'Eastland handed an outline to both parties.',
      'The talks lasted from 10 to 12 February.',
      'the envoy of Eastland',
      'Southland sent nobody.',
      'The Courier reported shelling at the border.',
      'The Reporter told of a quiet week.',
      'The pause would last 30 days.',
      'two officials of Eastland',
      'The pause would last about 30 to 40 days.',
      'Northland',
      'At least 10 hostages would be freed.',
      'Eastland would watch over the pause.',
      'Northland said that it accepts the outline.',
      'Southland said that it was reading the outline.',
      'Southland',
    ],
    tags: [
      '@2001',
      '@2001-02',
      '@2001-02-10',
      '@-02-10',
      '@2001-02-11',
      '@-02-11',
      '@2001-02-12',
      '@-02-12',
      '!accepted!northland',
      '!studying!southland',
    ],
    claims: [
      'cla-00001',
      'cla-00002',
      'eve-00001',
      'eve-00002',
      'rep-00001',
      'rep-00002',
      'rep-00003',
      'rep-00004',
      'res-00001',
      'res-00002',
    ],
  });
});

it('who built on what, and what each party last said to it', () => {
  const { courses, picture, ...rest } = lineageSlice(data);
  expect(rest).toEqual({
    nodes: [
      { id: '2001-02-11-outline', name: 'Portsea outline', date: '2001-02-11' },
      { id: '2001-07-southland-outline', name: 'Southland outline', date: '2001-07' },
    ],
    links: [{ from: '2001-02-11-outline', to: '2001-07-southland-outline', basis: 'reported' }],
    answers: {
      '2001-02-11-outline': [
        {
          party: { id: 'northland', name: 'Northland' },
          stances: ['accepted'],
          date: '2001-02-15',
        },
        { party: { id: 'southland', name: 'Southland' }, stances: ['studying'], date: null },
      ],
      '2001-07-southland-outline': [
        { party: { id: 'northland', name: 'Northland' }, stances: ['rejected'], date: '2001-07' },
      ],
    },
  });
  expect(courses['2001-02-11-outline']?.map(({ times }) => times)).toMatchObject([
    [
      {
        date: '2001-02-15',
        now: true,
        said: [{ stance: 'accepted', accounts: [{ id: 'res-00001' }] }],
      },
    ],
    [{ date: null, now: true, said: [{ stance: 'studying', accounts: [{ id: 'res-00002' }] }] }],
  ]);
  expect(picture.axis).toMatchObject({ from: '2001-02-01', to: '2001-07-31' });
  expect(picture.answers.marks.map(({ id }) => id)).toEqual([
    'res-00002',
    'res-00001',
    'res-00003',
  ]);
  expect(picture.families.spots.map(({ id }) => id)).toEqual([
    '2001-02-11-outline',
    '2001-07-southland-outline',
  ]);
});

it('draws nothing where there is no proposal', () => {
  expect(lineageSlice({ ...data, rounds: [] })).toMatchObject({
    nodes: [],
    links: [],
    answers: {},
    courses: {},
    picture: { axis: null, answers: { marks: [], height: 0 }, families: { spots: [], labels: [] } },
  });
});

it('what rests on each source, and with how many claims', () => {
  const resting = sourcesSlice(data).sources.map((source) => [
    source.id,
    ...source.resting.map(({ kind, id, claims }) => `${kind} ${id}: ${claims}`),
  ]);
  expect(resting).toEqual([
    ['courier-shelling', 'event eve-00001: 1'],
    ['bulletin-copy', 'round 2001-02-10-portsea: 1', 'proposal 2001-02-11-outline: 1'],
    ['courier-outline', 'proposal 2001-02-11-outline: 2', 'position pos-00002: 1'],
    ['courier-phases', 'proposal 2001-02-11-outline: 1'],
    ['undated-position', 'position pos-00001: 1'],
    ['reporter-talks', 'round 2001-02-10-portsea: 2'],
    ['reporter-outline', 'proposal 2001-02-11-outline: 2'],
    ['reporter-answer', 'proposal 2001-02-11-outline: 1', 'event eve-00002: 1'],
    ['reporter-march', 'round 2001-03-eastland: 1'],
    ['reporter-july', 'proposal 2001-07-southland-outline: 3'],
    ['undated-answer', 'proposal 2001-02-11-outline: 1'],
  ]);
});

describe('what a correction is of', () => {
  const ofTarget = (target: string) => {
    const corrections = [{ ...at(data.corrections, 0), target }];
    const rounds = data.rounds.map((round) => slices.round(round));
    return at(correctionsSlice({ ...data, corrections }, rounds).corrections, 0).target;
  };
  const FEBRUARY = ['/proposals/2001-02-11-outline/', '/rounds/2001-02-10-portsea/'];
  const JULY = ['/proposals/2001-07-southland-outline/', '/rounds/2001-07-01-portsea/'];
  // Both events stand beside two rounds; the nearer in time comes first.
  const SPRING = ['/rounds/2001-02-10-portsea/', '/rounds/2001-03-eastland/'];
  it.each([
    [
      'res-00001',
      'response',
      'Portsea outline',
      ['Northland said that it accepts the outline.'],
      FEBRUARY,
    ],
    ['rep-00001', 'report', 'Portsea outline', ['The pause would last 30 days.'], FEBRUARY],
    ['pro-00005', 'provision', 'Southland outline', ['Hostages', 'Women'], JULY],
    [
      'cla-00001',
      'claim',
      'Portsea talks, February',
      ['The talks lasted from 10 to 12 February.'],
      ['/rounds/2001-02-10-portsea/'],
    ],
    ['pos-00001', 'position', 'Southland', ['Southland wants women freed first.'], ['/positions/']],
    ['eve-00001', 'event', '2001-02-09', ['The Courier reported shelling at the border.'], SPRING],
    ['eve-00002', 'event', '2001-02-20', ['The Reporter told of a quiet week.'], SPRING],
    ['cor-00001', 'correction', 'cor-00001', ['The number was misread.'], ['/corrections/']],
    [
      'reporter-july',
      'source',
      'The Reporter',
      ['A page that does not exist: reporter-july'],
      ['/sources/', '/rounds/2001-07-01-portsea/', '/proposals/2001-07-southland-outline/'],
    ],
  ])('%s', (target, kind, name, text, pages) => {
    const path = `${pages[0]}#${target}`;
    expect(ofTarget(target)).toEqual({ kind, name, text, path, pages });
  });

  it('a record has a page of its own, without an anchor', () => {
    expect(ofTarget('2001-02-11-outline')).toMatchObject({
      kind: 'proposal',
      name: 'Portsea outline',
      text: [],
      path: '/proposals/2001-02-11-outline/',
      pages: FEBRUARY,
    });
    expect(ofTarget('2001-02-10-portsea')).toMatchObject({
      kind: 'round',
      path: '/rounds/2001-02-10-portsea/',
      pages: FEBRUARY.toReversed(),
    });
  });

  it('a retired id is what stands for it', () => {
    expect(ofTarget('rep-00000')).toEqual(ofTarget('rep-00001'));
  });

  it('an event beside no round stands on the page of positions', () => {
    const event = { ...at(data.events, 0), id: 'eve-00009', date: '2009-01-01' };
    const alone = {
      ...data,
      events: [event],
      corrections: [{ ...at(data.corrections, 0), target: 'eve-00009' }],
    };
    const of = roundSlices(alone);
    const rounds = alone.rounds.map((round) => of.round(round));
    const { target } = at(correctionsSlice(alone, rounds).corrections, 0);
    expect(target).toMatchObject({ path: '/positions/#eve-00009', pages: ['/positions/'] });
  });
});

describe('what changed between two proposals', () => {
  const [first, , third] = data.rounds;
  const proposalOf = (round: typeof first) => {
    if (!round) throw new Error('the tiny dataset has three rounds');
    return slices.proposal(at(round.proposals, 0), round);
  };
  const [before, after] = [proposalOf(first), proposalOf(third)];

  it('has the link with its ground, the issues of both, and the sources of both', () => {
    const slice = changeSlice(data, before, after);
    expect(slice.link).toEqual({
      basis: 'reported',
      note: 'Southland called it an answer to the outline of February.',
    });
    expect(slice.apart).toEqual([
      { terms: ['pro-00005', 'pro-00002'], note: 'One counts women, the other all hostages.' },
    ]);
    expect(slice.issues.map(({ id }) => id)).toEqual(['pause', 'hostages', 'guarantees']);
    expect(slice.keyIssues).toEqual(['pause', 'hostages']);
    expect(Object.keys(slice.sources).toSorted()).toEqual([
      'bulletin-copy',
      'courier-outline',
      'courier-phases',
      'reporter-answer',
      'reporter-july',
      'reporter-outline',
      'undated-answer',
    ]);
  });

  it('is not asked of two that have nothing to do with each other', () => {
    expect(() => changeSlice(data, after, before)).toThrow(
      '2001-02-11-outline does not build on 2001-07-southland-outline',
    );
  });
});
