import { describe, expect, it } from 'vitest';
import { countByPeriod, isIn, periodsOf } from './periods.ts';

describe('periodsOf', () => {
  it('is each year by itself, those without a day too', () => {
    expect(periodsOf(['2003-05-01', '2001-12-31'])).toEqual([
      { from: '2001', to: '2001' },
      { from: '2002', to: '2002' },
      { from: '2003', to: '2003' },
    ]);
  });

  it('puts years together where there are more than four', () => {
    // 37 years: ten at a time, and seven at last.
    expect(periodsOf(['1990-01-01', '2026-07-01'])).toEqual([
      { from: '1990', to: '1999' },
      { from: '2000', to: '2009' },
      { from: '2010', to: '2019' },
      { from: '2020', to: '2026' },
    ]);
  });

  it('makes no period of nothing', () => {
    // Six years: two at a time are three periods.
    expect(periodsOf(['2001-01-01', '2006-01-01'])).toHaveLength(3);
    expect(periodsOf([])).toEqual([]);
  });
});

describe('countByPeriod', () => {
  it('counts a day in the period of its year', () => {
    const periods = periodsOf(['2001-01-01', '2006-01-01']);
    expect(countByPeriod(['2002-12-31', '2003-01-01', '2001-06-01'], periods)).toEqual([2, 1, 0]);
    expect(isIn('2004-01-01', { from: '2003', to: '2004' })).toBe(true);
  });
});
