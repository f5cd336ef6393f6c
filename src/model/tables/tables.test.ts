import { describe, expect, it } from 'vitest';
import { at, FIRST, tinyData, type Edit } from '../../testing/tiny.ts';
import { tableRows, TABLES } from './all-tables.ts';
import {
  TABLE_NAMES,
  type TableCell,
  type TableColumn,
  type Links,
  type TableName,
} from './table.ts';

const links: Links = {
  at: (path) => `https://p.example${path}`,
  claim: (id) => `https://p.example/somewhere/#${id}`,
};

/** The rows of one table of the tiny dataset, by the names of its columns. */
function rows(name: TableName, ...edits: Edit[]): Record<string, TableCell>[] {
  const all = tableRows(tinyData(...edits), links);
  const table = at(
    TABLES.filter((one) => one.name === name),
    0,
  );
  return (all.get(table) ?? []).map((cells) =>
    Object.fromEntries(table.columns.map((column, i) => [column.name, cells[i] ?? null])),
  );
}

const every = TABLES.flatMap(({ name, columns }) =>
  columns.map((column): [string, TableColumn] => [`${name}.${column.name}`, column]),
);

describe('a date', () => {
  it.each([
    ['2024-02-10', 'day'],
    ['2024-02', 'month'],
    ['2024', 'year'],
  ])('%s says beside it that it is known to the %s', (date, precision) => {
    expect(at(rows('events', ['events.json', '/0/date', date]), 0)).toMatchObject({
      date,
      date_precision: precision,
    });
  });

  it('of a proposal, an answer or a position says whether it is exact', () => {
    const answers = '/proposals/0/responses';
    const all = rows('responses', [FIRST, `${answers}/0/approximate`, true]);
    expect(all.slice(0, 3).map((row) => [row['date'], row['date_approximate']])).toEqual([
      ['2001-02-15', true],
      [null, null],
      ['2001-07', false],
    ]);
    const [first, ...more] = rows('proposals', [FIRST, '/proposals/0/approximate', true]);
    expect([first, ...more].map((row) => row?.['date_approximate'])).toEqual([true, false]);
    const positions = rows('positions', ['positions.json', '/0/approximate', true]);
    expect(positions.map((row) => row['date_approximate'])).toEqual([true, null]);
  });

  it('that no source gives has no precision', () => {
    expect(at(rows('responses', [FIRST, '/proposals/0/responses/0/date', null]), 0)).toMatchObject({
      date: null,
      date_precision: null,
    });
  });
});

describe('the tables', () => {
  it('are all there, each once', () => {
    expect(TABLES.map(({ name }) => name)).toEqual([...TABLE_NAMES]);
  });

  it.each(TABLES.map((table) => [table.name, table] as const))(
    '%s names each column once, and the columns of its key are never empty',
    (_, { columns, key }) => {
      const names = columns.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      for (const part of key)
        expect(columns.find(({ name }) => name === part)).toMatchObject({
          required: true,
          list: false,
          stable: true,
        });
    },
  );

  it.each(every)('%s has a name for programs and a sentence for people', (_, column) => {
    expect(column.name).toMatch(/^[a-z][a-z_]*$/);
    expect(column.description).toMatch(/^[A-Z].*\.$/);
  });

  it.each(every.filter(([, { description }]) => description.includes('Computed')))(
    '%s is computed, so that its definition may get better',
    (_, { stable }) => {
      expect(stable).toBe(false);
    },
  );
});

describe('a row', () => {
  it('of a round has ids, names beside them, and both addresses', () => {
    expect(at(rows('rounds'), 0)).toMatchObject({
      id: '2001-02-10-portsea',
      venues: ['portsea'],
      venue_names: ['Portsea, Eastland'],
      address: 'https://p.example/rounds/2001-02-10-portsea/',
      data: 'https://p.example/data/rounds/2001-02-10-portsea.json',
    });
  });

  it('of a round keeps apart who was there, who was not, and of whom no source says', () => {
    const parties = (present: boolean | null, party: string) => ({ party, present, people: [] });
    const delegations = [parties(true, 'northland'), parties(false, 'southland')];
    expect(at(rows('rounds', [FIRST, '/delegations', delegations]), 0)).toMatchObject({
      present: ['northland'],
      absent: ['southland'],
      presence_unknown: [],
    });
    const unknown = [parties(null, 'northland')];
    expect(at(rows('rounds', [FIRST, '/delegations', unknown]), 0)).toMatchObject({
      present: [],
      absent: [],
      presence_unknown: ['northland'],
    });
  });

  it('of a report has its number, who said it, its sources, and its own address', () => {
    expect(rows('reports').find(({ id }) => id === 'rep-00005')).toMatchObject({
      provision: 'pro-00004',
      proposal: '2001-07-southland-outline',
      round: '2001-07-01-portsea',
      issue_name: 'Pause',
      scope_name: 'Pause',
      phase: null,
      min: 20,
      max: 20,
      unit: 'day',
      absent: false,
      speaker: 'Southland',
      outlet: null,
      rung: 'party-statement',
      sources: ['reporter-july'],
      publishers: ['The Reporter'],
      known_since: '2001-07-02',
      address: 'https://p.example/somewhere/#rep-00005',
    });
  });

  it('of a report says where an account denies the term, and has no number then', () => {
    expect(rows('reports').find(({ id }) => id === 'rep-00006')).toMatchObject({
      absent: true,
      min: null,
      max: null,
      unit: null,
      approximate: null,
    });
  });

  it('of a report leaves the end of an open bound empty', () => {
    const edit: Edit = [FIRST, '/proposals/0/provisions/0/reports/0/quantity/max', null];
    expect(rows('reports', edit).find(({ id }) => id === 'rep-00001')).toMatchObject({ max: null });
  });

  it('of a provision says how its accounts stand to each other', () => {
    expect(rows('provisions').find(({ id }) => id === 'pro-00004')).toMatchObject({
      reports: ['rep-00005'],
      agreement: 'one-report',
      min: 20,
      max: 20,
      accounts: 1,
      accounts_with_number: 1,
      span_min: 20,
      span_max: 20,
    });
  });

  it('of a provision without a number has none, and no account that gives one', () => {
    expect(rows('provisions').find(({ id }) => id === 'pro-00005')).toMatchObject({
      agreement: 'words',
      min: null,
      accounts: null,
      accounts_with_number: 0,
      span_max: null,
    });
  });

  it('of a proposal has its predecessors, and on what ground each', () => {
    expect(rows('proposals').find(({ id }) => id === '2001-07-southland-outline')).toMatchObject({
      based_on: ['2001-02-11-outline'],
      based_on_basis: ['reported'],
      tabled_by_names: ['Southland'],
    });
  });

  it('of a source leaves empty what was not visible', () => {
    expect(rows('sources').find(({ id }) => id === 'undated-answer')).toMatchObject({
      published: null,
      publisher_name: 'The Reporter',
    });
  });

  it('of a correction has both values', () => {
    expect(at(rows('corrections'), 0)).toMatchObject({ before: '31 days', after: '30 days' });
  });
});
