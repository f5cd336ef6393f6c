import { words } from '../messages/words.ts';
import { classes } from '../ui/classes.ts';
import { Link } from '../ui/link.tsx';

/** Which page of a list this is, from 1: that of the oldest; and the first and last day of each. */
type Paged = { part: number; spans: readonly { from: string; to: string }[] };

/** The time of a page of a list: "March – May 2024". */
export function spanOfPage({ part, spans }: Paged): string {
  const { from = '', to = '' } = spans[part - 1] ?? {};
  return words.calendar.months(from, to);
}

type Props = Paged & {
  id: string;
  label: string;
  /** The address of a page. */
  to: (part: number) => string;
};

/** Links to every page of a list by its time, the newest first. Nothing where there is one page. */
export function TimePages({ id, label, part, spans, to }: Props) {
  if (spans.length < 2) return null;
  return (
    <nav id={id} aria-label={label} className="no-print mt-8">
      <ul className="flex flex-wrap gap-x-5 text-sm">
        {spans
          .map((_, i) => i + 1)
          .toReversed()
          .map((one) => (
            <li key={one}>
              <Link
                to={to(one)}
                aria-current={one === part ? 'page' : undefined}
                className={classes(
                  'inline-flex min-h-11 items-center',
                  one === part && 'font-semibold text-ink no-underline',
                )}
              >
                {spanOfPage({ part: one, spans })}
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  );
}
