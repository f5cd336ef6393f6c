import { number } from '../../messages/format.ts';
import { widthOf } from '../../model/charts/labels.ts';
import { stepFor } from '../../model/charts/lanes.ts';
import { placeOfDay, type TimeScale } from '../../model/charts/scale.ts';
import type { Chapter } from '../../model/types.ts';
import { SHOWN } from '../../parts/charts/label.tsx';
import { across, onwards } from '../../parts/charts/place.ts';
import { classes } from '../../ui/classes.ts';

/** Chapters stand in two lines in turn, so that a name reaches as far as the chapter after the next. */
const LINES = 2;

type Props = {
  chapters: readonly Chapter[];
  /** How many there are before these. */
  before: number;
  axis: TimeScale;
};

/** The number of each chapter where it begins, with its name where that has room. */
export function ChapterNames({ chapters, before, axis }: Props) {
  return (
    <g aria-hidden="true">
      {chapters.map(({ id, name, from }, i) => {
        const at = placeOfDay(from, axis);
        const after = chapters[i + LINES];
        const share = (after ? placeOfDay(after.from, axis) : 100) - at;
        const mark = number(before + i + 1);
        const short = stepFor(widthOf(mark) + 8, share);
        const whole = stepFor(widthOf(mark) + widthOf(name) + 16, share);
        if (short === null) return null;
        const y = 13 + (i % LINES) * 15;
        // Apart: in one text, a name in letters of the other direction would take the number to its other end.
        return (
          <g key={id}>
            <text
              x={across(at)}
              dx={onwards(3)}
              y={y}
              className={classes('fill-ink text-[12px] font-semibold', short > 640 && SHOWN[short])}
              data-label=""
            >
              {mark}{' '}
            </text>
            {whole !== null && (
              <text
                x={across(at)}
                dx={onwards(widthOf(mark) + 6)}
                y={y}
                className={classes('fill-soft text-[12px]', whole > 640 && SHOWN[whole])}
                data-label=""
              >
                {name}{' '}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
