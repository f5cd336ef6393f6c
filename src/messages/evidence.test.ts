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
      '2 of 5 accounts; others say 35, at least 42 or 45',
    );
  });

  it('names what each counts where one of them is told in weeks', () => {
    const weeks = days(42);
    const said = { min: 6, max: 6, ...inUnit('week') };
    const told = { ...weeks, quantity: weeks.quantity && { ...weeks.quantity, said } };
    expect(evidence(headline(told, days(45), told, days(30)))).toBe(
      '2 of 4 accounts; others say 30 days or 45 days',
    );
    expect(evidence(headline(days(30), told, days(30)))).toBe(
      '2 of 3 accounts; others say 6 weeks',
    );
  });

  it('names four of the other versions and says how many there are more', () => {
    const accounts = [42, 42, 30, 35, 40, 45, 50].map((n) => days(n));
    expect(evidence(headline(...accounts))).toBe(
      '2 of 7 accounts; others say 30, 35, 40, 45 or 1 more',
    );
  });

  it('does not say that there are more where it names them all', () => {
    const accounts = [42, 42, 30, 35, 40, 45].map((n) => days(n));
    expect(evidence(headline(...accounts))).toBe('2 of 6 accounts; others say 30, 35, 40 or 45');
  });

  it('says of a tie that as many give each, and what fewer give', () => {
    // Paris, January 2024: two accounts say 3 for one, two 100 to 200, and one 100 to 250.
    const paris = [days(3), days(100, 200), days(100, 250), days(100, 200), days(3)];
    expect(evidence(headline(...paris))).toBe('2 of 5 accounts each; others say 100–250');
    expect(evidence(headline(days(50), days(40)))).toBe('one account each');
    expect(evidence(headline(days(50), days(40), days(50), days(40)))).toBe('2 accounts each');
  });

  it('says of many, each given once, that no two agree, and names them all', () => {
    // Egyptian-Israeli proposal, April 2024.
    const april = [days(33), days(33, null), days(20, 33), days(20)];
    expect(evidence(headline(...april))).toBe(
      'no two of 4 accounts agree: 20, 20–33, 33, at least 33',
    );
    const twice = [...april, ...april, days(50)];
    expect(evidence(headline(...twice))).toBe(
      '2 of 9 accounts each; 20, 20–33, 33, at least 33; others say 50',
    );
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
