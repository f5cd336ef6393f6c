import { knownSince } from '../evidence-filter.ts';
import type { Attribution, Proposal, Quantity, Round } from '../types.ts';
import { RUNGS } from '../vocabulary.ts';
import { column, type ColumnOf, type Lookup } from './table.ts';

/* Columns that several tables have. Each takes what it needs out of a row. */

/** What a claim of any kind has. */
type Attributed = { attribution: Attribution; sources: readonly string[] };

const namedSources = (account: Pick<Attributed, 'sources'>, { names }: Lookup) =>
  account.sources.map((id) => names.source(id));

/** Who said it: the columns of an attribution. */
export function attributionColumns<Row>(of: (row: Row) => Attributed): ColumnOf<Row>[] {
  const said = (row: Row) => of(row).attribution;
  return [
    column(
      'speaker',
      'Who said it, as a phrase; empty where the outlet itself is the speaker.',
      (row) => said(row).speaker,
    ),
    column(
      'outlet',
      'Id of the outlet that was told or that speaks itself.',
      (row) => said(row).outlet,
    ),
    column('outlet_name', 'Its name.', (row, { names }) => {
      const { outlet } = said(row);
      return outlet === null ? null : names.publisher(outlet).name;
    }),
    column(
      'relay',
      'Id of the outlet through which the account is known, if not the first.',
      (row) => said(row).relay,
    ),
    column('relay_name', 'Its name.', (row, { names }) => {
      const { relay } = said(row);
      return relay === null ? null : names.publisher(relay).name;
    }),
    column('occasion', 'Where or when it was said.', (row) => said(row).occasion),
    column('rung', 'Rung of the attribution ladder.', (row) => said(row).kind, {
      required: true,
      oneOf: RUNGS,
    }),
  ];
}

/** Where it can be read: the columns of the sources of a row. */
export function sourceColumns<Row>(of: (row: Row) => Pick<Attributed, 'sources'>): ColumnOf<Row>[] {
  return [
    column('sources', 'Ids of the sources that carry it.', (row) => of(row).sources, {
      list: true,
      required: true,
      refersTo: 'sources',
    }),
    column(
      'publishers',
      'Names of the publishers of these sources, in the same order.',
      (row, lookup) => namedSources(of(row), lookup).map(({ publisher }) => publisher.name),
      { list: true, required: true },
    ),
    column(
      'urls',
      'Addresses of these sources, in the same order; a source without an address has none here.',
      (row, lookup) => namedSources(of(row), lookup).flatMap(({ url }) => url ?? []),
      { type: 'address', list: true },
    ),
    column(
      'known_since',
      'First day on which one of these sources can be shown to have been public; a month counts from its last day. Computed.',
      (row, lookup) =>
        knownSince(
          of(row),
          Object.fromEntries(namedSources(of(row), lookup).map((source) => [source.id, source])),
        ),
      { type: 'day', stable: false },
    ),
  ];
}

/** A number as reported: its two ends, what is counted, and whether it was about that many. */
export function quantityColumns<Row>(
  of: (row: Row) => Quantity | null,
  stable = true,
): ColumnOf<Row>[] {
  return [
    column('min', 'Lower bound; empty for "up to".', (row) => of(row)?.min ?? null, {
      type: 'number',
      stable,
    }),
    column('max', 'Upper bound; empty for "at least".', (row) => of(row)?.max ?? null, {
      type: 'number',
      stable,
    }),
    column('unit', 'Id of what is counted.', (row) => of(row)?.unit ?? null, {
      refersTo: 'units',
      stable,
    }),
    column(
      'approximate',
      'True where the account says about, around, roughly, some or nearly; empty without a number.',
      (row) => of(row)?.approximate ?? null,
      { type: 'boolean', stable },
    ),
    column(
      'said_min',
      'Lower bound in the unit in which the source gave it, if that is another.',
      (row) => of(row)?.said?.min ?? null,
      { type: 'number', stable },
    ),
    column('said_max', 'Upper bound in that unit.', (row) => of(row)?.said?.max ?? null, {
      type: 'number',
      stable,
    }),
    column('said_unit', 'Id of that unit, such as week.', (row) => of(row)?.said?.unit ?? null, {
      refersTo: 'units',
      stable,
    }),
  ];
}

/** In which round it belongs. */
export function roundColumns<Row>(of: (row: Row) => Round): ColumnOf<Row>[] {
  return [
    column('round', 'Id of the round.', (row) => of(row).id, {
      required: true,
      refersTo: 'rounds',
    }),
    column('round_title', 'Its title.', (row) => of(row).title, { required: true }),
  ];
}

/** To which proposal it belongs. */
export function proposalColumns<Row>(of: (row: Row) => Proposal): ColumnOf<Row>[] {
  return [
    column('proposal', 'Id of the proposal.', (row) => of(row).id, {
      required: true,
      refersTo: 'proposals',
    }),
    column('proposal_name', 'Its name.', (row) => of(row).name, { required: true }),
  ];
}

/** Which term it is: issue, scope and phase. */
export function termColumns<Row>(
  of: (row: Row) => Proposal['provisions'][number],
): ColumnOf<Row>[] {
  const issueOf = (row: Row, { data }: Lookup) =>
    data.issues.find(({ id }) => id === of(row).issue) ?? null;
  return [
    column('issue', 'Id of the issue.', (row) => of(row).issue, { required: true }),
    column('issue_name', 'Its name.', (row, lookup) => issueOf(row, lookup)?.name ?? null, {
      required: true,
    }),
    column(
      'scope',
      'Id of the sub-term: accounts of one quantity share it; "all" is the headline term.',
      (row) => of(row).scope,
      { required: true },
    ),
    column(
      'scope_name',
      'Its name.',
      (row, lookup) =>
        issueOf(row, lookup)?.scopes.find(({ id }) => id === of(row).scope)?.name ?? null,
      { required: true },
    ),
    column(
      'phase',
      'Number of the phase; empty where the accounts tie it to none.',
      (row) => of(row).phase,
      { type: 'integer' },
    ),
  ];
}

/** Values of the column beside a date: what the date is known to. */
const DATE_PRECISIONS = ['day', 'month', 'year'] as const;

/**
 * A date as precisely as it is known, and beside it how precisely that is: a spreadsheet makes a day of a
 * month, and then the length of the text no longer says so. A third column says whether it is exact, where records say it.
 */
export function dateColumns<Row>(
  name: string,
  description: string,
  value: (row: Row) => string | null,
  facts: { required?: boolean } = {},
  approximate?: (row: Row) => true | undefined,
): ColumnOf<Row>[] {
  return [
    column<Row>(name, description, value, { type: 'date', ...facts }),
    column<Row>(
      `${name}_precision`,
      'How precisely that is known: to the day, the month or the year.',
      (row) => precisionOf(value(row)),
      { oneOf: DATE_PRECISIONS, ...facts },
    ),
    ...(approximate
      ? [
          column<Row>(
            `${name}_approximate`,
            'Whether it is given as about that date; empty where there is no date.',
            (row) => (value(row) === null ? null : approximate(row) === true),
            { type: 'boolean', ...facts },
          ),
        ]
      : []),
  ];
}

/** `2024-01-28` → day, `2024-01` → month, `2024` → year. */
function precisionOf(date: string | null): (typeof DATE_PRECISIONS)[number] | null {
  if (date === null) return null;
  return DATE_PRECISIONS[3 - date.split('-').length] ?? null;
}
