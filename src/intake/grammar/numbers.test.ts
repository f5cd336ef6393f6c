import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interval as printed } from '../../messages/format.ts';
import { pointShownBy } from './digits.ts';
import { numberText } from './number-text.ts';
import { readNumber, type NumberRead, type NumberReading } from './numbers.ts';

const text = (written: string, settings = {}) => readNumber({ kind: 'text', written }, settings);

/** "~35..40 days", "42.. ", "1500 | 1.5?", "words". */
function short(reading: NumberReading): string {
  if (reading.is === 'asked') return `${reading.readings.join(' | ')}?`;
  if (reading.is !== 'read') return reading.is;
  const part = ({ min, max, approximate, rest }: NumberRead & { rest: string }) =>
    `${approximate ? '~' : ''}${min === max ? min : `${min ?? ''}..${max ?? ''}`} ${rest}`.trim();
  return part(reading) + (reading.also ? ` (${part(reading.also)})` : '');
}

it.each([
  ['40', '40'],
  ['0', '0'],
  ['35-40', '35..40'],
  ['35–40', '35..40'],
  ['35 to 40', '35..40'],
  ['between 35 and 40', '35..40'],
  ['from 35 to 40', '35..40'],
  ['at least 42', '42..'],
  ['42+', '42..'],
  ['≥42', '42..'],
  ['>= 42', '42..'],
  ['42 or more', '42..'],
  ['no fewer than 42', '42..'],
  ['up to 142', '..142'],
  ['≤142', '..142'],
  ['142 at most', '..142'],
  ['about 30', '~30'],
  ['~30', '~30'],
  ['some 30', '~30'],
  ['30 or so', '~30'],
  ['about 35-40', '~35..40'],
  ['up to about 40', '~..40'],
  ['about at least 40', '~40..'],
  ['1,500', '1500'],
  ['1,500.5', '1500.5'],
  ['1 500', '1500'],
  ['1 500', '1500'],
  ['1,5', '1.5'],
  ['0.125', '0.125'],
  ['12.5', '12.5'],
  ['1.500', '1500 | 1.5?'],
  ['1.500–2.000 trucks', '1500 | 1.5?'],
  ['1.234.567', '1234567'],
  ['١٥٠٠', '1500'],
  ['a dozen', '12'],
  ['two dozen', '24'],
  ['a hundred and fifty', '150'],
  ['forty-two', '42'],
  ['two thousand three hundred', '2300'],
  ['2 million people', '2000000 people'],
  ['2.5 million', '2500000'],
  ['hundreds', 'words'],
  ['hundreds of prisoners', 'words'],
  ['several', 'words'],
  ['six weeks', '6 weeks'],
  ['three months and a half', '3.5 months'],
  ['two and a half weeks', '2.5 weeks'],
  ['2 to 3 weeks and a half', '2..3 weeks and a half'],
  ['six to eight weeks', '6..8 weeks'],
  ['45 days', '45 days'],
  ['at least 45 days', '45.. days'],
  ['60-90 days', '60..90 days'],
  ['1,904 prisoners', '1904 prisoners'],
  ['42 days or more', '42.. days'],
  ['42 or more days', '42.. days'],
  ['600/day', '600 /day'],
  ['600 trucks a day', '600 trucks a day'],
  ['50%', '50 %'],
  ['95 per cent', '95 per cent'],
  ['6 weeks (42 days)', '6 weeks (42 days)'],
  ['', 'none'],
  ['arond 40', 'unreadable'],
  ['30 or 90 days', 'unreadable'],
  ['30 and 90', 'unreadable'],
  ['40-35', 'unreadable'],
  ['-5', 'unreadable'],
  ['1.2.3', 'unreadable'],
  ['constructor', 'unreadable'],
])('reads %s', (written, meant) => {
  expect(short(text(written))).toBe(meant);
});

it('takes the meaning of a point that a person gave', () => {
  expect(short(text('1.500', { point: 'thousands' }))).toBe('1500');
  expect(short(text('1.500', { point: 'decimals' }))).toBe('1.5');
  expect(short(text('1,500', { point: 'thousands' }))).toBe('1.5');
});

it('leaves a unit its million', () => {
  const isUnit = (words: string) => words === 'million dollars';
  expect(short(text('100 million dollars', { isUnit }))).toBe('100 million dollars');
});

it('sees what a point means in a file', () => {
  expect(pointShownBy('1.234.567')).toBe('thousands');
  expect(pointShownBy('about 2,5')).toBe('thousands');
  expect(pointShownBy('12.5')).toBe('decimals');
  expect(pointShownBy('1.500')).toBeNull();
  expect(pointShownBy('1,500')).toBeNull();
});

it('takes a cell of a number as it is', () => {
  expect(short(readNumber({ kind: 'number', written: '1.5' }))).toBe('1.5');
  expect(short(readNumber({ kind: 'number', written: '1.125' }))).toBe('1.125');
});

describe('whatever is written', () => {
  it('never throws, and gives no number below nought', () => {
    const odd = fc.stringMatching(/^[\d.,+~≥ a-z-]{1,24}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string(), odd), (written) => {
        const reading = text(written);
        if (reading.is !== 'read') return;
        expect(reading.min ?? reading.max).not.toBeNull();
        expect(reading.min ?? 0).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  const bound = fc.oneof(
    fc.nat(3_000_000),
    fc.nat(30_000).map((n) => n / 1000),
  );
  const number: fc.Arbitrary<NumberRead> = fc
    .tuple(bound, bound, fc.constantFrom('both', 'min', 'max'), fc.boolean())
    .map(([a, b, ends, approximate]) => ({
      min: ends === 'max' ? null : Math.min(a, b),
      max: ends === 'min' ? null : Math.max(a, b),
      approximate,
    }));

  it('is the number that was written into the cell', () => {
    fc.assert(
      fc.property(number, (n) => {
        expect(text(numberText(n))).toEqual({ is: 'read', ...n, rest: '' });
      }),
    );
  });

  it('is the number that pages print, to a tenth', () => {
    const whole = fc.nat(3_000_000).map((n) => ({ min: n, max: n + 1, approximate: false }));
    fc.assert(
      fc.property(whole, (n) => {
        expect(text(printed(n))).toEqual({ is: 'read', ...n, rest: '' });
      }),
    );
  });
});
