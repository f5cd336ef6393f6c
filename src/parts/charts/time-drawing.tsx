import type { ReactNode } from 'react';
import { chartWords } from '#language/charts.ts';
import { words } from '../../messages/words.ts';
import type { TimeAxis } from '../../model/charts/axes.ts';
import type { Truce } from '../../model/sides.ts';
import { Behind, TIME_AXIS_HEIGHT, TimeLine } from './axes.tsx';

type Props = {
  /** What it is called; how it is worked is said behind it. */
  name: string;
  axis: TimeAxis;
  /** First days of chapters. */
  chapters: readonly string[];
  truces: readonly Truce[];
  /** Pixels down to the line of time. */
  height: number;
  /** Where truces and chapters begin, in pixels. */
  top?: number;
  /** The marks. */
  children: ReactNode;
  /** What is drawn over them. */
  over?: ReactNode;
};

/** A drawing over time: what was going on behind its marks, the years and months below them. */
export function TimeDrawing({
  name,
  axis,
  chapters,
  truces,
  height,
  top = 0,
  children,
  over,
}: Props) {
  return (
    <svg
      width="100%"
      height={height + TIME_AXIS_HEIGHT}
      role="group"
      aria-label={words.join.stop([name, chartWords.howTo])}
      className="block overflow-visible"
    >
      <Behind axis={axis} chapters={chapters} truces={truces} strip={{ top, bottom: height }} />
      {children}
      {over}
      <TimeLine axis={axis} y={height} />
    </svg>
  );
}
