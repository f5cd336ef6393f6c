import { words } from '../../messages/words.ts';
import type { ListedPart } from '../../model/slices/proposal-parts.ts';
import { classes } from '../../ui/classes.ts';
import { Link } from '../../ui/link.tsx';
import { paths } from '../../urls/paths.ts';

/** The address of a page of the list: the newest proposals stand where people look for the list. */
export function listPath({ part, parts }: Pick<ListedPart, 'part' | 'parts'>): string {
  return part === parts ? paths.proposals.to() : paths.proposalsPart.to(String(part));
}

/** The time of a page of the list: "March 2024 to May 2024". */
export function spanOfPage({ part, spans }: Pick<ListedPart, 'part' | 'spans'>): string {
  const { from = '', to = '' } = spans[part - 1] ?? {};
  return words.calendar.months(from, to);
}

type Props = { id: string } & Pick<ListedPart, 'part' | 'parts' | 'spans'>;

/** Links to every page of the list by its time, the newest first. Nothing where there is one page. */
export function ListPages({ id, part, parts, spans }: Props) {
  if (parts < 2) return null;
  const pages = spans.map((_, i) => i + 1).toReversed();
  return (
    <nav id={id} aria-label={words.proposals.times} className="no-print mt-8">
      <ul className="flex flex-wrap gap-x-5 text-sm">
        {pages.map((one) => (
          <li key={one}>
            <Link
              to={listPath({ part: one, parts })}
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
