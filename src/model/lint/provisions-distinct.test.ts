import { describe, expect, it } from 'vitest';
import { FIRST, only, tinyTree, tinyRecord } from '../../testing/tiny.ts';
import { provisionsDistinct } from './provisions-distinct.ts';

const PROVISIONS = '/proposals/0/provisions';
const REPORTS = `${PROVISIONS}/0/reports`;
const hostages = tinyRecord(FIRST, `${PROVISIONS}/1`);
const report = tinyRecord(FIRST, `${REPORTS}/0`);
const quantity = tinyRecord(FIRST, `${REPORTS}/0/quantity`);
const attribution = tinyRecord(FIRST, `${REPORTS}/0/attribution`);

describe('provisions-distinct', () => {
  it('finds nothing in the tiny dataset', () => {
    expect(provisionsDistinct.check(tinyTree())).toEqual([]);
  });

  it('finds a term that stands twice in a proposal', () => {
    const tree = tinyTree([FIRST, `${PROVISIONS}/-`, { ...hostages, id: 'pro-00009' }]);
    expect(only(provisionsDistinct.check(tree))).toMatchObject({
      file: FIRST,
      pointer: `${PROVISIONS}/3`,
      message: `the term already stands at ${PROVISIONS}/1`,
    });
  });

  it.each([{ issue: 'guarantees' }, { phase: 2 }, { phase: null }, { scope: 'women' }])(
    'lets two terms stand that differ in %o',
    (difference) => {
      const other = { ...hostages, id: 'pro-00009', ...difference };
      const tree = tinyTree(
        [FIRST, `${PROVISIONS}/2`, undefined],
        [FIRST, `${PROVISIONS}/-`, other],
      );
      expect(provisionsDistinct.check(tree)).toEqual([]);
    },
  );

  it('finds one account that stands as two reports', () => {
    const twin = { ...report, id: 'rep-00009', sources: ['courier-outline'] };
    const tree = tinyTree([FIRST, `${REPORTS}/-`, twin]);
    expect(only(provisionsDistinct.check(tree))).toMatchObject({
      file: FIRST,
      pointer: `${REPORTS}/2`,
      message: `the same account already stands at ${REPORTS}/0`,
    });
  });

  it.each([
    { text: 'The pause would be of 30 days.' },
    { quantity: { ...quantity, max: 31 } },
    { attribution: { ...attribution, speaker: 'an official of Eastland' } },
    { attribution: { ...attribution, outlet: 'courier' } },
    { attribution: { ...attribution, relay: 'bulletin' } },
  ])('lets two accounts stand that differ in %o', (difference) => {
    const tree = tinyTree([FIRST, `${REPORTS}/-`, { ...report, id: 'rep-00009', ...difference }]);
    expect(provisionsDistinct.check(tree)).toEqual([]);
  });
});
