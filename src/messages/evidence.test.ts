import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headlineOf, type Evidence, type Headline } from '../model/agreement.ts';
import { evidence as account } from '../testing/arbitraries.ts';
import { evidence } from './evidence.ts';
import { DAYS_LONG, inUnit } from '../testing/units.ts';

const days = (min: number | null, max: number | null = min): Evidence => ({
  quantity: { min, max, ...DAYS_LONG, approximate: false },
  attribution: { kind: 'media-report' },
});

function headline(...accounts: Evidence[]): Headline {
  const found = headlineOf(accounts);
  if (!found) throw new Error('no account gives a number');
  return found;
}

describe('the evidence of a figure', () => {
  it('is one account where only one gives a number', () => {
    expect(evidence(headline(days(42)))).toBe('one account');
  });

  it('is both accounts where two agree', () => {
    expect(evidence(headline(days(42), days(42)))).toBe('both accounts');
  });

  it('is all accounts where more than two agree', () => {
    expect(evidence(headline(days(42), days(42), days(42)))).toBe('all 3 accounts');
  });

  it('names the other versions in order of size where accounts differ', () => {
    expect(evidence(headline(days(42), days(42), days(45), days(42, null), days(35)))).toBe(
      '2 of 5 accounts; others 35, at least 42, 45',
    );
  });

  it('names what each counts where one of them is told in weeks', () => {
    const weeks = days(42);
    const said = { min: 6, max: 6, ...inUnit('week') };
    const told = { ...weeks, quantity: weeks.quantity && { ...weeks.quantity, said } };
    expect(evidence(headline(told, days(45), told, days(30)))).toBe(
      '2 of 4 accounts; others 30 days, 45 days',
    );
    expect(evidence(headline(days(30), told, days(30)))).toBe(
      '2 of 3 accounts; others 6 weeks (42 days)',
    );
  });

  it('names four of the other versions and says that there are more', () => {
    const accounts = [42, 42, 30, 35, 40, 45, 50].map((n) => days(n));
    expect(evidence(headline(...accounts))).toBe('2 of 7 accounts; others 30, 35, 40, 45 …');
  });

  it('does not say that there are more where it names them all', () => {
    const accounts = [42, 42, 30, 35, 40, 45].map((n) => days(n));
    expect(evidence(headline(...accounts))).toBe('2 of 6 accounts; others 30, 35, 40, 45');
  });

  it('says that others differ exactly where there is more than one version', () => {
    fc.assert(
      fc.property(fc.array(account, { maxLength: 8 }), (accounts) => {
        const found = headlineOf(accounts);
        if (found) expect(evidence(found).includes('others')).toBe(found.others.length > 0);
      }),
    );
  });
});
