import { claimWords } from '#language/claims.ts';
import { number } from '../../messages/format.ts';
import {
  correctionsOn,
  correctionsPage,
  pagesOfCorrections,
} from '../../model/corrections-pages.ts';
import type { CorrectionEntry } from '../../model/slices/corrections-slice.ts';
import { classes } from '../../ui/classes.ts';
import { Link } from '../../ui/link.tsx';

type Props = { corrections: readonly CorrectionEntry[]; part: number };

/** Links to every page of the list, the newest first. Nothing where there is one page. */
export function CorrectionPages({ corrections, part }: Props) {
  const parts = pagesOfCorrections(corrections.length);
  if (parts < 2) return null;
  const pages = Array.from({ length: parts }, (_, i) => parts - i);
  return (
    <nav aria-label={claimWords.corrections.pages} className="no-print mt-4">
      <p className="flex flex-wrap gap-x-5">
        {pages.map((one) => {
          const { first, last } = correctionsOn(corrections, one);
          return (
            <span key={one}>
              <Link
                to={correctionsPage(one, parts)}
                aria-current={one === part ? 'page' : undefined}
                className={classes(
                  'inline-flex min-h-11 items-center',
                  one === part && 'font-semibold text-ink no-underline',
                )}
              >
                {claimWords.corrections.ofPage(number(first), number(last))}
              </Link>{' '}
            </span>
          );
        })}
      </p>
    </nav>
  );
}
