import { pages } from '../slices/pages.ts';
import type { Correction, Event, Position, Source, Unit } from '../types.ts';
import { GRADES, SOURCE_KINDS } from '../vocabulary.ts';
import { attributionColumns, dateColumns, sourceColumns } from './columns.ts';
import { column, table, type ColumnOf } from './table.ts';

/** The place of a claim that has an address of its own. */
function address<Row extends { id: string }>(description: string): ColumnOf<Row> {
  return column('address', description, ({ id }, { links }) => links.claim(id), {
    type: 'address',
    required: true,
  });
}

export const positions = table<Position>({
  name: 'positions',
  description: 'One row a position: what a party said it wants on an issue, outside one proposal.',
  key: ['id'],
  records: (data) => data.positions,
  columns: [
    column('id', 'Id of the position.', ({ id }) => id, { required: true }),
    column('party', 'Id of the party.', ({ party }) => party, { required: true }),
    column('party_name', 'Its name.', ({ party }, { names }) => names.actor(party).name, {
      required: true,
    }),
    column('issue', 'Id of the issue.', ({ issue }) => issue, { required: true }),
    column(
      'issue_name',
      'Its name.',
      ({ issue }, { data }) => data.issues.find(({ id }) => id === issue)?.name ?? null,
      { required: true },
    ),
    ...dateColumns<Position>(
      'date',
      'When; empty where no source says.',
      ({ date }) => date,
      {},
      (position) => position.approximate,
    ),
    column('text', 'The position in our own words.', ({ text }) => text, { required: true }),
    ...attributionColumns<Position>((position) => position),
    ...sourceColumns<Position>((position) => position),
    address<Position>('Its place in the list of positions.'),
  ],
});

export const events = table<Event>({
  name: 'events',
  description: 'One row an event outside the talks that a reader needs beside them.',
  key: ['id'],
  records: (data) => data.events,
  columns: [
    column('id', 'Id of the event.', ({ id }) => id, { required: true }),
    ...dateColumns<Event>('date', 'When it happened.', ({ date }) => date, { required: true }),
    column('text', 'What happened.', ({ text }) => text, { required: true }),
    ...sourceColumns<Event>((event) => event),
    address<Event>('Its place on the page of the round nearest in time.'),
  ],
});

export const sources = table<Source>({
  name: 'sources',
  description: 'One row a page that was read.',
  key: ['id'],
  records: (data) => data.sources,
  columns: [
    column('id', 'Id of the source.', ({ id }) => id, { required: true }),
    column('publisher', 'Id of the publisher of the original.', ({ publisher }) => publisher, {
      required: true,
    }),
    column(
      'publisher_name',
      'Its name.',
      ({ publisher }, { names }) => names.publisher(publisher).name,
      { required: true },
    ),
    column(
      'via',
      'Id of the publisher on whose site it was seen, if not on its own page.',
      ({ via }) => via,
    ),
    column('via_name', 'Its name.', ({ via }, { names }) =>
      via === null ? null : names.publisher(via).name,
    ),
    column('note', 'A remark on the copy, such as whom it cites.', ({ note }) => note),
    column('title', 'Title; empty where it was not visible.', ({ title }) => title),
    column(
      'url',
      'Address of the page that was read; empty for a document, a call or a note that has none.',
      ({ url }) => url,
      { type: 'address' },
    ),
    ...dateColumns<Source>(
      'published',
      'Date of publication; empty where it was not visible.',
      ({ published }) => published,
    ),
    column('language', 'BCP 47 tag of the text.', ({ language }) => language, { required: true }),
    column('kind', 'What sort of text it is.', ({ kind }) => kind, {
      required: true,
      oneOf: SOURCE_KINDS,
    }),
    column(
      'address',
      'Its place in the list of sources.',
      ({ id }, { links }) => links.at(`${pages.sources}#${id}`),
      {
        type: 'address',
        required: true,
      },
    ),
    column(
      'grade',
      'What the site on which it stands shows of the reports of others: copies, retellings, or texts reworded or translated by a machine; empty for any other.',
      ({ id }, { names }) => names.source(id).grade ?? null,
      { oneOf: GRADES },
    ),
  ],
});

export const corrections = table<Correction>({
  name: 'corrections',
  description: 'One row a change of a published fact; empty while there was none.',
  key: ['id'],
  records: (data) => data.corrections,
  columns: [
    column('id', 'Id of the correction.', ({ id }) => id, { required: true }),
    column('date', 'When it was published.', ({ date }) => date, { type: 'day', required: true }),
    column('version', 'Version of the data that carries it.', ({ version }) => version, {
      required: true,
    }),
    column('target', 'Id of the record that was corrected.', ({ target }) => target, {
      required: true,
    }),
    column('field', 'Field of that record.', ({ field }) => field, { required: true }),
    column('before', 'What it said.', ({ before }) => before, { required: true }),
    column('after', 'What it says.', ({ after }) => after, { required: true }),
    column('reason', 'Why.', ({ reason }) => reason, { required: true }),
    address<Correction>('Its place in the list of corrections.'),
  ],
});

export const units = table<Unit>({
  name: 'units',
  description:
    'One row a unit: what quantities count, or the unit in which a source gave a length.',
  key: ['id'],
  records: (data) => data.units,
  columns: [
    column('id', 'Id of the unit.', ({ id }) => id, { required: true }),
    column('one', 'How one of it is said.', ({ forms }) => forms.one ?? forms.other, {
      required: true,
    }),
    column('other', 'How several of it are said.', ({ forms }) => forms.other, { required: true }),
    column('description', 'What one of it is.', ({ description }) => description, {
      required: true,
    }),
    column(
      'measured_in',
      'Id of the unit in which it is counted here; empty where it is counted as itself.',
      ({ measure }) => measure?.unit ?? null,
      { refersTo: 'units' },
    ),
    column(
      'factor',
      'How many of that unit it has; empty where it is counted as itself.',
      ({ measure }) => measure?.factor ?? null,
      { type: 'number' },
    ),
  ],
});
