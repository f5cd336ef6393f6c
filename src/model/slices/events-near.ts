import { bisectLeft, bisectRight } from 'd3-array';
import { daysOf } from '../dates.ts';
import { byCode } from '../text.ts';
import type { Dates, Event } from '../types.ts';

/** Events within this many days of a round stand on its page, at most three of each kind. */
const NEAR_DAYS = 21;
const NEAR_COUNT = 3;

type When = 'before' | 'during' | 'after';

/** Tells of the dates of a round the events before its first day, within its days, and after its last one. */
export function eventsNear(events: readonly Event[]): (dates: Dates) => Record<When, Event[]> {
  const ordered = events.toSorted((a, b) => byCode(a.date, b.date));
  const days = ordered.map(({ date }) => daysOf(date));
  // In the order of their dates, first days are in order, too.
  const firsts = days.map(({ first }) => first);
  // An event of which only the month is known lies where all of its days lie.
  const within = (from: string, to: string) => {
    const start = bisectLeft(firsts, from);
    const end = bisectRight(firsts, to);
    return ordered.slice(start, end).filter((_, i) => (days[start + i]?.last ?? '') <= to);
  };
  return ({ start, end }) => ({
    before: within(shift(start, -NEAR_DAYS), shift(start, -1)).slice(-NEAR_COUNT),
    during: within(start, end).slice(0, NEAR_COUNT),
    after: within(shift(end, 1), shift(end, NEAR_DAYS)).slice(0, NEAR_COUNT),
  });
}

/** A day so many days later, or earlier. */
function shift(day: string, by: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);
}
