/*
 * A tiny dataset for tests. Nothing in it is a fact: the parties, people, places, papers and pages
 * do not exist. It keeps the schema and every rule, so that a test can break one thing and see what
 * is said about that thing alone.
 */
import type { Finding } from '../model/lint/finding.ts';
import { datasetOf, parseFiles, type DataTree } from '../model/parse.ts';
import type { Attribution, Dataset, Quantity, Round, Rung, Source } from '../model/types.ts';

/** Paths of the tiny dataset that tests name often. */
export const FIRST = 'rounds/2001-02-10-portsea.json';
export const SECOND = 'rounds/2001-03-eastland.json';
export const THIRD = 'rounds/2001-07-01-portsea.json';
export const SOURCES = 'sources/2001.json';
export const UNDATED = 'sources/undated.json';

/**
 * One change to a file: path, JSON pointer, new value. `undefined` takes the value away, and a
 * pointer that ends in `/-` adds to the end of a list, as in a JSON Patch.
 */
export type Edit = readonly [path: string, pointer: string, value: unknown];

/** The files of the tiny dataset (path below `src/data/` → JSON text), changed as asked. */
export function tinyFiles(...edits: readonly Edit[]): Map<string, string> {
  const files = new Map(
    Object.entries(CONTENT).map(([path, value]) => [path, JSON.stringify(value, null, 2)]),
  );
  for (const [path, pointer, value] of edits) {
    const root: unknown = JSON.parse(files.get(path) ?? fail(`there is no file ${path}`));
    const keys = pointer.split('/').slice(1);
    const last = keys.pop() ?? fail('a pointer begins with /');
    change(keys.reduce(child, root), last, value);
    files.set(path, JSON.stringify(root, null, 2));
  }
  return files;
}

/** The tiny dataset, parsed; throws if it does not keep the schema. */
export function tinyTree(...edits: readonly Edit[]): DataTree {
  const { tree, findings } = parseFiles(tinyFiles(...edits));
  return tree ?? fail(JSON.stringify(findings));
}

/** The tiny dataset, joined. */
export function tinyData(...edits: readonly Edit[]): Dataset {
  return datasetOf(tinyTree(...edits));
}

/** A fresh copy of a value of the tiny dataset, to be put elsewhere. */
export function tinyValue(path: string, pointer: string): unknown {
  const root: unknown = JSON.parse(tinyFiles().get(path) ?? fail(`there is no file ${path}`));
  return pointer.split('/').slice(1).reduce(child, root);
}

/** A fresh copy of an object of the tiny dataset, to be changed and put elsewhere. */
export function tinyRecord(path: string, pointer: string): Record<string, unknown> {
  const value = tinyValue(path, pointer);
  return isObject(value) ? value : fail(`no object stands at ${path}:${pointer}`);
}

/** The item at a place of a list. */
export function at<T>(list: readonly T[], i: number): T {
  return list[i] ?? fail(`the list has no item ${i}`);
}

/** The one finding of a list; throws if there are none or several. */
export function only(findings: readonly Finding[]): Finding {
  if (findings.length !== 1) fail(`not one finding: ${JSON.stringify(findings, null, 2)}`);
  return at(findings, 0);
}

function fail(message: string): never {
  throw new Error(message);
}

function child(parent: unknown, key: string): unknown {
  const value = isObject(parent) ? parent[key] : undefined;
  return value === undefined ? fail(`nothing stands at "${key}"`) : value;
}

function change(parent: unknown, key: string, value: unknown): void {
  if (Array.isArray(parent)) {
    const i = key === '-' ? parent.length : Number(key);
    if (!(i <= parent.length)) fail(`the list has no place "${key}"`);
    parent.splice(i, 1, ...(value === undefined ? [] : [value]));
  } else if (isObject(parent)) parent[key] = value;
  else fail(`"${key}" cannot be set on a plain value`);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function said(speaker: string | null, outlet: string | null, kind: Rung): Attribution {
  return { speaker, outlet, relay: null, occasion: null, kind };
}

function exactly(n: number, unit: Quantity['unit']): Quantity {
  return { min: n, max: n, unit, approximate: false };
}

/** A length that its source gave in weeks. */
const threeWeeks: Quantity = {
  ...exactly(21, 'day'),
  said: { min: 3, max: 3, unit: 'week' },
};

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

const firstRound: Round = {
  id: '2001-02-10-portsea',
  title: 'Portsea talks, February',
  dates: { start: '2001-02-10', end: '2001-02-12', precision: 'day' },
  venues: ['portsea'],
  format: 'indirect',
  mediators: [{ actor: 'eastland', people: [{ person: 'ada-first', office: 'envoy' }] }],
  delegations: [
    { party: 'northland', present: true, people: [{ person: 'bo-second', office: null }] },
    { party: 'southland', present: false, people: [] },
  ],
  outcome: { status: 'framework-tabled', text: 'Eastland handed an outline to both parties.' },
  claims: [
    {
      id: 'cla-00001',
      field: 'date',
      text: 'The talks lasted from 10 to 12 February.',
      attribution: said('the envoy of Eastland', null, 'official-on-record'),
      sources: ['reporter-talks'],
    },
    {
      id: 'cla-00002',
      field: 'delegations',
      text: 'Southland sent nobody.',
      attribution: { ...said(null, 'courier', 'media-report'), relay: 'bulletin' },
      sources: ['bulletin-copy', 'reporter-talks'],
    },
  ],
  proposals: [
    {
      id: '2001-02-11-outline',
      name: 'Portsea outline',
      date: '2001-02-11',
      tabledBy: ['eastland'],
      tabledTo: ['northland', 'southland'],
      basedOn: [],
      lineageNote: null,
      phases: [
        { n: 1, name: 'Pause', duration: exactly(30, 'day'), sources: ['courier-phases'] },
        { n: 2, name: null, duration: null, sources: ['reporter-outline'] },
      ],
      provisions: [
        {
          id: 'pro-00001',
          issue: 'pause',
          phase: 1,
          scope: 'all',
          reports: [
            {
              id: 'rep-00001',
              text: 'The pause would last 30 days.',
              quantity: exactly(30, 'day'),
              attribution: said('two officials of Eastland', 'reporter', 'official-anonymous'),
              sources: ['reporter-outline', 'bulletin-copy'],
            },
            {
              id: 'rep-00002',
              text: 'The pause would last about 30 to 40 days.',
              quantity: { min: 30, max: 40, unit: 'day', approximate: true },
              attribution: said('Northland', null, 'party-statement'),
              sources: ['courier-outline'],
            },
          ],
        },
        {
          id: 'pro-00002',
          issue: 'hostages',
          phase: 1,
          scope: 'all',
          reports: [
            {
              id: 'rep-00003',
              text: 'At least 10 hostages would be freed.',
              quantity: { min: 10, max: null, unit: 'hostage', approximate: false },
              attribution: said(null, 'courier', 'media-report'),
              sources: ['courier-outline'],
            },
          ],
        },
        {
          id: 'pro-00003',
          issue: 'guarantees',
          phase: null,
          scope: 'all',
          reports: [
            {
              id: 'rep-00004',
              text: 'Eastland would watch over the pause.',
              quantity: null,
              attribution: said('Northland', null, 'party-statement'),
              sources: ['reporter-outline'],
            },
          ],
        },
      ],
      responses: [
        {
          id: 'res-00001',
          party: 'northland',
          date: '2001-02-15',
          stance: 'accepted',
          text: 'Northland said that it accepts the outline.',
          attribution: said('Northland', null, 'party-statement'),
          sources: ['reporter-answer'],
        },
        {
          id: 'res-00002',
          party: 'southland',
          date: null,
          stance: 'studying',
          text: 'Southland said that it was reading the outline.',
          attribution: {
            ...said('Southland', 'reporter', 'party-statement'),
            occasion: 'news conference of 16 February',
          },
          sources: ['undated-answer'],
        },
      ],
    },
  ],
};

const secondRound: Round = {
  id: '2001-03-eastland',
  title: 'Contacts in Eastland, March',
  dates: { start: '2001-03-01', end: '2001-03-31', precision: 'month' },
  venues: ['eastland-unnamed'],
  format: 'mediators-only',
  mediators: [{ actor: 'eastland', people: [] }],
  delegations: [{ party: 'southland', present: null, people: [] }],
  outcome: { status: 'talks-continue', text: 'Eastland said that contacts go on.' },
  claims: [
    {
      id: 'cla-00003',
      field: 'outcome',
      text: 'Contacts went on in March.',
      attribution: said('Eastland', null, 'official-on-record'),
      sources: ['reporter-march'],
    },
  ],
  proposals: [],
};

const thirdRound: Round = {
  id: '2001-07-01-portsea',
  title: 'Portsea talks, July',
  dates: { start: '2001-07-01', end: '2001-07-02', precision: 'day' },
  venues: ['portsea'],
  format: 'direct',
  mediators: [],
  delegations: [
    { party: 'northland', present: true, people: [] },
    { party: 'southland', present: true, people: [] },
  ],
  outcome: { status: 'counterproposal', text: 'Southland answered with an outline of its own.' },
  claims: [],
  proposals: [
    {
      id: '2001-07-southland-outline',
      name: 'Southland outline',
      date: '2001-07',
      tabledBy: ['southland'],
      tabledTo: ['northland'],
      basedOn: [
        {
          proposal: '2001-02-11-outline',
          basis: 'reported',
          note: 'Southland called it an answer to the outline of February.',
        },
      ],
      lineageNote: 'Who wrote it is not known.',
      phases: [{ n: 1, name: null, duration: threeWeeks, sources: ['reporter-july'] }],
      provisions: [
        {
          id: 'pro-00004',
          issue: 'pause',
          phase: null,
          scope: 'all',
          reports: [
            {
              id: 'rep-00005',
              text: 'The pause would last 20 days.',
              quantity: exactly(20, 'day'),
              attribution: said('Southland', null, 'party-statement'),
              sources: ['reporter-july'],
            },
          ],
        },
        {
          id: 'pro-00005',
          issue: 'hostages',
          phase: 1,
          scope: 'women',
          reports: [
            {
              id: 'rep-00006',
              text: 'The outline says nothing of women.',
              quantity: null,
              absent: true,
              attribution: said(null, 'reporter', 'media-report'),
              sources: ['reporter-july'],
            },
          ],
        },
      ],
      responses: [
        {
          id: 'res-00003',
          party: 'northland',
          date: '2001-07',
          stance: 'rejected',
          text: 'Northland said no.',
          attribution: said('Northland', null, 'party-statement'),
          sources: ['reporter-july'],
        },
      ],
    },
  ],
};

const dated: Source[] = [
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

const CONTENT: Record<string, unknown> = {
  'about.json': {
    title: 'A tiny negotiation',
    description: 'Made up for tests.',
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
      countryCode: 'XE',
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
  [FIRST]: firstRound,
  [SECOND]: secondRound,
  [THIRD]: thirdRound,
  [SOURCES]: dated,
  [UNDATED]: [
    page('undated-answer', 'reporter', null),
    page('undated-position', 'courier', null),
  ] satisfies Source[],
};
