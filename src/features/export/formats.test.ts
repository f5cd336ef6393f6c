import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { RUNGS } from '../../model/vocabulary.ts';
import { citedReports, noteNumbers, publishersOfComparison } from '../../model/cited-reports.ts';
import { csv, FIELDS } from './csv.ts';
import {
  ADDRESS,
  ANSWER,
  comparisonOf,
  keptIds,
  OUTLINE,
  tinyColumns,
  withTexts,
} from '../../testing/comparison-fixture.ts';
import { richText, tsv } from './flavours.ts';
import { exported, json } from './json.ts';
import { fileName } from './save.ts';
import { ROWS_SHOWN } from '../../model/row-groups.ts';

type Line = Record<string, string>;

const options = fc.record({
  rung: fc.option(fc.constantFrom(...RUNGS)),
  asOf: fc.option(fc.constantFrom('2001-02-13', '2001-03-31', '2002-01-01')),
  base: fc.option(fc.constantFrom(OUTLINE, ANSWER)),
  rows: fc.constantFrom(...ROWS_SHOWN),
});

/** Texts that a spreadsheet would run, with what breaks lines and cells. */
const wild = fc
  .tuple(
    fc.constantFrom('=', '+', '-', '@', '\t', '"', '<b>', ''),
    fc.string({
      unit: fc.constantFrom('a', ' ', '\t', '\n', '\r\n', ',', ';', '"', '<', '&', 'ä'),
    }),
  )
  .map(([start, rest]) => `${start}x${rest}`);

function parsed(text: string): Line[] {
  const { data, errors } = Papa.parse<Line>(text.replace(/^\uFEFF/, ''), { header: true });
  expect(errors).toEqual([]);
  return data;
}

describe('the CSV', () => {
  it('begins with a byte order mark and the names of its fields', () => {
    expect(csv(comparisonOf(), ADDRESS).startsWith(`\uFEFF${FIELDS.join(',')}\r\n`)).toBe(true);
  });

  it('has every account that is kept, and no other', () => {
    fc.assert(
      fc.property(options, (chosen) => {
        const comparison = comparisonOf(tinyColumns(), chosen);
        const ids = parsed(csv(comparison, ADDRESS)).map((line) => line['claim_id'] ?? '');
        expect([...new Set(ids.filter(Boolean))].toSorted()).toEqual(keptIds(comparison));
      }),
      { numRuns: 60 },
    );
  });

  it('has a line for each cell without an account', () => {
    const comparison = comparisonOf();
    const without = comparison.terms.flatMap(({ cells }) =>
      cells.filter(({ state }) => state === 'not-reported' || state === 'nothing-tabled'),
    );
    const lines = parsed(csv(comparison, ADDRESS)).filter(({ record }) => record === 'empty');
    expect(lines.map(({ state }) => state)).toEqual(without.map(({ state }) => state));
  });

  it('gives of each account what it says, who says it, and where', () => {
    const line = parsed(csv(comparisonOf(), ADDRESS)).find(({ record }) => record === 'report');
    const { report, column } = [...citedReports(comparisonOf()).values()][0] ?? {};
    const source = column?.sources[report?.sources[0] ?? ''];
    expect(line).toMatchObject({
      record: 'report',
      column: OUTLINE,
      claim_id: report?.id,
      text: report?.text,
      rung: report?.attribution.kind,
      min: String(report?.quantity?.min ?? ''),
      view: ADDRESS,
    });
    expect(line?.['urls']).toContain(source?.url);
    expect(line?.['publishers']).toContain(source?.publisher.name);
  });

  it('has no field that a spreadsheet would run as a formula, and loses no text', () => {
    fc.assert(
      fc.property(wild, (text) => {
        const lines = parsed(csv(comparisonOf(withTexts(() => text)), ADDRESS));
        const fields = lines.flatMap((line) => Object.values(line));
        expect(fields.filter((field) => /^[=+\-@\t\r]/.test(field))).toEqual([]);
        const texts = lines.flatMap((line) => (line['record'] === 'report' ? [line['text']] : []));
        expect(new Set(texts.map((one) => one?.replace(/^'(?=[=+\-@\t\r])/, '')))).toEqual(
          new Set([text]),
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe('the JSON', () => {
  it('has every account that is kept, and every source that one cites', () => {
    fc.assert(
      fc.property(options, (chosen) => {
        const comparison = comparisonOf(tinyColumns(), chosen);
        const file = exported(comparison, ADDRESS);
        expect(Object.keys(file.reports)).toEqual(expect.arrayContaining(keptIds(comparison)));
        const named = file.rows.flatMap(({ cells }) =>
          cells.flatMap(({ parts }) => parts.flatMap(({ reports }) => reports)),
        );
        expect([...new Set(named)].toSorted()).toEqual(keptIds(comparison));
        const cited = Object.values(file.reports).flatMap(({ sources }) => sources);
        expect(cited.filter((id) => !file.sources[id])).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('says of each term how many accounts were left out, and why', () => {
    const partsOf = (chosen: Parameters<typeof comparisonOf>[1]) =>
      exported(comparisonOf(tinyColumns(), chosen), ADDRESS).rows.flatMap(({ cells }) =>
        cells.flatMap(({ parts }) => parts),
      );
    const outOf = ({ leftOut }: ReturnType<typeof partsOf>[number]) =>
      Object.values(leftOut).reduce((sum, count) => sum + count, 0);
    const all = new Map(partsOf({}).map((part) => [part.provision, part.reports.length]));
    let out = 0;
    fc.assert(
      fc.property(options, (chosen) => {
        for (const part of partsOf(chosen)) {
          expect(part.reports.length + outOf(part), part.provision).toBe(all.get(part.provision));
          out += outOf(part);
        }
      }),
      { numRuns: 60 },
    );
    expect(partsOf({}).every((part) => outOf(part) === 0)).toBe(true);
    expect(out).toBeGreaterThan(0);
  });

  it('says what was chosen, and of which edition it is made', () => {
    const file: unknown = JSON.parse(
      json(comparisonOf(tinyColumns(), { base: ANSWER, rows: 'differ' }), ADDRESS),
    );
    expect(file).toMatchObject({
      address: ADDRESS,
      dataset: { version: expect.any(String) as unknown, date: expect.any(String) as unknown },
      options: { base: ANSWER, rows: 'differ', rung: null, asOf: null },
      columns: tinyColumns().map(({ id }) => ({ id })),
    });
  });
});

describe('what is copied', () => {
  it('has no tab or line break in a cell of the TSV, and no formula', () => {
    fc.assert(
      fc.property(wild, (text) => {
        const comparison = comparisonOf(withTexts(() => text));
        const rows = tsv(comparison, ADDRESS).split('\n');
        const widths = rows.map((row) => row.split('\t').length);
        expect(widths.filter((width) => width !== 4)).toEqual([1]);
        const cells = rows.flatMap((row) => row.split('\t'));
        expect(cells.filter((cell) => /^[=+\-@]|\r/.test(cell))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('ends with its sources, the edition and the address', () => {
    const last = tsv(comparisonOf(), ADDRESS).split('\n').at(-1);
    for (const name of publishersOfComparison(comparisonOf())) expect(last).toContain(name);
    expect(last).toContain(ADDRESS);
  });

  it('carries the address as a link in the rich text', () => {
    expect(richText(comparisonOf(), ADDRESS)).toContain(`<a href="${ADDRESS}">${ADDRESS}</a>`);
  });

  it('lets no text of an account become markup', () => {
    const html = richText(comparisonOf(withTexts(() => '<img src=x> & "more"')), ADDRESS);
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img src=x&gt; &amp; &quot;more&quot;');
  });
});

describe('the notes', () => {
  it('number every account that is kept once, from 1, without a gap', () => {
    fc.assert(
      fc.property(options, (chosen) => {
        const comparison = comparisonOf(tinyColumns(), chosen);
        const numbers = noteNumbers(comparison);
        expect([...numbers.keys()]).toEqual(expect.arrayContaining(keptIds(comparison)));
        expect([...numbers.values()]).toEqual([...numbers].map((_, i) => i + 1));
      }),
      { numRuns: 60 },
    );
  });
});

describe('the name of a file', () => {
  it('is made of the ids', () => {
    expect(fileName(['a', 'b'], 'csv')).toBe('parley-a--b.csv');
  });

  it('is short enough for a file system', () => {
    const ids = Array.from({ length: 5 }, (_, i) => `${i}`.padEnd(60, 'x'));
    expect(fileName(ids, 'json').length).toBeLessThan(240);
  });
});
