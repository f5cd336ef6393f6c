import { positionsWords } from '#language/positions.ts';
import type { PositionsPartOf } from '../../model/slices/positions-slice.ts';
import { classes } from '../../ui/classes.ts';
import { Link } from '../../ui/link.tsx';
import { pathOfPart, spanOfPart } from './part-path.ts';

/** Links to every part of the positions by its time, the newest first. */
export function PositionPages({ id, of }: { id: string; of: PositionsPartOf }) {
  const parts = of.spans.map((_, i) => i + 1).toReversed();
  return (
    <nav id={id} aria-label={positionsWords.times} className="no-print mt-8">
      <ul className="flex flex-wrap gap-x-5 text-sm">
        {parts.map((one) => (
          <li key={one}>
            <Link
              to={pathOfPart(of, one)}
              aria-current={one === of.part ? 'page' : undefined}
              className={classes(
                'inline-flex min-h-11 items-center',
                one === of.part && 'font-semibold text-ink no-underline',
              )}
            >
              {spanOfPart(of, one)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
