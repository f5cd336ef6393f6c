import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyFiguresOf } from '../key-figures.ts';
import { sourcesOfProposal, sourcesOfRound } from '../sources-of.ts';
import { at, FIRST, tinyData, tinyRecord, type Edit } from '../../testing/tiny.ts';
import type { Dataset, Round } from '../types.ts';
import { indexSlice } from './index-slice.ts';
import { inOrder } from './order.ts';
import { publicFiles } from './public-files.ts';
import { resolver } from './resolve.ts';
import { roundSlices } from './round-slice.ts';
import { roundEntries } from '../search/rounds.ts';
import { searchSlice, searchSources } from './search-slice.ts';
import { sourcesSlice } from './sources-slice.ts';

const data = tinyData();
const [first, second, third] = [at(data.rounds, 0), at(data.rounds, 1), at(data.rounds, 2)];
const names = resolver(data);
const proposals = data.rounds.flatMap((round) => round.proposals);

/** Every value that stands under a key, at any depth. */
function under(key: string, value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [
    ...(name === key ? [inner] : []),
    ...under(key, inner),
  ]);
}

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

/** Ids of all claims of a round, its proposals included. */
const claimsOf = (round: Round) => [
  ...ids(round.claims),
  ...round.proposals.flatMap((proposal) => claimsOfProposal(proposal)),
];
const claimsOfProposal = (proposal: Round['proposals'][number]) => [
  ...ids(proposal.provisions),
  ...proposal.provisions.flatMap((provision) => ids(provision.reports)),
  ...ids(proposal.responses),
];

describe('publicFiles', () => {
  const files = publicFiles(data);

  it('has a file for each round, proposal and link between proposals, and those that are about all', () => {
    expect([...files.keys()].toSorted()).toEqual(
      [
        'changes/2001-02-11-outline...2001-07-southland-outline',
        'claims',
        'corrections',
        'dataset',
        'issues',
        'issues/guarantees',
        'issues/hostages',
        'issues/pause',
        'lineage',
        'links',
        'listed/newest',
        'names',
        'people',
        'people/ada-first',
        'people/bo-second',
        'positions',
        'timeline',
        'index',
        'search',
        'search-index',
        'search-rounds',
        'search-sources',
        'sources',
        'outlets/1',
        'venues',
        ...data.venues.map(({ id }) => `venues/${id}`),
        ...data.rounds.map(({ id }) => `rounds/${id}`),
        ...proposals.map(({ id }) => `proposals/${id}`),
      ].toSorted(),
    );
  });

  it.each(data.rounds.map((round) => [round.id, round] as const))(
    'loses no claim, report or response of the round %s',
    (id, round) => {
      expect(under('id', files.get(`rounds/${id}`))).toEqual(
        expect.arrayContaining(claimsOf(round)),
      );
    },
  );

  it.each(proposals.map((proposal) => [proposal.id, proposal] as const))(
    'loses no report or response of the proposal %s',
    (id, proposal) => {
      expect(under('id', files.get(`proposals/${id}`))).toEqual(
        expect.arrayContaining(claimsOfProposal(proposal)),
      );
    },
  );

  it('loses no event that is near a round', () => {
    const shown = data.rounds.flatMap(({ id }) => under('id', files.get(`rounds/${id}`)));
    expect(shown).toEqual(expect.arrayContaining(ids(data.events)));
  });

  it('publishes the whole dataset, its rounds in order of time', () => {
    const backward = { ...data, rounds: data.rounds.toReversed() };
    expect(publicFiles(backward).get('dataset')).toEqual(data);
  });

  it('holds nothing that JSON cannot carry', () => {
    for (const content of files.values())
      expect(JSON.parse(JSON.stringify(content))).toStrictEqual(content);
  });

  it('does not depend on the order in which the rounds were read', () => {
    const backward = publicFiles({ ...data, rounds: data.rounds.toReversed() });
    for (const path of ['index', 'sources', ...data.rounds.map(({ id }) => `rounds/${id}`)])
      expect(backward.get(path)).toEqual(files.get(path));
  });
});

describe('inOrder', () => {
  it('sorts by first day, then last day, then id', () => {
    const day = (id: string, start: string, end: string): Round => ({
      ...first,
      id,
      dates: { start, end, precision: 'day' },
    });
    const sorted = [
      day('z', '2001-01-01', '2001-01-01'),
      day('a', '2001-01-01', '2001-01-02'),
      day('b', '2001-01-01', '2001-01-02'),
      day('a', '2001-01-02', '2001-01-02'),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(sorted, { minLength: 4 }), (list) => {
        expect(inOrder(list)).toEqual(sorted);
      }),
    );
  });
});

describe('indexSlice', () => {
  const index = indexSlice(data);

  it('has every round in order of time', () => {
    expect(index.rounds.map(({ id }) => id)).toEqual(inOrder(data.rounds).map(({ id }) => id));
  });

  it('puts each round into its chapter', () => {
    expect(index.rounds.map(({ chapter }) => chapter)).toEqual(['spring', 'spring', 'summer']);
  });

  it('has the chapters', () => {
    expect(index.chapters).toEqual(data.chapters);
  });

  it('has the redirects of rounds and proposals, without their reasons', () => {
    expect(index.redirects).toEqual([
      { kind: 'round', from: '2001-02-portsea', to: '2001-02-10-portsea' },
      { kind: 'proposal', from: '2001-02-outline', to: '2001-02-11-outline' },
    ]);
  });

  it('counts what there is', () => {
    expect(index.counts).toEqual({ rounds: 3, proposals: 2, reports: 6, sources: 11 });
  });

  it('counts the sources of each round', () => {
    expect(index.rounds.map(({ sourceCount }) => sourceCount)).toEqual(
      data.rounds.map((round) => sourcesOfRound(round).length),
    );
  });

  it('puts answers in order of time, those without a date last, whatever their order in the file', () => {
    const [first] = tinyData().rounds[0]?.proposals ?? [];
    const [dated, undated] = first?.responses ?? [];
    const responses = [
      undated,
      { ...dated, id: 'res-00008', date: '2001-03' },
      { ...dated, id: 'res-00009', date: '2001-02-14' },
      dated,
    ];
    const changed = tinyData([FIRST, '/proposals/0/responses', responses]);
    const [proposal] = roundSlices(changed).round(at(changed.rounds, 0)).round.proposals;
    expect(proposal?.responses.map(({ id }) => id)).toEqual([
      'res-00009',
      'res-00001',
      'res-00008',
      'res-00002',
    ]);
  });

  it('gives each card the key figures that the dataset asks for', () => {
    const cards = index.rounds.flatMap((round) => round.proposals);
    expect(cards.map(({ figures }) => figures)).toEqual(
      proposals.map((proposal) =>
        keyFiguresOf(proposal.provisions.map(names.provision), data.about.keyIssues).map(
          ({ provision: _provision, versions: _versions, ...figure }) => figure,
        ),
      ),
    );
  });

  it('names each issue of a proposal once', () => {
    const twice: Edit = [
      'rounds/2001-02-10-portsea.json',
      '/proposals/0/provisions/-',
      {
        ...tinyRecord('rounds/2001-02-10-portsea.json', '/proposals/0/provisions/1'),
        id: 'pro-00009',
        scope: 'women',
      },
    ];
    const card = at(at(indexSlice(tinyData(twice)).rounds, 0).proposals, 0);
    expect(card.issues).toEqual(['pause', 'hostages', 'guarantees']);
  });
});

describe('the slice of a round', () => {
  const slices = roundSlices(data);

  it.each(data.rounds.map((round) => [round.id, round] as const))(
    'has the rounds before and after it in the order of time: %s',
    (id, round) => {
      const order = ids(inOrder(data.rounds));
      const place = order.indexOf(id);
      const { previous, next } = slices.round(round);
      expect([previous?.id, next?.id]).toEqual([order[place - 1], order[place + 1]]);
    },
  );

  it.each(data.rounds.map((round) => [round.id, round] as const))(
    'has the sources that it cites, those of the events beside it included, and no other: %s',
    (_, round) => {
      const slice = slices.round(round);
      const events = [...slice.before, ...slice.after].flatMap((event) => event.sources);
      expect(Object.keys(slice.sources).toSorted()).toEqual(
        [...new Set([...sourcesOfRound(round), ...events])].toSorted(),
      );
    },
  );

  it('names its issues in reading order, with their scopes', () => {
    expect(slices.round(third).issues).toEqual([
      { id: 'pause', name: 'Pause', scopes: [{ id: 'all', name: 'Pause' }] },
      {
        id: 'hostages',
        name: 'Hostages',
        scopes: [
          { id: 'all', name: 'All hostages' },
          { id: 'women', name: 'Women' },
        ],
      },
    ]);
  });

  it('names mediators, delegations, people and offices', () => {
    const { mediators, delegations } = slices.round(first).round;
    expect({ mediators, delegations }).toEqual({
      mediators: [
        {
          id: 'eastland',
          name: 'Eastland',
          people: [{ id: 'ada-first', name: 'Ada First', office: 'envoy' }],
        },
      ],
      delegations: [
        {
          id: 'northland',
          name: 'Northland',
          present: true,
          people: [{ id: 'bo-second', name: 'Bo Second', office: null }],
        },
        { id: 'southland', name: 'Southland', present: false, people: [] },
      ],
    });
  });

  it('names the outlet and the relay of a claim, and keeps the rest of its attribution', () => {
    expect(at(slices.round(first).round.claims, 1).attribution).toEqual({
      speaker: null,
      outlet: { id: 'courier', name: 'Courier' },
      relay: { id: 'bulletin', name: 'Bulletin' },
      occasion: null,
      kind: 'media-report',
    });
  });

  it('names the publisher of a source, and the site on which it was seen', () => {
    expect(slices.round(first).sources['bulletin-copy']).toMatchObject({
      publisher: { id: 'courier', name: 'Courier' },
      via: { id: 'bulletin', name: 'Bulletin' },
    });
  });

  it('names its chapter and its venues', () => {
    const { chapter, venues } = slices.round(second).round;
    expect({ chapter, venues }).toEqual({
      chapter: { id: 'spring', name: 'Spring' },
      venues: [{ id: 'eastland-unnamed', city: null, country: 'Eastland' }],
    });
  });
});

describe('the events beside a round', () => {
  /** The days of the events before and after the first round (10 to 12 February), if these exist. */
  const beside = (...days: string[]) => {
    const events = days.map((date, i) => ({ ...at(data.events, 0), id: `eve-1000${i}`, date }));
    const { before, after } = roundSlices({ ...data, events }).round(first);
    return { before: before.map(({ date }) => date), after: after.map(({ date }) => date) };
  };

  it('are the nearest three on each side, in order of time', () => {
    expect(
      beside(
        '2001-02-20',
        '2001-02-09',
        '2001-02-05',
        '2001-02-16',
        '2001-02-08',
        '2001-02-14',
        '2001-02-18',
        '2001-02-07',
      ),
    ).toEqual({
      before: ['2001-02-07', '2001-02-08', '2001-02-09'],
      after: ['2001-02-14', '2001-02-16', '2001-02-18'],
    });
  });

  it('lie within 21 days of it', () => {
    expect(beside('2001-01-19', '2001-01-20', '2001-03-05', '2001-03-06')).toEqual({
      before: ['2001-01-20'],
      after: ['2001-03-05'],
    });
  });

  it('never stand on both sides', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((n) => `2001-02-${String(n).padStart(2, '0')}`);
    fc.assert(
      fc.property(fc.uniqueArray(day, { maxLength: 9 }), (days) => {
        const { before, after } = beside(...days);
        expect(before.filter((date) => after.includes(date))).toEqual([]);
      }),
    );
  });

  it('are known well enough: one of which only the month is known stands on no side', () => {
    expect(beside('2001-01', '2001-02', '2001-03')).toEqual({ before: [], after: [] });
  });
});

describe('the slice of a proposal', () => {
  const slices = roundSlices(data);
  const outline = slices.proposal(at(first.proposals, 0), first);
  const answer = slices.proposal(at(third.proposals, 0), third);

  it.each([
    ['the first', outline, at(first.proposals, 0)],
    ['the second', answer, at(third.proposals, 0)],
  ])('has the sources that it cites and no other: %s', (_, slice, proposal) => {
    const cited = new Set(under('sources', slice.proposal).flat());
    expect([new Set(Object.keys(slice.sources)), new Set(sourcesOfProposal(proposal))]).toEqual([
      cited,
      cited,
    ]);
  });

  it('has the round in which it was tabled', () => {
    expect(outline.round).toEqual(
      expect.objectContaining({ id: first.id, title: first.title, outcome: first.outcome }),
    );
  });

  it('leads to what it is based on', () => {
    expect(answer.proposal.parents).toEqual([
      {
        id: '2001-02-11-outline',
        name: 'Portsea outline',
        date: '2001-02-11',
        basis: 'reported',
        note: 'Southland called it an answer to the outline of February.',
      },
    ]);
  });

  it('leads to what is based on it', () => {
    expect(outline.proposal.children.map(({ id, basis }) => [id, basis])).toEqual([
      ['2001-07-southland-outline', 'reported'],
    ]);
  });

  it('is the same in the slice of its round', () => {
    expect(slices.round(first).round.proposals).toEqual([outline.proposal]);
  });

  it('keeps the mark of a term that the proposal does not contain', () => {
    expect(under('absent', answer)).toEqual([true]);
  });

  it('has the issues that it touches and no other', () => {
    expect(ids(answer.issues)).toEqual(['pause', 'hostages']);
  });
});

describe('sourcesSlice', () => {
  const { sources } = sourcesSlice(data);
  const resting = (id: string) => sources.find((source) => source.id === id)?.resting;

  it('has every source once', () => {
    expect(ids(sources).toSorted()).toEqual(ids(data.sources).toSorted());
  });

  it('sorts by publisher, then date, those without a date last', () => {
    expect(sources.map(({ publisher, published }) => [publisher.name, published])).toEqual([
      ['Courier', '2001-02-09'],
      ['Courier', '2001-02-12'],
      ['Courier', '2001-02-13'],
      ['Courier', '2001-02-14'],
      ['Courier', null],
      ['The Reporter', '2001-02-12'],
      ['The Reporter', '2001-02-13'],
      ['The Reporter', '2001-02-15'],
      ['The Reporter', '2001-03'],
      ['The Reporter', '2001-07-02'],
      ['The Reporter', null],
    ]);
  });

  it('says of every source what rests on it', () => {
    expect(sources.filter((source) => source.resting.length === 0)).toEqual([]);
  });

  it('counts the claims of a round and the reports and responses of a proposal', () => {
    expect([resting('reporter-talks'), resting('bulletin-copy'), resting('reporter-july')]).toEqual(
      [
        [{ kind: 'round', id: first.id, name: first.title, claims: 2 }],
        [
          { kind: 'round', id: first.id, name: first.title, claims: 1 },
          { kind: 'proposal', id: '2001-02-11-outline', name: 'Portsea outline', claims: 1 },
        ],
        [
          {
            kind: 'proposal',
            id: '2001-07-southland-outline',
            name: 'Southland outline',
            claims: 3,
          },
        ],
      ],
    );
  });

  it('lets a proposal rest on a source that carries nothing but the outline of its phases', () => {
    expect(resting('courier-phases')).toEqual([
      { kind: 'proposal', id: '2001-02-11-outline', name: 'Portsea outline', claims: 1 },
    ]);
  });

  it('counts the positions that rest on a source together', () => {
    const both: Edit = ['positions.json', '/1/sources', ['undated-position']];
    const source = sourcesSlice(tinyData(both)).sources.find(({ id }) => id === 'undated-position');
    expect(source?.resting).toEqual([
      { kind: 'position', id: 'pos-00001', name: 'southland', claims: 2 },
    ]);
  });

  it('lets an event rest on its source', () => {
    expect(resting('courier-shelling')).toEqual([
      { kind: 'event', id: 'eve-00001', name: '2001-02-09', claims: 1 },
    ]);
  });

  it('says what sort of publisher it is', () => {
    expect(
      new Set(sources.map(({ publisher, publisherKind }) => `${publisher.id} ${publisherKind}`)),
    ).toEqual(new Set(['courier agency', 'reporter newspaper']));
  });
});

describe('searchSlice', () => {
  const slice = searchSlice(
    data,
    data.rounds.map((round) => roundSlices(data).round(round)),
  );
  const entries = roundEntries(slice);
  const entry = at(entries, 0);

  it('has every round', () => {
    expect(ids(entries).toSorted()).toEqual(ids(data.rounds).toSorted());
  });

  it('finds a round by its title and the names of its proposals', () => {
    expect(entry.titles).toEqual(['Portsea talks, February', 'Portsea outline']);
  });

  it('finds a round by parties, mediators, people, their other spellings and their offices', () => {
    expect(entry.people).toEqual([
      'Eastland',
      'Northland',
      'Nordland',
      'Nord',
      'Southland',
      'Ada First',
      'Adah First',
      'envoy',
      'Bo Second',
    ]);
  });

  it('finds a round by city, country and other spellings of its venues', () => {
    expect(entry.venues).toEqual(['Portsea', 'Eastland', 'Port Sea']);
  });

  it('finds a round by its publishers and the sites on which they were seen, in any spelling', () => {
    expect(entry.publishers.toSorted()).toEqual([
      'Bulletin',
      'Courier',
      'Currier',
      'Reporter',
      'The Reporter',
    ]);
  });

  it('finds a round by every text and every speaker', () => {
    const { texts } = entry;
    const claims = [
      ...first.claims,
      ...first.proposals.flatMap((proposal) => [
        ...proposal.provisions.flatMap((provision) => provision.reports),
        ...proposal.responses,
      ]),
    ];
    expect(texts).toEqual(
      expect.arrayContaining([
        first.outcome.text,
        ...claims.map(({ text }) => text),
        ...claims.flatMap(({ attribution }) => attribution.speaker ?? []),
      ]),
    );
  });

  it('has every account, position and event once, and every source', () => {
    const found = [
      ...slice.rounds.flatMap(({ accounts, proposals }) => [
        ...accounts,
        ...proposals.flatMap((proposal) => proposal.accounts),
      ]),
      ...slice.positions,
    ].map(({ id }) => id);
    const reports = proposals.flatMap(({ provisions, responses }) => [
      ...provisions.flatMap((provision) => ids(provision.reports)),
      ...ids(responses),
    ]);
    const claims = data.rounds.flatMap((round) => ids(round.claims));
    expect(found.toSorted()).toEqual(
      [...claims, ...reports, ...ids(data.positions), ...ids(data.events)].toSorted(),
    );
    expect(ids(searchSources(data))).toEqual(ids(data.sources));
  });

  it('holds each text once', () => {
    for (const { titles, people, venues, publishers, texts } of entries)
      for (const list of [titles, people, venues, publishers, texts])
        expect(new Set(list).size).toBe(list.length);
  });
});
describe('resolver', () => {
  it.each([
    ['actor', () => names.actor('nobody')],
    ['publisher', () => names.publisher('nobody')],
    ['source', () => names.source('nobody')],
  ])('throws on a reference to no %s, which the lint should have found', (kind, look) => {
    expect(look).toThrow(`no ${kind} has the id "nobody"`);
  });

  it('throws on a predecessor that does not exist', () => {
    const broken: Dataset = tinyData([
      'rounds/2001-07-01-portsea.json',
      '/proposals/0/basedOn/0/proposal',
      'nothing',
    ]);
    expect(() => publicFiles(broken)).toThrow('no proposal has the id "nothing"');
  });
});
