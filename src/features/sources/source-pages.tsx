import { counted, date, number } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import type { SourcesPart } from '../../model/slices/source-parts.ts';
import { DataText } from '../../parts/data-text.tsx';
import { classes } from '../../ui/classes.ts';
import { Link } from '../../ui/link.tsx';
import { paths } from '../../urls/paths.ts';

/** The address of a page of the list. */
export function partPath(part: number): string {
  return part === 1 ? paths.sources.to() : paths.sourcesPart.to(String(part));
}

/** Links to every page of the list, from the outlets on which most rests to the others. */
export function SourcePages({ part, parts }: Pick<SourcesPart, 'part' | 'parts'>) {
  if (parts < 2) return null;
  return (
    <nav aria-label={words.sources.list} className="no-print mt-8">
      <ul className="flex flex-wrap gap-2">
        {Array.from({ length: parts }, (_, i) => i + 1).map((n) => (
          <li key={n}>
            <Link
              to={partPath(n)}
              aria-label={words.sources.part(number(n), number(parts))}
              aria-current={n === part ? 'page' : undefined}
              className={classes(
                'inline-flex size-11 items-center justify-center rounded border no-underline hover:border-accent',
                n === part ? 'border-accent font-semibold text-accent' : 'border-line',
              )}
            >
              {number(n)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/**
 * Every source that stands on another page of the list, by its day, with a link to it: an address that names a
 * source leads to the first page, and from here on, without script too.
 */
export function ElsewhereList({ elsewhere }: Pick<SourcesPart, 'elsewhere'>) {
  const count = elsewhere.reduce((sum, outlet) => sum + outlet.count, 0);
  if (count === 0) return null;
  return (
    <details className="no-print mt-6 border-t border-line pt-3">
      <summary className="min-h-11 py-2 hover:text-accent">
        {counted(count, words.sources.elsewhere)}
      </summary>
      <dl className="text-sm leading-6">
        {elsewhere.map(({ outlet, part, count: all, sources }) => (
          <div key={`${outlet.id} ${part}`} className="border-b border-hair py-1.5">
            <dt className="inline font-semibold">
              <DataText>{outlet.name}</DataText>
            </dt>
            <dd className="inline">
              {sources.length === 0 && (
                <>
                  {' '}
                  <Link to={partPath(part)} className="py-1">
                    {counted(all, words.sources.pages)}
                  </Link>
                </>
              )}
              {sources.map(({ id, published }) => (
                <span key={id} id={id}>
                  {' '}
                  <Link to={`${partPath(part)}#${id}`} className="py-1">
                    {published ? date(published) : words.sources.undated}
                  </Link>
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
