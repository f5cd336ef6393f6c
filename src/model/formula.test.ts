import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMULA, guarded } from './formula.ts';

describe('guarding text against spreadsheets', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '－1\n2'])(
    'puts a stroke before %j',
    (text) => {
      expect(guarded(text)).toBe(`'${text}`);
    },
  );

  it.each(['', 'a = b', '1 - 2', "'=1", '40 hostages\n=1'])('leaves %j alone', (text) => {
    expect(guarded(text)).toBe(text);
  });

  it('leaves nothing that would run, and takes nothing away', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(FORMULA.test(guarded(text))).toBe(false);
        expect(guarded(text).endsWith(text)).toBe(true);
      }),
    );
  });
});
