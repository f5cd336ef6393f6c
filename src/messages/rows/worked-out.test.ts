import { describe, expect, it } from 'vitest';
import { againstBase } from '../../model/comparison.ts';
import { citedReports, inputsOf, noteNumbers } from '../../model/cited-reports.ts';
import type { Cell } from '../../model/compare.ts';
import { sumColumns, sumComparison } from '../../testing/sums-fixture.ts';
import { rowsOf } from './rows.ts';
import { cellText, lineText, rowText } from './said.ts';

/*
 * Every word below was written down by a person who read the accounts of the fixture and did the sums
 * on paper; nothing is asked of the code under test.
 */

type Row = readonly [key: string, name: string, ...cells: string[]];

const said = (options: Parameters<typeof sumComparison>[0] = {}): Row[] =>
  rowsOf(sumComparison(options)).map((row) => [row.key, rowText(row), ...row.cells.map(cellText)]);

/** The cell of the second column in a row. */
const second = (key: string, options: Parameters<typeof sumComparison>[0]) =>
  said(options).find(([known]) => known === key)?.[3];

describe('a comparison in words', () => {
  it('says every row in its order, with figures, evidence and sums', () => {
    expect(said()).toEqual([
      [
        'pause-duration/1/all',
        'Pause, length, first phase',
        '42 days; one account',
        '42 days; one account',
      ],
      [
        'hostages-released/1/all',
        'Hostages, number, first phase',
        '30 or 40 hostages; one account each',
        '35 hostages; one account',
      ],
      [
        'prisoners-released/1/all',
        'Prisoners, number, first phase',
        '200 or 300 prisoners; one account each',
        '120 prisoners; one account',
      ],
      // Only the envoy gives both numbers of the first text; of the second nobody does.
      [
        'ratio/1',
        'Prisoners per hostage, computed, first phase',
        '5; computed, by 1 speaker’s own two numbers; 200 prisoners ÷ 40 hostages = 5 (the envoy)',
        '3.4; computed, across speakers: nobody gave both numbers; 120 prisoners ÷ 35 hostages = 3.4',
      ],
      [
        'per-day/1',
        'Hostages per day of pause, computed, first phase',
        '0.7; computed, by 1 speaker’s own two numbers; 30 hostages ÷ 42 days = 0.7 (the clerk)',
        '0.8; computed, across speakers: nobody gave both numbers; 35 hostages ÷ 42 days = 0.8',
      ],
      [
        'share/1',
        'Share of the hostages then held, computed, first phase',
        '30–40 percent; computed, across speakers: nobody gave both numbers; 30–40 hostages freed ÷ 100 hostages then held = 30–40 percent',
        '35 percent; computed, across speakers: nobody gave both numbers; 35 hostages freed ÷ 100 hostages then held = 35 percent',
      ],
      [
        'pause-duration/2/all',
        'Pause, length, second phase',
        '30 days; one account',
        'Not reported; elsewhere in this text: length, first phase',
      ],
      [
        'length',
        'Total length over phases, computed',
        '72 days; computed, by all accounts, smallest to largest; 42 + 30 = 72 days',
        'Not reported',
      ],
      ['answers', 'Answers', 'Northland accepted, 14 Feb 2001; 2 accounts', 'No answer reported'],
      [
        'hostages-released/1/held',
        'Hostages, then held, first phase',
        '100 hostages; one account',
        '100 hostages; one account',
      ],
      // No key figures: they come after the answers.
      [
        'guarantees//all',
        'Guarantees, who watches, whole deal',
        'Eastland would watch. 1 account, in words',
        'Not part of this proposal',
      ],
      ['date', 'Date', '11 Feb 2001', '27 Feb 2001'],
      ['since', 'Time between', '', '16 days after 11 Feb 2001'],
      ['venue', 'Venue', 'Portsea, Eastland', 'Portsea, Eastland'],
      ['format', 'Format', 'Indirect talks', 'Indirect talks'],
      ['mediators', 'Mediators', 'Eastland', 'Eastland'],
      [
        'delegations',
        'Who was there',
        'Northland: there, nobody named',
        'Northland: there, nobody named',
      ],
      ['tabled-by', 'Tabled by', 'Eastland', 'Eastland'],
      [
        'outcome',
        'Outcome of the round',
        'Framework tabled; An outline was handed over.',
        'Framework tabled; An outline was handed over.',
      ],
    ]);
  });

  it('hides, if asked, the seven rows in which both say the same, of every kind', () => {
    const options = { rows: 'differ' } as const;
    expect(said(options).map(([key]) => key)).toEqual([
      'hostages-released/1/all',
      'prisoners-released/1/all',
      'ratio/1',
      'per-day/1',
      'share/1',
      'answers',
      'guarantees//all',
      // What the first text alone has.
      'pause-duration/2/all',
      'length',
      // Day and place, which tell the columns apart, stay also where they are the same.
      'date',
      'since',
      'venue',
    ]);
    expect(sumComparison(options).hidden).toBe(7);
  });

  it('says "before" where a column is earlier than the one before it', () => {
    const turned = rowsOf(sumComparison({}, sumColumns().toReversed()));
    expect(turned.find(({ key }) => key === 'since')?.cells.map(cellText)).toEqual([
      '',
      '16 days before 27 Feb 2001',
    ]);
  });
});

describe('the difference from the baseline in words', () => {
  const base = { base: 'first' };

  it('tells what moved, what is the same, what is not reported and what is denied', () => {
    expect(second('pause-duration/1/all', base)).toBe('42 days; one account; same as the baseline');
    expect(second('pause-duration/2/all', base)).toBe(
      'Not reported; elsewhere in this text: length, first phase; in the baseline, not reported here',
    );
    expect(second('hostages-released/1/all', base)).toBe(
      '35 hostages; one account; 35 here; in the baseline 30 or 40',
    );
    expect(second('prisoners-released/1/all', base)).toBe(
      '120 prisoners; one account; 120 here; in the baseline 200 or 300',
    );
    expect(second('guarantees//all', base)).toBe(
      'Not part of this proposal; in the baseline, said not to be part of this',
    );
    expect(second('mediators', base)).toBe('Eastland; same as the baseline');
  });

  it('is not told of the baseline itself', () => {
    for (const [key, , first] of said(base))
      expect([key, first]).toEqual([key, said().find(([k]) => k === key)?.[2]]);
  });

  it('is not told where the reader has hidden one side', () => {
    expect(second('pause-duration/1/all', { ...base, rung: 'official-on-record' })).toBe(
      'No account left; Not shown: 1 account of another kind.',
    );
  });

  it('is not told of two kinds of nothing, which are not the same', () => {
    const { cells } = sumComparison().terms.at(-1) ?? { cells: [] };
    const denied = cells[1] as Cell;
    expect(denied.state).toBe('absent');
    expect(againstBase({ base: 0 }, [denied, { state: 'not-reported' }], 1)).toBeNull();
    expect(againstBase({ base: 0 }, [denied, denied], 1)).toEqual({ kind: 'same' });
  });
});

describe('the accounts behind a comparison', () => {
  it('are named by the sums: both inputs of a division, the pauses of a total length', () => {
    const row = (key: string) => rowsOf(sumComparison()).find((one) => one.key === key);
    const accounts = (key: string, i: number) =>
      row(key)?.cells[i]?.find(({ kind }) => kind === 'sum')?.accounts;
    expect(accounts('ratio/1', 0)).toEqual(['rep-1r', 'rep-1h']);
    expect(accounts('ratio/1', 1)).toEqual(['rep-2r', 'rep-2h']);
    expect(accounts('length', 0)).toEqual(['rep-1p', 'rep-1q']);
    const length = sumComparison().derived.at(-1)?.cells[0]?.[0];
    expect(length && inputsOf(length).map(({ id }) => id)).toEqual(['rep-1p', 'rep-1q']);
  });

  it('keep their notes where only a sum rests on them', () => {
    const { terms } = sumComparison({ rows: 'differ' });
    // The row of the first pause is hidden, and so is that of the hostages then held.
    expect(terms.map(({ key }) => key)).not.toContain('pause-duration/1/all');
    const notes = noteNumbers(sumComparison({ rows: 'differ' }));
    expect([...notes]).toEqual([
      ['rep-1h', 1],
      ['rep-1i', 2],
      ['rep-2h', 3],
      ['rep-1r', 4],
      ['rep-1s', 5],
      ['rep-2r', 6],
      ['rep-1g', 7],
      ['rep-2g', 8],
      ['rep-1q', 9],
      ['rep-1p', 10],
      ['rep-2p', 11],
      ['rep-1k', 12],
      ['rep-2k', 13],
    ]);
    expect([...citedReports(sumComparison({ rows: 'differ' })).keys()]).toHaveLength(13);
  });

  it('are named by an answer that several tell of, once', () => {
    const answers = rowsOf(sumComparison()).find(({ key }) => key === 'answers');
    expect(answers?.cells[0]?.map((line) => [line.kind, lineText(line), line.accounts])).toEqual([
      ['text', 'Northland accepted, 14 Feb 2001', ['res-1', 'res-2']],
      ['note', '2 accounts', []],
    ]);
  });
});

it('gives files six digits of a quotient: a spreadsheet drops the last of sixteen', () => {
  const [, cell = []] = rowsOf(sumComparison({})).find(({ key }) => key === 'ratio/1')?.cells ?? [];
  const results = cell.flatMap(({ of }) => (of?.is === 'sum' ? [of.working.result] : []));
  // 120 prisoners ÷ 35 hostages = 3.428571428…
  expect(results).toEqual([{ min: 3.42857, max: 3.42857 }]);
});
