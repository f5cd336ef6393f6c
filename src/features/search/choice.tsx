import type { ReactNode } from 'react';
import { classes } from '../../ui/classes.ts';

type Props = {
  chosen: boolean;
  /** How many rounds the choice would show. */
  count: number;
  onToggle: () => void;
  children: ReactNode;
};

/** One value of a facet. A value that would show nothing stays, dimmed: that too is an answer. */
export function Choice({ chosen, count, onToggle, children }: Props) {
  return (
    <li>
      <label
        className={classes(
          'flex min-h-7 items-center gap-2.5 py-0.5',
          count === 0 && !chosen && 'text-soft',
        )}
      >
        <input type="checkbox" className="size-4.5 shrink-0" checked={chosen} onChange={onToggle} />
        <span className="min-w-0 flex-1 leading-snug">{children}</span>{' '}
        <span className="text-soft">{count}</span>
      </label>
    </li>
  );
}
