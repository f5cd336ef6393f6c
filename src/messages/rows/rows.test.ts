import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { words } from '../words.ts';
import { RUNGS } from '../../model/vocabulary.ts';
import { ANSWER, comparisonOf, OUTLINE, tinyColumns } from '../../testing/comparison-fixture.ts';
import { saidTable, type SaidTable } from './rows.ts';
import { cellText, rowText } from './said.ts';
import { ROWS_SHOWN } from '../../model/row-groups.ts';

const all = saidTable(comparisonOf());

/** The cells of a row as text. */
function cells(table: SaidTable, key: string): string[] {
  const row = table.rows.find((candidate) => candidate.key === key);
  if (!row) throw new Error(`no row ${key}`);
  return row.cells.map(cellText);
}

describe('the head', () => {
  it('names each column with its date and place', () => {
    expect(all.heads[0]).toEqual({
      id: OUTLINE,
      kind: 'proposal',
      name: 'Portsea outline',
      when: '11 Feb 2001',
      where: 'Portsea, Eastland',
      base: false,
    });
  });

  it('says which column is the baseline', () => {
    const { heads } = saidTable(comparisonOf(tinyColumns(), { base: ANSWER }));
    expect(heads.map(({ base }) => base)).toEqual([false, false, true]);
  });
});

describe('the facts', () => {
  it('come in the order of the page: the answers before the terms, the others last', () => {
    const facts = all.rows.filter(({ section }) => section === 'facts');
    expect(facts.map(({ key }) => key)).toEqual([
      'answers',
      'date',
      'since',
      'venue',
      'format',
      'mediators',
      'delegations',
      'tabled-by',
      'outcome',
    ]);
  });

  it('say "nothing tabled" where a round had no proposal', () => {
    expect(cells(all, 'tabled-by')[1]).toBe(words.empty.says['nothing-tabled']);
    expect(cells(all, 'answers')[1]).toBe(words.empty.says['nothing-tabled']);
  });

  it('are left out where the columns say the same and only differences are shown', () => {
    const twice = [tinyColumns()[0], tinyColumns()[0]].filter((column) => column !== undefined);
    const { rows, view } = saidTable(comparisonOf(twice, { rows: 'differ' }));
    expect(rows.filter(({ section }) => section === 'terms')).toEqual([]);
    // Day and place stay, where no head says them.
    expect(rows.flatMap(({ section, key }) => (section === 'facts' ? [key] : []))).toEqual([
      'date',
      'since',
      'venue',
    ]);
    expect(view).toEqual([expect.stringContaining('only what differs')]);
  });
});

describe('the terms', () => {
  it('say of each empty cell which kind of empty it is', () => {
    const { says: empty } = words.empty;
    expect(cells(all, 'hostages/1/women')).toEqual([
      `${empty['not-reported']}; elsewhere in this text: All hostages, first phase`,
      empty['nothing-tabled'],
      empty.absent,
    ]);
  });

  it('give a headline with its unit and its evidence', () => {
    expect(cells(all, 'pause/1/all')[0]).toMatch(/\d+ days; .*account/);
  });

  it('say how many accounts the filter leaves out of a cell', () => {
    const { rows, view } = saidTable(comparisonOf(tinyColumns(), { asOf: '1999-01-01' }));
    expect(cells({ ...all, rows }, 'pause/1/all')[0]).toContain(words.evidence.nothingLeft);
    expect(view).toEqual(['published by 1 Jan 1999']);
  });

  it('say in every cell but those of the baseline how it stands to it', () => {
    const table = saidTable(comparisonOf(tinyColumns(), { base: OUTLINE }));
    const [base, , other] = cells(table, 'pause/1/all');
    expect(base).toBe(cells(all, 'pause/1/all')[0]);
    expect(other).toContain('20 here; in the baseline 30 or about 30–40');
    expect(cells(table, 'hostages/1/all')[2]).toContain('in the baseline, not reported here');
  });
});

describe('a plain table', () => {
  it('has a cell with words for each column of each row, whatever is chosen', () => {
    fc.assert(
      fc.property(
        fc.record({
          rung: fc.option(fc.constantFrom(...RUNGS)),
          asOf: fc.option(fc.constantFrom('2001-02-13', '2001-03-31', '2002-01-01')),
          base: fc.option(fc.constantFrom(OUTLINE, ANSWER)),
          rows: fc.constantFrom(...ROWS_SHOWN),
        }),
        (options) => {
          const table = saidTable(comparisonOf(tinyColumns(), options));
          for (const row of table.rows) {
            expect(rowText(row)).not.toBe('');
            expect(row.cells).toHaveLength(table.heads.length);
            if (row.key !== 'since')
              expect(row.cells.map(cellText).filter((text) => text === '')).toEqual([]);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
