import { classes } from '../ui/classes.ts';
import { Link } from '../ui/link.tsx';

type Props = {
  id?: string | undefined;
  label: string;
  /** Which page of a list this is, from 1: that of the oldest. */
  part: number;
  parts: number;
  /** The address of a page, and what it is called. */
  to: (part: number) => string;
  name: (part: number) => string;
};

/** Links to every page of a list, the newest first. Nothing where there is one page. */
export function PageLinks({ id, label, part, parts, to, name }: Props) {
  if (parts < 2) return null;
  return (
    <nav id={id} aria-label={label} className="no-print mt-8">
      <ul className="flex flex-wrap gap-x-5 text-sm">
        {Array.from({ length: parts }, (_, i) => parts - i).map((one) => (
          <li key={one}>
            <Link
              to={to(one)}
              aria-current={one === part ? 'page' : undefined}
              className={classes(
                'inline-flex min-h-11 items-center',
                one === part && 'font-semibold text-ink no-underline',
              )}
            >
              {name(one)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
