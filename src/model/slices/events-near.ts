import { daysOf } from '../dates.ts';
import { byCode } from '../text.ts';
import type { Dates, Event } from '../types.ts';

/** Events within this many days of a round stand on its page, at most three of each kind. */
const NEAR_DAYS = 21;
const NEAR_COUNT = 3;

type When = 'before' | 'during' | 'after';

/** The events before the first day of a round, within its days, and after its last one. */
export function eventsNear(events: readonly Event[], dates: Dates): Record<When, Event[]> {
  const shift = (day: string, by: number) =>
    new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);
  const ordered = events.toSorted((a, b) => byCode(a.date, b.date));
  const earliest = shift(dates.start, -NEAR_DAYS);
  const latest = shift(dates.end, NEAR_DAYS);
  // An event of which only the month is known lies where all of its days lie.
  const within = (from: string, to: string) =>
    ordered.filter(({ date }) => daysOf(date).first >= from && daysOf(date).last <= to);
  return {
    before: within(earliest, shift(dates.start, -1)).slice(-NEAR_COUNT),
    during: within(dates.start, dates.end).slice(0, NEAR_COUNT),
    after: within(shift(dates.end, 1), latest).slice(0, NEAR_COUNT),
  };
}
