import { expect, it } from 'vitest';
import { roundSlices } from '../../model/slices/round-slice.ts';
import { timelineParts } from '../../model/slices/timeline-parts.ts';
import { PLANNED_ROUND } from '../../testing/planned.ts';
import { at, tinyData, type Edit } from '../../testing/tiny.ts';
import { sentenceOf } from './sentence.ts';

function told(...edits: readonly Edit[]): string {
  const data = tinyData(...edits);
  return sentenceOf(at(timelineParts(data, data.rounds.map(roundSlices(data).round)), 0), 'venue');
}

it('tells how many rounds there were from when to when, and where', () => {
  expect(told()).toBe('3 rounds from 10 Feb 2001 to 2 Jul 2001: 2 in Portsea and 1 in Eastland.');
});

it('tells of a round that has not begun after those that have', () => {
  expect(told(...PLANNED_ROUND)).toBe(
    '2 rounds from 10 Feb 2001 to 2 Jul 2001: 2 in Portsea. 1 more is planned.',
  );
});
