import { describe, expect, it } from 'vitest';
import type { Difference } from '../model/difference.ts';
import type { Interval } from '../model/quantities.ts';
import type { Spread } from '../model/spread.ts';
import type { ResolvedQuantity } from '../model/slices/resolve.ts';
import { DAYS_LONG } from '../testing/units.ts';
import { differenceText } from './difference.ts';

const days = (min: number | null, max: number | null = min): ResolvedQuantity => ({
  min,
  max,
  ...DAYS_LONG,
  approximate: false,
});
const spread = (min: number | null, max: number | null, versions: Interval[] = []): Spread => ({
  min,
  max,
  versions,
  ...DAYS_LONG,
  told: null,
});

describe('differenceText', () => {
  it.each<[string | null, Difference]>([
    ['same as the baseline', { kind: 'same' }],
    [null, { kind: 'neither' }],
    [null, { kind: 'filtered' }],
    ['not in the baseline', { kind: 'added', denied: false }],
    ['said not to be part of the baseline', { kind: 'added', denied: true }],
    ['in the baseline, not reported here', { kind: 'dropped', denied: false }],
    ['in the baseline, said not to be part of this', { kind: 'dropped', denied: true }],
    ['baseline: Some would leave.', { kind: 'words', from: 'Some would leave.', to: 'All would.' }],
    [
      'moved from 35 to 40 (+5 against the baseline)',
      {
        kind: 'number',
        from: days(35),
        to: days(40),
        by: 5,
        spreads: { from: spread(35, 35), to: spread(40, 40) },
      },
    ],
    [
      'moved from 40 to 35 (−5 against the baseline); all accounts from 40–45 to 35',
      {
        kind: 'number',
        from: days(40),
        to: days(35),
        by: -5,
        spreads: { from: spread(40, 45), to: spread(35, 35) },
      },
    ],
    [
      'moved from 35 to 40 (+5 against the baseline); all accounts span 35–40 in both',
      {
        kind: 'number',
        from: days(35),
        to: days(40),
        by: 5,
        spreads: { from: spread(35, 40), to: spread(35, 40) },
      },
    ],
    [
      'moved from at least 40 to 40',
      {
        kind: 'number',
        from: days(40, null),
        to: days(40),
        by: null,
        spreads: { from: spread(40, null), to: spread(40, 40) },
      },
    ],
    [
      'same headline; the span of all accounts moved from 40–42 to 42',
      { kind: 'span', from: spread(40, 42), to: spread(42, 42) },
    ],
    [
      'same headline; the span of all accounts moved from up to 42 or at least 40 by account to up to 42',
      {
        kind: 'span',
        from: spread(null, null, [
          { min: null, max: 42 },
          { min: 40, max: null },
        ]),
        to: spread(null, 42),
      },
    ],
  ])('says "%s"', (text, difference) => {
    expect(differenceText(difference)).toBe(text);
  });
});
