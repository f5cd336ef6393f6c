import { describe, expect, it } from 'vitest';
import type { Difference } from '../model/difference.ts';
import type { ResolvedQuantity } from '../model/slices/resolve.ts';
import { DAYS_LONG } from '../testing/units.ts';
import { differenceText } from './difference.ts';

const days = (min: number | null, max: number | null = min): ResolvedQuantity => ({
  min,
  max,
  ...DAYS_LONG,
  approximate: false,
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
      { kind: 'number', from: [days(35)], to: [days(40)], by: 5 },
    ],
    [
      'moved from 40 to 35 (−5 against the baseline)',
      { kind: 'number', from: [days(40)], to: [days(35)], by: -5 },
    ],
    [
      'moved from at least 40 to 40',
      { kind: 'number', from: [days(40, null)], to: [days(40)], by: null },
    ],
    [
      '10 here; in the baseline 3 or 100–200',
      { kind: 'number', from: [days(3), days(100, 200)], to: [days(10)], by: null },
    ],
    [
      '20 to 33, or at least 33 here; in the baseline 40',
      {
        kind: 'number',
        from: [days(40)],
        to: [days(20), days(20, 33), days(33), days(33, null)],
        by: null,
      },
    ],
    [
      'same headline; beside it accounts say nothing else; in the baseline 40',
      { kind: 'others', from: [days(40)], to: [] },
    ],
    [
      'same headline; beside it accounts say 40 or up to 42; in the baseline 35',
      { kind: 'others', from: [days(35)], to: [days(40), days(null, 42)] },
    ],
  ])('says "%s"', (text, difference) => {
    expect(differenceText(difference)).toBe(text);
  });
});
