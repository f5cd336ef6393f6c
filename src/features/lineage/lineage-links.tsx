import { leavesAt } from '../../model/charts/bend.ts';
import type { Descent } from '../../model/lineage.ts';
import { turned } from '../../parts/charts/place.ts';
import { classes } from '../../ui/classes.ts';

type Place = { at: number; y: number };

type Props = {
  links: readonly Descent[];
  places: ReadonlyMap<string, Place>;
  height: number;
  /** Whether a link stands out; null while none does. */
  stands: ((link: Descent) => boolean) | null;
};

/**
 * The lines from text to text. Paths know no percent: they have a view of their own, 100 wide, that is as wide as
 * the drawing, while their strokes stay as they are.
 */
export function LineageCurves({ links, places, height, stands }: Props) {
  return (
    <svg
      width="100%"
      height={height}
      viewBox={`0 0 100 ${height}`}
      preserveAspectRatio="none"
      fill="none"
      aria-hidden="true"
    >
      {links.map((link) => {
        const [from, to] = [places.get(link.from), places.get(link.to)];
        if (!from || !to) return null;
        const near = stands?.(link) ?? false;
        return (
          <path
            key={`${link.from}...${link.to}`}
            d={pathOf(from, to)}
            vectorEffect="non-scaling-stroke"
            strokeWidth={near ? 2.5 : 1.25}
            strokeDasharray={link.basis === 'inferred' ? '4 3' : undefined}
            className={classes(near ? 'stroke-accent' : stands ? 'stroke-line' : 'stroke-soft')}
          />
        );
      })}
    </svg>
  );
}

/** Along the lane of what was built on, and to the text just before it. */
function pathOf(from: Place, to: Place): string {
  const [x1, x2, x3] = [turned(from.at), turned(leavesAt(from, to)), turned(to.at)];
  if (from.y === to.y) return `M${x1} ${from.y}H${x3}`;
  if (to.at <= from.at) return `M${x1} ${from.y}L${x3} ${to.y}`;
  const bend = (x3 - x2) * 0.6;
  const [c1, c2] = [(x2 + bend).toFixed(2), (x3 - bend).toFixed(2)];
  return `M${x1} ${from.y}H${x2}C${c1} ${from.y} ${c2} ${to.y} ${x3} ${to.y}`;
}
