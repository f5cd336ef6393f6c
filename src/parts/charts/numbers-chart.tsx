import type { ReactNode } from 'react';
import type { Background } from '../../model/slices/background.ts';
import { BELOW, NumbersStrip, OVER, type Series, type SeriesStrip } from './numbers-strip.tsx';
import { TimeDrawing } from './time-drawing.tsx';

type Props = {
  series: readonly Series[];
  background: Background;
  /** The height of a strip, in pixels. */
  height: number;
  label: string;
  /** Whether strips have their names over them: one alone is named by its page. */
  named?: boolean;
  /** What is drawn over all of it. */
  over?: ReactNode;
};

/**
 * Numbers through time, one strip below another over one line of time: a mark for each, of the shape of who tabled
 * it; what other accounts give beside it as a line, open ends as a stub. An end is never drawn further than somebody said.
 */
export function NumbersChart({ series, background, height, label, named = false, over }: Props) {
  const { time, chapters, truces } = background;
  if (!time) return null;
  const strips = series.map((one, i): SeriesStrip => {
    const top = i * (height + OVER + BELOW) + OVER;
    return { series: one, top, bottom: top + height };
  });
  const foot = (strips.at(-1)?.bottom ?? 0) + BELOW;
  return (
    <div data-drawing="" data-gutter="60" className="@container ps-15 pe-2">
      <TimeDrawing
        name={label}
        axis={time}
        chapters={chapters.map(({ from }) => from)}
        truces={truces}
        height={foot}
        top={named ? OVER / 2 : 0}
        over={over}
      >
        {strips.map((strip) => (
          <NumbersStrip
            key={strip.series.id}
            strip={strip}
            background={background}
            named={named}
            foot={foot}
          />
        ))}
      </TimeDrawing>
    </div>
  );
}
