import type { ReactNode } from 'react';
import type { LabelPlace } from '../../model/charts/labels.ts';
import { classes } from '../../ui/classes.ts';
import { across, onwards } from './place.ts';

/** From which width of the drawing something is shown: the steps of `LABEL_STEPS` and `WIDE_STEPS`, and the first of a map. */
export const SHOWN: Record<number, string> = {
  210: '',
  280: '',
  330: 'hidden @min-[330px]:inline',
  480: 'hidden @min-[480px]:inline',
  640: 'hidden @min-[640px]:inline',
  880: 'hidden @min-[880px]:inline',
  1120: 'hidden @min-[1120px]:inline',
  1600: 'hidden @min-[1600px]:inline',
  2240: 'hidden @min-[2240px]:inline',
  3200: 'hidden @min-[3200px]:inline',
  4480: 'hidden @min-[4480px]:inline',
  6400: 'hidden @min-[6400px]:inline',
  8960: 'hidden @min-[8960px]:inline',
  12800: 'hidden @min-[12800px]:inline',
};

type Props = {
  place: Pick<LabelPlace, 'from' | 'dx' | 'dy' | 'anchor'>;
  /** Of the mark. */
  at: number;
  y: number;
  className?: string;
  /** Whether lines may pass behind it. */
  halo?: boolean;
  children: ReactNode;
};

/** The label of a mark, where it was found to have room. The mark itself says the same, and more. */
export function Label({ place, at, y, className, halo = false, children }: Props) {
  return (
    <text
      x={across(at)}
      y={y}
      dx={onwards(place.dx)}
      dy={place.dy}
      textAnchor={place.anchor}
      aria-hidden="true"
      data-label=""
      paintOrder={halo ? 'stroke' : undefined}
      strokeWidth={halo ? 3 : undefined}
      className={classes(
        'text-[12px]',
        className ?? 'fill-ink font-semibold',
        halo && 'stroke-paper',
        SHOWN[place.from],
      )}
    >
      {children}{' '}
    </text>
  );
}
