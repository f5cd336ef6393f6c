import type { ReactNode, RefObject } from 'react';
import type { TimelineSlice } from '../../model/slices/timeline-parts.ts';
import type { LanesBy } from '../../model/timeline-rows.ts';
import { ChartFigure } from '../../parts/charts/chart-figure.tsx';
import { Stage } from '../../parts/charts/stage.tsx';
import { later } from '../../ui/later.tsx';
import { cardOf } from './card.tsx';
import { Drawing } from './drawing.tsx';
import { legendKeys } from './legend-keys.tsx';
import { sentenceOf } from './sentence.ts';

/** It comes with the page as HTML, and its code after it: its many lines are not taken over before the drawing is. */
const RoundList = later(() => import('./round-list.tsx').then((code) => code.RoundList));

/** The id of the figure. */
export const TIMELINE = 'timeline';

type Props = {
  slice: TimelineSlice;
  by?: LanesBy;
  title?: string;
  tools?: ReactNode;
  /** What stands between the sentence and the drawing, and below that. */
  above?: ReactNode;
  below?: ReactNode;
  /** Where the drawing and its controls stand. */
  frame?: RefObject<HTMLDivElement | null>;
};

/**
 * All rounds over one time: across where there is room, and downwards, as a list, on a narrow screen. Without anything
 * but the data it is a still picture of the whole.
 */
export function TimelineFigure(props: Props) {
  const { slice, by = 'venue', title, tools, above, below, frame } = props;
  const { axis } = slice.time;
  return (
    <div className="downward">
      <ChartFigure
        id={TIMELINE}
        {...(title === undefined ? {} : { title })}
        sentence={sentenceOf(slice, by)}
        legend={legendKeys(slice, by)}
        tools={tools}
        table={<RoundList slice={slice} />}
      >
        <div ref={frame} className="group/zoom">
          {above}
          {axis && (
            <Stage
              card={(mark) => cardOf(slice, by, mark)}
              className="awaits-query mt-2 max-md:hidden"
            >
              <Drawing slice={slice} axis={axis} by={by} />
            </Stage>
          )}
          {below}
        </div>
      </ChartFigure>
    </div>
  );
}
