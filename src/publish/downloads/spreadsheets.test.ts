import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Papa from 'papaparse';
import { afterAll, describe, expect, it } from 'vitest';
import { csv } from '../../features/export/csv.ts';
import { tsv } from '../../features/export/flavours.ts';
import { TABLES } from '../../model/tables/all-tables.ts';
import { placeOfColumn, realData } from '../../testing/downloads-fixture.ts';
import { realComparisons } from '../../testing/real-comparisons.ts';
import { makeDownloads } from './downloads.ts';

/*
 * The tables as a spreadsheet has them: LibreOffice opens each as it does for somebody who presses Enter in its
 * dialog, and writes down what its cells show.
 */

const OFFICE = spawnSync('soffice', ['--version']).status === 0;

const folder = mkdtempSync(join(tmpdir(), 'parley-sheets-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Cells = string[][];

const cells = (text: string, delimiter: string) =>
  Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter, skipEmptyLines: true }).data;

/**
 * What the cells of these files show when they have been opened, by name of file.
 * @param separator the separator of all of them. LibreOffice takes its code, then that of the quotation
 *   mark, then 76 for UTF-8; where it writes, it is told to write what it shows, not what it holds.
 */
function opened(texts: ReadonlyMap<string, string>, separator: ',' | '\t'): Map<string, Cells> {
  const place = mkdtempSync(join(folder, 'files-'));
  for (const [name, text] of texts) writeFileSync(join(place, `${name}.csv`), text);
  const { status, stderr } = spawnSync(
    'soffice',
    [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      '--headless',
      `--infilter=CSV:${separator.charCodeAt(0)},34,76,1`,
      '--convert-to',
      'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false',
      '--outdir',
      join(place, 'shown'),
      ...[...texts.keys()].map((name) => join(place, `${name}.csv`)),
    ],
    { encoding: 'utf8' },
  );
  expect(status, stderr).toBe(0);
  return new Map(
    [...texts.keys()].map((name) => [
      name,
      cells(readFileSync(join(place, 'shown', `${name}.csv`), 'utf8'), ','),
    ]),
  );
}

/** Cells that show something else than the file has: `reports, speaker: "1-2" is shown as "01/02/26"`. */
function changed(texts: ReadonlyMap<string, string>, separator: ',' | '\t'): string[] {
  const shown = opened(texts, separator);
  return [...texts].flatMap(([name, text]) => {
    const [head = [], ...lines] = cells(text, separator);
    const [shownHead, ...shownLines] = shown.get(name) ?? [];
    expect(shownHead, name).toEqual(head);
    expect(shownLines.length, name).toBe(lines.length);
    return lines.flatMap((line, row) =>
      line.flatMap((cell, i) => {
        const there = shownLines[row]?.[i] ?? '';
        const same =
          there === cell || (/^(?:true|false)$/.test(cell) && there === cell.toUpperCase());
        return same ? [] : `${name}, ${head[i]}: "${cell}" is shown as "${there}"`;
      }),
    );
  });
}

describe.skipIf(!OFFICE)('LibreOffice (left out where there is none)', () => {
  it('changes no cell of the tables, but those that are a month or a number and no more', async () => {
    const { texts } = await makeDownloads(placeOfColumn(await realData()));
    const tables = new Map(
      TABLES.map(({ name }) => [name, texts.get(`data/csv/${name}.csv`) ?? '']),
    );
    expect(tables.get('reports')).toContain('speaker');
    // The words of the data are kept as they are; the next edition can say whose January it was.
    expect(changed(tables, ',')).toEqual([
      'claims, occasion: "January 2024" is shown as "01/01/2024"',
      'claims, occasion: "February 2024" is shown as "02/01/2024"',
      'claims, occasion: "January 2026" is shown as "01/01/2026"',
      'positions, occasion: "December 2025" is shown as "12/01/2025"',
      'corrections, after: "July 2024" is shown as "07/01/2024"',
      'corrections, before: "200,000" is shown as "200000"',
      'corrections, before: "60,000" is shown as "60000"',
    ]);
  }, 120_000);

  it('changes no cell of a comparison that was saved or copied, but a month that stands alone', async () => {
    const { columns, compared } = await realComparisons();
    const options = { rung: null, asOf: null, base: null, rows: 'all' } as const;
    const some = columns.flatMap((left, i) => {
      const right = columns[i + 7];
      return i % 20 === 0 && right ? [compared([left, right], options)] : [];
    });
    expect(some.length).toBeGreaterThan(8);
    const named = (text: (comparison: (typeof some)[number]) => string) =>
      new Map(some.map((comparison, i) => [`pair-${i}`, text(comparison)]));
    expect(
      changed(
        named((one) => csv(one, '/compare/')),
        ',',
      ),
    ).toEqual(['pair-8, text: "Mar 2025" is shown as "03/01/2025"']);
    // There a heading is a title of the data.
    const copied = changed(
      named((one) => tsv(one, '/compare/')),
      '\t',
    ).map((line) => line.replace(/,.*: "/, ': "'));
    expect(copied).toEqual(['pair-8: "Mar 2025" is shown as "03/01/2025"']);
  }, 120_000);
});
