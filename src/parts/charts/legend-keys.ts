import { chartWords } from '#language/charts.ts';
import type { Point } from '../../model/charts/points.ts';
import type { TimeScale } from '../../model/charts/scale.ts';
import { isWithin, NO_SIDE, type TabledSide, type Truce } from '../../model/sides.ts';
import type { LegendKey } from './legend.tsx';

/** Who tabled what is drawn: the sides of which there is a mark, and what is of none where the dataset names sides. */
export function sideKeys(
  sides: readonly TabledSide[],
  drawn: readonly { side: string; agreed: boolean }[],
): LegendKey[] {
  const found = new Set(drawn.map(({ side }) => side));
  const keys = sides
    .filter(({ id }) => found.has(id))
    .map(({ shape, name }): LegendKey => ({ of: 'side', shape, name: chartWords.bySide(name) }));
  if (sides.length > 0 && found.has(NO_SIDE))
    keys.push({ of: 'side', shape: 'cross', name: chartWords.noSide });
  if (drawn.some(({ agreed }) => agreed)) keys.push({ of: 'agreed' });
  return keys;
}

/** What lies behind the marks of a drawing over time. */
export function behindKeys(behind: {
  axis: TimeScale | null;
  truces: readonly Truce[];
  /** First days of chapters: the one with which the drawing begins has no line. */
  chapters?: readonly string[];
}): LegendKey[] {
  const { axis, truces, chapters = [] } = behind;
  if (!axis) return [];
  const keys: LegendKey[] = [];
  if (truces.some(isWithin(axis))) keys.push({ of: 'truce' });
  if (chapters.some((day) => day > axis.from && day <= axis.to)) keys.push({ of: 'chapter' });
  return keys;
}

/** How numbers are drawn beside their marks: where accounts differ, and where one gives no end. */
export function numberKeys(points: readonly Pick<Point, 'leads' | 'others'>[]): LegendKey[] {
  const keys: LegendKey[] = [];
  if (points.some(({ others }) => others.length > 0)) keys.push({ of: 'differ' });
  const isOpen = points.some(({ leads, others }) =>
    [...leads, ...others].some(({ min, max }) => min === null || max === null),
  );
  if (isOpen) keys.push({ of: 'open' });
  return keys;
}
