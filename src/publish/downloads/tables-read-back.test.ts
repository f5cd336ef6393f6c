import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { TABLES } from '../../model/tables/all-tables.ts';
import type { TableColumn, TableName } from '../../model/tables/table.ts';
import { FIRST, tinyData } from '../../testing/tiny.ts';
import type { Dataset } from '../../model/types.ts';
import { SEPARATOR } from './csv-text.ts';
import { makeDownloads } from './downloads.ts';
import { placeOfColumn, realData } from '../../testing/downloads-fixture.ts';
import { PARTIAL_DATE } from './table-schema.ts';

/* The tables as a stranger reads them: from the text alone. */

type Line = Record<string, string>;

function parsed(text: string): Line[] {
  const { data, errors } = Papa.parse<Line>(text, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

const linesOf = (texts: ReadonlyMap<string, string>, name: TableName) =>
  parsed(texts.get(`data/csv/${name}.csv`) ?? '');

const isAddress = (value: string) => /^https?:$/.test(new URL(value).protocol);

const FORMS: Record<TableColumn['type'], (value: string) => boolean> = {
  string: (value) => value !== '' && value === value.trim(),
  integer: (value) => /^\d+$/.test(value),
  number: (value) => /^\d+(\.\d+)?$/.test(value),
  boolean: (value) => value === 'true' || value === 'false',
  day: (value) => /^\d{4}-\d{2}-\d{2}$/.test(value),
  date: (value) => new RegExp(`^${PARTIAL_DATE}$`).test(value),
  address: isAddress,
};

/** What is wrong with a cell, by its column; null if nothing is. */
function fault(column: TableColumn, cell: string, ids: Map<TableName, Set<string>>): string | null {
  if (cell === '') return column.required ? 'is empty' : null;
  for (const value of column.list ? cell.split(SEPARATOR) : [cell]) {
    if (!FORMS[column.type](value)) return `is no ${column.type}: ${value}`;
    if (column.oneOf && !column.oneOf.includes(value)) return `is not in the list: ${value}`;
    if (column.refersTo && !ids.get(column.refersTo)?.has(value)) return `leads nowhere: ${value}`;
  }
  return null;
}

let data: Dataset;
let texts: ReadonlyMap<string, string>;
let ids: Map<TableName, Set<string>>;
beforeAll(async () => {
  data = await realData();
  ({ texts } = await makeDownloads(placeOfColumn(data)));
  ids = new Map(
    TABLES.map(({ name }) => [name, new Set(linesOf(texts, name).map((line) => line['id'] ?? ''))]),
  );
});

describe.each(TABLES.map((table) => [table.name, table] as const))('%s.csv', (name, table) => {
  it('begins with the names of its columns, without a byte order mark', () => {
    const header = texts.get(`data/csv/${name}.csv`)?.split('\r\n')[0];
    expect(header).toBe(table.columns.map((column) => column.name).join(','));
  });

  it('keeps in every cell what its columns promise', () => {
    const faults = linesOf(texts, name).flatMap((line, i) =>
      table.columns.flatMap((column) => {
        const found = fault(column, line[column.name] ?? '', ids);
        return found === null ? [] : [`row ${i + 1}, ${column.name} ${found}`];
      }),
    );
    expect(faults).toEqual([]);
  });

  it('has a key that tells each row from every other', () => {
    const keys = linesOf(texts, name).map((line) => table.key.map((part) => line[part]).join(' '));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('has no cell that would run', () => {
    const cells = linesOf(texts, name).flatMap((line) => Object.values(line));
    expect(cells.filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
  });
});

describe('the tables together', () => {
  it('have a row for every record of the dataset', () => {
    const proposals = data.rounds.flatMap((round) => round.proposals);
    const provisions = proposals.flatMap((proposal) => proposal.provisions);
    const counts = Object.fromEntries(
      TABLES.map(({ name }) => [name, linesOf(texts, name).length]),
    );
    expect(counts).toEqual({
      rounds: data.rounds.length,
      claims: data.rounds.flatMap((round) => round.claims).length,
      proposals: proposals.length,
      phases: proposals.flatMap((proposal) => proposal.phases).length,
      provisions: provisions.length,
      reports: provisions.flatMap((provision) => provision.reports).length,
      responses: proposals.flatMap((proposal) => proposal.responses).length,
      positions: data.positions.length,
      events: data.events.length,
      sources: data.sources.length,
      corrections: data.corrections.length,
      units: data.units.length,
    });
    expect(counts['reports']).toBeGreaterThan(1000);
  });

  it('give every number as the dataset has it', () => {
    const numbers = new Map(
      data.rounds
        .flatMap((round) => round.proposals.flatMap(({ provisions }) => provisions))
        .flatMap(({ reports }) => reports)
        .map(({ id, quantity }) => [id, [quantity?.min ?? null, quantity?.max ?? null]]),
    );
    const number = (cell = '') => (cell === '' ? null : Number(cell));
    const read = new Map(
      linesOf(texts, 'reports').map((line) => [
        line['id'] ?? '',
        [number(line['min']), number(line['max'])],
      ]),
    );
    expect(read).toEqual(numbers);
  });

  it('lead to addresses of the site where it is served', () => {
    expect(linesOf(texts, 'reports')[0]?.['address']).toMatch(
      /^https:\/\/parley\.example\/p\/proposals\/[^/]+\/#rep-/,
    );
  });
});

describe('text that a spreadsheet would run', () => {
  it.each(['=HYPERLINK("https://x.example")', '+1+1', '@SUM(A1)', '\t=1', '-2+3'])(
    '%j gets an apostrophe, in a field of its own',
    async (text) => {
      const { texts: files } = await makeDownloads(
        placeOfColumn(tinyData([FIRST, '/claims/0/text', text], [FIRST, '/title', text])),
      );
      expect(linesOf(files, 'claims')[0]).toMatchObject({
        text: `'${text}`,
        round_title: `'${text}`,
      });
    },
  );

  it('is not what numbers and other text are taken for', async () => {
    const { texts: files } = await makeDownloads(
      placeOfColumn(tinyData([FIRST, '/claims/0/text', 'a, "b"\n- c'])),
    );
    expect(linesOf(files, 'claims')[0]).toMatchObject({ text: 'a, "b"\n- c' });
    expect(linesOf(files, 'reports')[0]?.['min']).toMatch(/^\d+$/);
  });
});
