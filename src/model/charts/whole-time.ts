import { timeAxis } from './axes.ts';
import { fixed, placeOfDay } from './scale.ts';

/** Bars and names of years that a drawing of the whole time has at most, so that each can be seen on a phone. */
const MOST_BARS = 150;
const MOST_YEARS = 7;
/** How many years apart those are that are named. */
const YEARS_APART = [1, 2, 5, 10, 20, 50, 100, 200, 500];
/** Percent before the end in which no name has room. */
const NAME = 12;

/** How many there were when, in percent of the width and of the height; and where the parts of the time begin. */
export type WholeTime = {
  bars: { at: number; width: number; height: number }[];
  parts: number[];
  years: { year: string; at: number }[];
};

/**
 * A drawing of very much time: a bar for each month, quarter or year.
 *
 * @param days one for each of what is counted.
 * @param parts first days of the parts of the time, the first one first.
 */
export function wholeTime(days: readonly string[], parts: readonly string[]): WholeTime {
  const axis = timeAxis([...days, ...parts]);
  if (!axis) return { bars: [], parts: [], years: [] };
  const { ticks } = axis;
  const bins = [
    ticks,
    ticks.filter(({ step }, i) => i === 0 || step !== 'month'),
    ticks.filter(({ step }, i) => i === 0 || step === 'year'),
  ];
  const ats = (bins.find((some) => some.length <= MOST_BARS) ?? bins[2] ?? []).map(({ at }) => at);
  const counts = ats.map(() => 0);
  for (const day of days) {
    const place = placeOfDay(day, axis);
    const bin = ats.findLastIndex((at) => at <= place);
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  const most = Math.max(...counts);
  const years = ticks.filter(({ step }) => step === 'year');
  const apart = YEARS_APART.find((step) => years.length / step <= MOST_YEARS) ?? 1000;
  return {
    bars: ats.flatMap((at, i) => {
      const count = counts[i] ?? 0;
      const width = fixed((ats[i + 1] ?? 100) - at);
      return count === 0 ? [] : [{ at, width, height: fixed((100 * count) / most) }];
    }),
    parts: parts.map((day, i) => (i === 0 ? 0 : placeOfDay(day, axis))),
    years: years
      .map(({ at, month }) => ({ at, year: month.slice(0, 4) }))
      .filter(({ at, year }) => Number(year) % apart === 0 && at <= 100 - NAME),
  };
}
