import { describe, expect, it } from 'vitest';
import { FIRST, tinyData, type Edit } from '../testing/tiny.ts';
import { withDatesInOne } from './approximate.ts';
import type { ProposalSlice } from './slices/round-slice.ts';
import { publicFiles } from './slices/public-files.ts';
import type { PositionsSlice } from './slices/positions-slice.ts';

const ABOUT: Edit[] = [
  [FIRST, '/proposals/0/approximate', true],
  [FIRST, '/proposals/0/responses/0/approximate', true],
  ['positions.json', '/0/approximate', true],
];

describe('a date that is not exact', () => {
  it('is one text with its sign in the files that pages read', () => {
    const files = publicFiles(tinyData(...ABOUT));
    const { proposal } = files.get('proposals/2001-02-11-outline') as ProposalSlice;
    expect([proposal.date, ...proposal.responses.map(({ date }) => date)]).toEqual([
      '2001-02-11~',
      '2001-02-15~',
      null,
    ]);
    const { positions } = files.get('positions') as PositionsSlice;
    expect(positions.map(({ date }) => date)).toEqual(['2001-01~', null]);
    expect(JSON.stringify([proposal, positions])).not.toContain('"approximate":true,"text"');
  });

  it('is a field beside the date in the dataset that is taken away', () => {
    const data = tinyData(...ABOUT);
    const whole = publicFiles(data).get('dataset');
    expect(whole).toMatchObject({ positions: [{ date: '2001-01', approximate: true }, {}] });
    expect(JSON.stringify(whole)).not.toContain('~');
  });

  it('is no other where every date is exact', () => {
    expect(withDatesInOne(tinyData())).toEqual(tinyData());
  });
});
