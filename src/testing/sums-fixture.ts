import type { Column } from '../model/compare.ts';
import { buildComparison, type Comparison, type ComparisonOptions } from '../model/comparison.ts';
import type { IssueName } from '../model/slices/index-slice.ts';
import type { ResolvedProvision, ResolvedReport, ResolvedSource } from '../model/slices/resolve.ts';
import type { FullProposal } from '../model/slices/full-proposal.ts';
import type { Rung } from '../model/types.ts';
import { COMPUTED } from './computed.ts';
import { inUnit } from './units.ts';

/*
 * A comparison in which every kind of computed figure can be made, small enough to be worked out on
 * paper. Two texts of two phases, 16 days apart; nothing in them is a fact.
 */

const courier = { id: 'courier', name: 'Courier' };
const herald = { id: 'herald', name: 'Herald' };

function source(id: string, publisher: ResolvedSource['publisher'], day: string): ResolvedSource {
  return {
    id,
    publisher,
    via: null,
    note: null,
    title: `A page that does not exist: ${id}`,
    url: `https://${publisher.id}.example.org/${id}`,
    published: day,
    language: 'en',
    kind: 'news',
  };
}

const SOURCES: Record<string, ResolvedSource> = {
  early: source('early', courier, '2001-02-12'),
  late: source('late', herald, '2001-03-01'),
};

/** An account of a number, or of words where there is none. */
function account(
  id: string,
  speaker: string,
  kind: Rung,
  said: { n: number; unit: string } | { text: string },
): ResolvedReport {
  return {
    id,
    text: 'text' in said ? said.text : `${speaker} gave the number ${said.n}.`,
    quantity:
      'text' in said
        ? null
        : { min: said.n, max: said.n, ...inUnit(said.unit), approximate: false },
    attribution: { speaker, outlet: null, relay: null, occasion: null, kind },
    sources: [id.startsWith('rep-1') ? 'early' : 'late'],
  };
}

const term = (
  issue: string,
  scope: string,
  phase: number | null,
  ...reports: ResolvedReport[]
): ResolvedProvision => ({
  id: `pro-${at(reports).id}`,
  issue,
  scope,
  phase,
  reports,
});

function at(reports: readonly ResolvedReport[]): ResolvedReport {
  const [first] = reports;
  if (!first) throw new Error('a term has an account');
  return first;
}

const prisoners = (n: number) => ({ n, unit: 'prisoner' as const });
const hostages = (n: number) => ({ n, unit: 'hostage' as const });
const days = (n: number) => ({ n, unit: 'day' as const });

/** The envoy gives both numbers of a division, the clerk those of another; nobody else gives two. */
const FIRST: ResolvedProvision[] = [
  term('pause-duration', 'all', 1, account('rep-1p', 'the clerk', 'official-on-record', days(42))),
  term('pause-duration', 'all', 2, account('rep-1q', 'the envoy', 'official-on-record', days(30))),
  term(
    'hostages-released',
    'all',
    1,
    account('rep-1h', 'the envoy', 'official-on-record', hostages(40)),
    account('rep-1i', 'the clerk', 'official-on-record', hostages(30)),
  ),
  term('hostages-released', 'held', 1, account('rep-1k', 'a list', 'document', hostages(100))),
  term(
    'prisoners-released',
    'all',
    1,
    account('rep-1r', 'the envoy', 'official-on-record', prisoners(200)),
    account('rep-1s', 'a paper', 'media-report', prisoners(300)),
  ),
  term(
    'guarantees',
    'all',
    null,
    account('rep-1g', 'the envoy', 'official-on-record', { text: 'Eastland would watch.' }),
  ),
];

const SECOND: ResolvedProvision[] = [
  term('pause-duration', 'all', 1, account('rep-2p', 'a driver', 'media-report', days(42))),
  term('hostages-released', 'all', 1, account('rep-2h', 'a cook', 'media-report', hostages(35))),
  term('hostages-released', 'held', 1, account('rep-2k', 'a list', 'document', hostages(100))),
  term(
    'prisoners-released',
    'all',
    1,
    account('rep-2r', 'a guard', 'media-report', prisoners(120)),
  ),
  term('guarantees', 'all', null, {
    ...account('rep-2g', 'the envoy', 'official-on-record', { text: 'There is no guarantee.' }),
    absent: true,
  }),
];

export const ISSUES: IssueName[] = [
  { id: 'pause-duration', name: 'Pause', scopes: [{ id: 'all', name: 'length' }] },
  {
    id: 'hostages-released',
    name: 'Hostages',
    scopes: [
      { id: 'all', name: 'number' },
      { id: 'held', name: 'then held' },
    ],
  },
  { id: 'prisoners-released', name: 'Prisoners', scopes: [{ id: 'all', name: 'number' }] },
  { id: 'guarantees', name: 'Guarantees', scopes: [{ id: 'all', name: 'who watches' }] },
];

const phase = (n: number) => ({ n, name: null, duration: null, sources: [] });

function column(
  id: string,
  name: string,
  date: string,
  provisions: ResolvedProvision[],
  responses: FullProposal['responses'],
): Column {
  const proposal: FullProposal = {
    id,
    name,
    date,
    lineageNote: null,
    phases: [phase(1), phase(2)],
    tabledBy: [{ id: 'eastland', name: 'Eastland' }],
    tabledTo: [],
    parents: [],
    children: [],
    provisions,
    responses,
  };
  return {
    id,
    kind: 'proposal',
    name,
    date,
    round: {
      id: `round-of-${id}`,
      title: `Talks about the ${name}`,
      dates: { start: date, end: date, precision: 'day' },
      format: 'indirect',
      outcome: { status: 'framework-tabled', text: 'An outline was handed over.' },
      chapter: { id: 'spring', name: 'Spring' },
      venues: [{ id: 'portsea', city: 'Portsea', country: 'Eastland' }],
      mediators: [{ id: 'eastland', name: 'Eastland', people: [] }],
      delegations: [{ id: 'northland', name: 'Northland', present: true, people: [] }],
      sourceCount: 2,
    },
    proposals: [proposal],
    sources: SOURCES,
  };
}

const accepted = (id: string): FullProposal['responses'][number] => ({
  id,
  party: { id: 'northland', name: 'Northland' },
  date: '2001-02-14',
  stance: 'accepted',
  text: 'Northland said yes.',
  attribution: {
    speaker: 'Northland',
    outlet: null,
    relay: null,
    occasion: null,
    kind: 'party-statement',
  },
  sources: ['early'],
});

/** The two texts; two accounts tell of the answer to the first. */
export function sumColumns(): Column[] {
  return [
    column('first', 'First outline', '2001-02-11', FIRST, [accepted('res-1'), accepted('res-2')]),
    column('second', 'Second outline', '2001-02-27', SECOND, []),
  ];
}

/** The edition in which they stand. */
const EDITION = {
  title: 'Two texts',
  version: '1.0.0',
  date: '2001-12-31',
  keyIssues: ['pause-duration', 'hostages-released', 'prisoners-released'],
};

/** The comparison of the two texts, or of these columns. */
export function sumComparison(
  options: Partial<ComparisonOptions> = {},
  columns: readonly Column[] = sumColumns(),
): Comparison {
  return buildComparison(
    columns,
    { issues: ISSUES, computed: COMPUTED, edition: EDITION },
    { rung: null, asOf: null, base: null, rows: 'all', ...options },
  );
}
