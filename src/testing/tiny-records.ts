import type { Dataset, Source } from '../model/types.ts';
import { said } from './tiny-rounds.ts';

/* The lists of the tiny dataset, all but its rounds: who and what there is, what was read, and its upkeep. */

function page(id: string, publisher: string, published: string | null): Source {
  return {
    id,
    publisher,
    via: null,
    note: null,
    title: `A page that does not exist: ${id}`,
    url: `https://${publisher}.example.org/${id}`,
    published,
    language: 'en',
    kind: 'news',
  };
}
export const datedSources: Source[] = [
  page('reporter-talks', 'reporter', '2001-02-12'),
  page('reporter-outline', 'reporter', '2001-02-13'),
  page('reporter-answer', 'reporter', '2001-02-15'),
  page('reporter-march', 'reporter', '2001-03'),
  page('reporter-july', 'reporter', '2001-07-02'),
  page('courier-outline', 'courier', '2001-02-13'),
  page('courier-phases', 'courier', '2001-02-14'),
  page('courier-shelling', 'courier', '2001-02-09'),
  { ...page('bulletin-copy', 'courier', '2001-02-12'), via: 'bulletin' },
];

const positions: Dataset['positions'] = [
  {
    id: 'pos-00001',
    party: 'southland',
    issue: 'hostages',
    date: '2001-01',
    text: 'Southland wants women freed first.',
    attribution: said('Southland', null, 'party-statement'),
    sources: ['undated-position'],
  },
  {
    id: 'pos-00002',
    party: 'northland',
    issue: 'guarantees',
    date: null,
    text: 'Northland wants Eastland to watch.',
    attribution: said('a minister of Northland', 'courier', 'official-on-record'),
    sources: ['courier-outline'],
  },
];

const events: Dataset['events'] = [
  {
    id: 'eve-00001',
    date: '2001-02-09',
    text: 'The Courier reported shelling at the border.',
    sources: ['courier-shelling'],
  },
  {
    id: 'eve-00002',
    date: '2001-02-20',
    text: 'The Reporter told of a quiet week.',
    sources: ['reporter-answer'],
  },
];

export const undatedSources: Source[] = [
  page('undated-answer', 'reporter', null),
  { ...page('undated-position', 'courier', null), language: 'uz-Cyrl' },
];

/** By file name. */
export const LISTS = {
  'about.json': {
    title: 'A tiny negotiation',
    description: 'Made up for tests.',
    language: 'en',
    subject: 'the talks of Portsea',
    keywords: ['pause', 'hostages'],
    version: '1.0.0',
    date: '2001-12-31',
    parties: ['northland', 'southland'],
    keyIssues: ['pause', 'hostages'],
    turningPoints: ['2001-02-10-portsea'],
    rungExamples: {},
  } satisfies Dataset['about'],
  'actors.json': [
    { id: 'northland', name: 'Northland', alternates: ['Nordland', 'Nord'], kind: 'party' },
    { id: 'southland', name: 'Southland', alternates: [], kind: 'party' },
    { id: 'eastland', name: 'Eastland', alternates: [], kind: 'state' },
  ] satisfies Dataset['actors'],
  'people.json': [
    { id: 'ada-first', name: 'Ada First', alternates: ['Adah First'] },
    { id: 'bo-second', name: 'Bo Second', alternates: [] },
  ] satisfies Dataset['people'],
  'offices.json': [{ id: 'envoy', name: 'envoy', alternates: [] }] satisfies Dataset['offices'],
  'publishers.json': [
    { id: 'reporter', name: 'The Reporter', alternates: ['Reporter'], kind: 'newspaper' },
    { id: 'courier', name: 'Courier', alternates: ['Currier'], kind: 'agency' },
    { id: 'bulletin', name: 'Bulletin', alternates: [], kind: 'site' },
  ] satisfies Dataset['publishers'],
  'venues.json': [
    {
      id: 'portsea',
      city: 'Portsea',
      country: 'Eastland',
      countryCode: 'XE',
      latitude: 0,
      longitude: 0,
      alternates: ['Port Sea'],
    },
    {
      id: 'eastland-unnamed',
      city: null,
      country: 'Eastland',
      countryCode: null,
      latitude: null,
      longitude: null,
      alternates: [],
    },
  ] satisfies Dataset['venues'],
  'units.json': [
    { id: 'day', forms: { one: 'day', other: 'days' }, description: 'A day.' },
    {
      id: 'week',
      forms: { one: 'week', other: 'weeks' },
      description: 'Seven days.',
      measure: { unit: 'day', factor: 7 },
    },
    { id: 'hostage', forms: { one: 'hostage', other: 'hostages' }, description: 'A hostage.' },
    { id: 'body', forms: { one: 'body', other: 'bodies' }, description: 'A body.' },
    {
      id: 'percent',
      forms: { one: 'percent', other: 'percent' },
      description: 'A hundredth part.',
      most: 100,
    },
  ] satisfies Dataset['units'],
  'issues.json': [
    {
      id: 'pause',
      name: 'Pause',
      description: 'How long the fighting would stop.',
      units: ['day'],
      scopes: [{ id: 'all', name: 'Pause' }],
    },
    {
      id: 'hostages',
      name: 'Hostages',
      description: 'Who would be freed.',
      units: ['hostage', 'body', 'percent'],
      scopes: [
        { id: 'all', name: 'All hostages' },
        { id: 'women', name: 'Women' },
      ],
    },
    {
      id: 'guarantees',
      name: 'Guarantees',
      description: 'Who would watch over it.',
      units: [],
      scopes: [{ id: 'all', name: 'Guarantees' }],
    },
  ] satisfies Dataset['issues'],
  'computed.json': [
    {
      kind: 'division',
      id: 'per-day',
      name: 'Hostages per day',
      dividend: { issue: 'hostages', scope: 'all', unit: 'hostage', name: 'hostages' },
      divisor: { issue: 'pause', scope: 'all', unit: 'day', name: 'days' },
      as: 'number',
    },
    {
      kind: 'total',
      id: 'length',
      name: 'Length of all phases',
      of: { issue: 'pause', scope: 'all', unit: 'day' },
    },
  ] satisfies Dataset['computed'],
  'chapters.json': [
    { id: 'spring', name: 'Spring', text: 'A first outline.', from: '2001-01-01' },
    { id: 'summer', name: 'Summer', text: 'A second outline.', from: '2001-06-01' },
  ] satisfies Dataset['chapters'],
  'positions.json': positions,
  'events.json': events,
  'corrections.json': [
    {
      id: 'cor-00001',
      date: '2001-12-30',
      version: '1.0.0',
      target: 'rep-00001',
      field: 'quantity',
      before: '31 days',
      after: '30 days',
      reason: 'The number was misread.',
    },
  ] satisfies Dataset['corrections'],
  'editions.json': [
    {
      version: '0.9.0',
      date: '2001-12-01',
      note: 'First edition.',
      ids: [
        'cla-00001',
        'cla-00002',
        'eve-00001',
        'pos-00001',
        'pro-00001',
        'pro-00002',
        'pro-00003',
        'proposals/2001-02-11-outline',
        'proposals/2001-02-outline',
        'rep-00000',
        'rep-00001',
        'rep-00002',
        'rep-00003',
        'rep-00004',
        'res-00001',
        'res-00002',
        'rounds/2001-02-10-portsea',
        'rounds/2001-02-portsea',
      ],
    },
    {
      version: '1.0.0',
      date: '2001-12-31',
      note: 'The summer, and a correction.',
      ids: [
        'cla-00003',
        'cor-00001',
        'eve-00002',
        'pos-00002',
        'pro-00004',
        'pro-00005',
        'proposals/2001-07-southland-outline',
        'rep-00005',
        'rep-00006',
        'res-00003',
        'rounds/2001-03-eastland',
        'rounds/2001-07-01-portsea',
      ],
    },
  ] satisfies Dataset['editions'],
  'redirects.json': [
    {
      kind: 'round',
      from: '2001-02-portsea',
      to: '2001-02-10-portsea',
      reason: 'The day became known.',
    },
    {
      kind: 'proposal',
      from: '2001-02-outline',
      to: '2001-02-11-outline',
      reason: 'Two entries were one outline.',
    },
    {
      kind: 'claim',
      from: 'rep-00000',
      to: 'rep-00001',
      reason: 'Two entries were one account.',
    },
  ] satisfies Dataset['redirects'],
  'suggestions.json': [
    {
      ids: ['2001-02-11-outline', '2001-07-southland-outline'],
      title: 'February and July',
      text: 'The outline and the answer to it.',
    },
  ] satisfies Dataset['suggestions'],
  'banned-words.json': [
    { pattern: 'shocking(?:ly)?', reason: 'A judgement of ours.', instead: 'what happened' },
  ] satisfies Dataset['bannedWords'],
  'lint-exceptions.json': [],
};
