import fc from 'fast-check';
import { expect, it } from 'vitest';
import { western } from './western-digits.ts';

it.each([
  ['٠١٢٣٤٥٦٧٨٩', '0123456789'],
  ['۰۱۲۳۴۵۶۷۸۹', '0123456789'],
  ['٢٨ يناير ٢٠٢٤', '28 يناير 2024'],
  ['١٬٥٠٠٫٥', '1,500.5'],
  ['واحد، اثنان', 'واحد، اثنان'],
])('writes %s as %s', (given, told) => {
  expect(western(given)).toBe(told);
});

it('moves no sign', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(western(text)).toHaveLength(text.length);
    }),
  );
});
