import { timeAxis, type TimeAxis } from '../charts/axes.ts';
import { daysOf } from '../dates.ts';
import { sidesOf, trucesOf, type TabledSide, type Truce } from '../sides.ts';
import type { Chapter, Dataset } from '../types.ts';

/** What pictures of time have behind them. */
export type Background = {
  /** Of all proposals and positions; null where there are none. */
  time: TimeAxis | null;
  chapters: Pick<Chapter, 'id' | 'name' | 'from'>[];
  truces: Truce[];
  sides: TabledSide[];
};

/** What stands behind pictures of time, of a dataset. */
export function backgroundOf(data: Dataset): Background {
  const days = [
    ...data.rounds.flatMap(({ dates, proposals }) => [
      dates.start,
      dates.end,
      ...proposals.map(({ date }) => daysOf(date).first),
    ]),
    ...data.positions.flatMap(({ date }) => (date === null ? [] : [daysOf(date).first])),
  ];
  return {
    time: timeAxis(days),
    chapters: data.chapters.map(({ id, name, from }) => ({ id, name, from })),
    truces: trucesOf(data),
    sides: sidesOf(data),
  };
}
