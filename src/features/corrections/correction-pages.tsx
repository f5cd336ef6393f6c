import { claimWords } from '#language/claims.ts';
import { number } from '../../messages/format.ts';
import { correctionsOn, pagesOfCorrections } from '../../model/corrections-pages.ts';
import type { CorrectionEntry } from '../../model/slices/corrections-slice.ts';
import { classes } from '../../ui/classes.ts';
import { Link } from '../../ui/link.tsx';
import { paths } from '../../urls/paths.ts';

/** The address of a page of the list: the newest corrections stand where people look for them. */
export function correctionsPath(part: number, parts: number): string {
  return part === parts ? paths.corrections.to() : paths.correctionsPart.to(String(part));
}

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
                to={correctionsPath(one, parts)}
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
