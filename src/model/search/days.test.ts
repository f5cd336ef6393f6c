import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datesIn } from './days.ts';

const MONTHS = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sep', 'sept'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

const read = (text: string) => datesIn(text, MONTHS).map(({ date }) => date);

describe('the dates in a text', () => {
  it.each([
    ['2024-01-28', ['2024-01-28']],
    ['2024/1/28', ['2024-01-28']],
    ['28/01/2024', ['2024-01-28']],
    ['28.1.24', ['2024-01-28']],
    ['01/28/2024', ['2024-01-28']],
    ['28 Jan 2024', ['2024-01-28']],
    ['28th of January, 2024', ['2024-01-28']],
    ['January 28 2024', ['2024-01-28']],
    ['Jan. 28, 2024', ['2024-01-28']],
    ['Sept 3 2024', ['2024-09-03']],
    ['January 2024', ['2024-01']],
    ['2024-01', ['2024-01']],
    ['31 February 2024', ['2024-02']],
    ['28 January', ['-01-28']],
    ['January 28', ['-01-28']],
    ['talks of 1 May 2024 and 2 May 2024 in town', ['2024-05-01', '2024-05-02']],
  ])('%s', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });

  it.each([
    '2024',
    '1,500',
    '10:1',
    '2024-13-01',
    '99/99/2024',
    'January',
    'mayor 3',
    '12024-01-28',
  ])('are none in "%s"', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('takes the day to come first where either could, and says so', () => {
    const assumed = (text: string) => datesIn(text, MONTHS).map((one) => [one.date, one.assumed]);
    expect(assumed('03/04/2024')).toEqual([['2024-04-03', true]]);
    expect(assumed('04/04/2024')).toEqual([['2024-04-04', false]]);
    expect(assumed('13/04/2024')).toEqual([['2024-04-13', false]]);
    expect(assumed('04/13/2024')).toEqual([['2024-04-13', false]]);
  });

  it('reads every day in every form that it is written in', () => {
    const days = fc.date({
      min: new Date('1990-01-01'),
      max: new Date('2090-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (day) => {
        const iso = day.toISOString().slice(0, 10);
        const [y = '', m = '', d = ''] = iso.split('-');
        for (const name of MONTHS[Number(m) - 1] ?? [])
          for (const text of [
            iso,
            `${d}/${m}/${y}`,
            `${Number(d)} ${name} ${y}`,
            `${name} ${d}, ${y}`,
          ])
            expect(read(text)).toEqual([iso]);
      }),
    );
  });

  it('takes months of any signs', () => {
    expect(datesIn('3 j(n 2024', [['j(n']]).map(({ date }) => date)).toEqual(['2024-01-03']);
  });
});
