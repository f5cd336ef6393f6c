import { describe, expect, it } from 'vitest';
import { positionsSlice } from '../../model/slices/positions-slice.ts';
import { roundSlices } from '../../model/slices/round-slice.ts';
import { at, tinyData, type Edit } from '../../testing/tiny.ts';
import type { Style } from '../../ui/picture/block.ts';
import { textsOf } from '../../ui/picture/text.ts';
import { positionsSheet, tableAt } from './kept.ts';
import { sentenceAt } from './sentence.ts';
import { yearsOf } from './years.ts';

const position = (id: string, party: string, date: string | null, source: string): Edit => [
  'positions.json',
  '/-',
  { ...at(tinyData().positions, 0), id, party, date, text: `What ${id} says.`, sources: [source] },
];

function sliceOf() {
  const data = tinyData(
    position('pos-00003', 'northland', '2001-02-12', 'bulletin-copy'),
    position('pos-00004', 'southland', '2001-02-13', 'courier-outline'),
    position('pos-00005', 'southland', '2001-07-02', 'reporter-july'),
  );
  const { round } = roundSlices(data);
  return positionsSlice(
    data,
    data.rounds.map((one) => round(one)),
  );
}

const slice = sliceOf();

describe('the sentence', () => {
  it('counts what is known, and names the newest', () => {
    expect(sentenceAt(slice, [], null)).toBe(
      '5 positions of 2 parties on 2 issues. The newest is of Southland, 2 Jul 2001: Hostages. 2 stand on pages without a date; they are left out once a day is chosen.',
    );
  });

  it('counts what was known by a day, and says what is left out and why', () => {
    expect(sentenceAt(slice, [], '2001-02-12')).toBe(
      'By 12 Feb 2001 there were reports of 1 position of 1 party on 1 issue. The newest was of Northland, 12 Feb 2001: Hostages. 2 more stand on pages without a date, so that nobody can say by which day they were known: they are left out.',
    );
    expect(sentenceAt(slice, ['northland'], '2001-02-11')).toMatch(
      /^By 11 Feb 2001 no position had been reported\./,
    );
  });
});

describe('the table', () => {
  const told = (day: string | null, chosen: string[] = []) =>
    tableAt(slice, chosen, day).rows.map(([, party, date, last, , , , id]) =>
      [id, party, date, last].join(' '),
    );

  it('has a row for every position, by issue and party, and says which is the last', () => {
    expect(told(null)).toEqual([
      'pos-00001 Southland 2001-01 no',
      'pos-00004 Southland 2001-02-13 no',
      'pos-00005 Southland 2001-07-02 yes',
      'pos-00003 Northland 2001-02-12 yes',
      'pos-00002 Northland  yes',
    ]);
  });

  it('has none that was not known by the day, nor those of other parties', () => {
    expect(told('2001-03-01')).toEqual([
      'pos-00004 Southland 2001-02-13 yes',
      'pos-00003 Northland 2001-02-12 yes',
    ]);
    expect(told('2001-03-01', ['northland'])).toEqual(['pos-00003 Northland 2001-02-12 yes']);
  });

  it('names every column', () => {
    const { columns, rows } = tableAt(slice, [], null);
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
  });
});

describe('the sheet', () => {
  const measure = (text: string, { size }: Pick<Style, 'size'>) => (text.length * size) / 2;
  const around = {
    title: 'Positions',
    sentence: 'What they say.',
    foot: ['Parley', 'example.org'],
  };
  const draw = (day: string | null) => positionsSheet(slice, [], day)(around, measure);
  const said = (day: string | null) => textsOf(draw(day).items).join(' ');

  it('says title, sentence, parties, issues, the last positions, and where it is from', () => {
    const words = said(null);
    expect(words).toMatch(/^Positions What they say\./);
    expect(words).toMatch(/Parley example\.org$/);
    for (const part of [
      'Southland',
      'Northland',
      'Hostages',
      'What pos-00005 says.',
      '2 Jul 2001 · Southland · 3 in all',
      'What pos-00003 says.',
      'Guarantees',
      'Northland wants Eastland to watch.',
    ])
      expect(words).toContain(part);
    expect(words).not.toContain('What pos-00004 says.');
  });

  it('says of a day what was known then, and nothing later', () => {
    const words = said('2001-02-13');
    expect(words).toContain('13 Feb 2001 · Southland · 1 by then');
    expect(words).not.toContain('pos-00005');
    expect(said('2001-02-12')).toContain('no report found by 12 Feb 2001');
  });

  it('lies within its edges', () => {
    const { items, width, height } = draw(null);
    for (const item of items) {
      const end =
        item.kind === 'text' ? measure(item.text, item) : item.kind === 'box' ? item.width : 0;
      expect(item.x).toBeGreaterThanOrEqual(0);
      expect(item.x + end).toBeLessThanOrEqual(width);
      expect(item.y).toBeLessThanOrEqual(height);
    }
  });
});

describe('years along a strip', () => {
  const named = (from: string, to: string) =>
    yearsOf({ from, to }).map(({ year, named: has }) => (has ? year : `(${year})`));

  it('are named where there is room', () => {
    expect(named('2023-10-01', '2026-06-30')).toEqual(['2024', '2025', '2026']);
    expect(named('2024-01-01', '2025-01-31')).toEqual(['2024', '(2025)']);
    expect(named('2024-03-01', '2024-08-31')).toEqual([]);
    expect(named('2001-01-01', '2012-12-31').filter((year) => !year.startsWith('('))).toEqual([
      '2001',
      '2004',
      '2007',
      '2010',
    ]);
  });
});
