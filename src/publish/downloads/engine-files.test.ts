import { parquetMetadata, parquetSchema } from 'hyparquet';
import { beforeAll, describe, expect, it } from 'vitest';
import { placeOfColumn, realData } from '../../testing/downloads-fixture.ts';
import { askSqlite, bytesOf, parquetOf } from '../../testing/engine-files.ts';
import { FIRST, tinyData } from '../../testing/tiny.ts';
import { makeDownloads, type Downloads } from './downloads.ts';

/* What the files for engines say of themselves, and what they hold to. */

let downloads: Downloads;
beforeAll(async () => {
  downloads = await makeDownloads(placeOfColumn(await realData()));
}, 120_000);

describe('Parquet', () => {
  it('has numbers, truth, days and lists as such', async () => {
    const reports = await parquetOf(downloads, 'reports');
    const report = reports.find(({ id }) => id === 'rep-m179q');
    expect(report).toMatchObject({
      min: 36,
      max: 36,
      unit: 'prisoner',
      approximate: false,
      sources: ['reuters-2023-10-09-swap', 'reuters-2023-10-09-perthnow'],
      known_since: new Date('2023-10-09T00:00:00Z'),
    });
  });

  it('says in the file what the table and its columns are', () => {
    const metadata = parquetMetadata(bytesOf(downloads, 'data/parquet/reports.parquet'));
    const notes = new Map(metadata.key_value_metadata?.map(({ key, value }) => [key, value]));
    expect(notes.get('license')).toBe('https://creativecommons.org/licenses/by/4.0/');
    const schema = JSON.parse(notes.get('table_schema') ?? '') as {
      primaryKey: string[];
      fields: { name: string; description: string }[];
    };
    expect(schema.primaryKey).toEqual(['id']);
    expect(schema.fields.map(({ name }) => name)).toEqual(
      parquetSchema(metadata).children.map(({ element }) => element.name),
    );
    expect(schema.fields.find(({ name }) => name === 'min')?.description).toBe(
      'Lower bound; empty for "up to".',
    );
  });
});

describe('SQLite', () => {
  const inFile = (sql: string) => askSqlite(downloads, sql);

  it('has no fault and no key that leads nowhere', async () => {
    expect(await inFile('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(await inFile('PRAGMA foreign_key_check')).toEqual([]);
    expect(await inFile('SELECT "from", "table", "to" FROM pragma_foreign_key_list(\'reports\')'))
      // From which column to which table.
      .toEqual(
        expect.arrayContaining([
          { from: 'provision', table: 'provisions', to: 'id' },
          { from: 'proposal', table: 'proposals', to: 'id' },
          { from: 'round', table: 'rounds', to: 'id' },
          { from: 'unit', table: 'units', to: 'id' },
        ]),
      );
  });

  it('tells its keys, and what a column means, in its own schema', async () => {
    const key = await inFile("SELECT name FROM pragma_table_info('phases') WHERE pk > 0");
    expect(key).toEqual([{ name: 'proposal' }, { name: 'phase' }]);
    const [{ sql } = {}] = await inFile("SELECT sql FROM sqlite_master WHERE name = 'reports'");
    expect(sql).toContain('"min" NUMERIC, -- Lower bound; empty for "up to".');
  });

  it('refuses a row that breaks what a column promises', async () => {
    await expect(
      inFile(`INSERT INTO "units" ("id", "one") VALUES ('crate', 'crate')`),
    ).rejects.toThrow('NOT NULL constraint failed: units.other');
    await expect(inFile(`UPDATE "responses" SET "stance" = 'perhaps'`)).rejects.toThrow(
      /CHECK constraint failed/,
    );
  });

  it('says of which dataset it is', async () => {
    const about = await inFile(
      "SELECT * FROM \"about\" WHERE name IN ('homepage', 'license') ORDER BY name",
    );
    expect(about).toEqual([
      { name: 'homepage', value: 'https://parley.example/p/data/' },
      { name: 'license', value: 'https://creativecommons.org/licenses/by/4.0/' },
    ]);
  });
});

describe('both', () => {
  it('are the same to the byte for the same data', async () => {
    const [one, other] = [
      await makeDownloads(placeOfColumn(tinyData())),
      await makeDownloads(placeOfColumn(tinyData())),
    ];
    expect(one.binaries.size).toBe(18);
    for (const [path, bytes] of one.binaries)
      expect(Buffer.compare(bytes, other.binaries.get(path) ?? new Uint8Array()), path).toBe(0);
  });

  it('have text as it is, also where the CSV keeps a spreadsheet from running it', async () => {
    const text = '=HYPERLINK("https://x.example")';
    const made = await makeDownloads(placeOfColumn(tinyData([FIRST, '/claims/0/text', text])));
    expect(made.texts.get('data/csv/claims.csv')).toContain(`"'=HYPERLINK(`);
    expect((await parquetOf(made, 'claims'))[0]?.['text']).toBe(text);
    const [claim] = await askSqlite(made, 'SELECT * FROM claims');
    expect(claim?.['text']).toBe(text);
  });

  it('have a table without rows, too', async () => {
    const made = await makeDownloads(placeOfColumn({ ...tinyData(), corrections: [] }));
    expect(await parquetOf(made, 'corrections')).toEqual([]);
    expect(await askSqlite(made, 'SELECT * FROM corrections')).toEqual([]);
  });
});
