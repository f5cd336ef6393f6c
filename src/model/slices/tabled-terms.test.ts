import { describe, expect, it } from 'vitest';
import { FIRST, THIRD, tinyData, type Edit } from '../../testing/tiny.ts';
import { tabledTerms } from './tabled-terms.ts';

const told = (...edits: readonly Edit[]) =>
  tabledTerms(tinyData(...edits)).map(({ issue, phase, scope, texts }) => ({
    term: [issue, phase, scope.id].join(' '),
    texts: texts.map(({ party, reports }) => [party, ...reports.map(({ id }) => id)].join(' ')),
  }));

/** The pause of the outline of July is then the same term as that of February. */
const ALIKE: Edit = [THIRD, '/proposals/0/provisions/0/phase', 1];

describe('terms of which several parties gave numbers in texts of their own', () => {
  it('are none where phase or scope are not alike', () => {
    expect(told()).toEqual([]);
    expect(told(ALIKE, [THIRD, '/proposals/0/provisions/0/scope', 'women'])).toEqual([]);
  });

  it('name the texts in order of time, with the accounts that give a number', () => {
    expect(told(ALIKE)).toEqual([
      {
        term: 'pause 1 all',
        texts: ['eastland rep-00001 rep-00002', 'southland rep-00005'],
      },
    ]);
  });

  it('are none where units are not alike', () => {
    const hostages: Edit = [
      THIRD,
      '/proposals/0/provisions/0/reports/0/quantity',
      { min: 20, max: 20, unit: 'hostage', approximate: false },
    ];
    expect(told(ALIKE, hostages)).toEqual([]);
  });

  it('rest on texts that one party alone tabled', () => {
    expect(told(ALIKE, [FIRST, '/proposals/0/tabledBy', ['eastland', 'northland']])).toEqual([]);
    expect(told(ALIKE, [FIRST, '/proposals/0/tabledBy', []])).toEqual([]);
    expect(told(ALIKE, [FIRST, '/proposals/0/tabledBy', ['southland']])).toEqual([]);
  });

  it('say since when each account was known', () => {
    const [term] = tabledTerms(tinyData(ALIKE));
    const [text] = term?.texts ?? [];
    expect(text?.proposal).toEqual({
      id: '2001-02-11-outline',
      name: expect.any(String) as string,
      date: '2001-02-11',
    });
    expect(text?.reports.map(({ id, known }) => [id, known])).toEqual([
      ['rep-00001', '2001-02-12'],
      ['rep-00002', '2001-02-13'],
    ]);
  });
});
