import { claimWords } from '#language/claims.ts';
import { counted, date } from '../../messages/format.ts';
import type { Since } from '../../model/since.ts';
import type { CorrectionEntry } from '../../model/slices/corrections-slice.ts';
import { Link } from '../../ui/link.tsx';
import { paths } from '../../urls/paths.ts';
import { CorrectionItem } from './correction-item.tsx';

/** So many corrections stand open; more are folded: what the page is about must not leave the first screen for them. */
const MOST_OPEN = 2;
/** So many are folded here; of more, the page of corrections has the rest. */
const MOST_FOLDED = 60;

const items = (corrections: readonly CorrectionEntry[]) => (
  <div className="corrections">
    {corrections.map((correction) => (
      <CorrectionItem key={correction.id} correction={correction} />
    ))}
  </div>
);

/** What has been corrected on a page since the version from which a link to it was made. */
export function SinceNote({ version, found }: { version: string; found: Since }) {
  const { since } = claimWords;
  if (found.state === 'same') return null;
  if (found.state === 'future')
    return <p>{since.future(version, found.newest.version, date(found.newest.date))}</p>;
  const { fit, from, newest, corrections } = found;
  const open = corrections.length <= MOST_OPEN;
  const made =
    fit === 'exact'
      ? since.made(version, date(from.date))
      : `${since.unpublished(version)} ${since[fit](from.version, date(from.date))}`;
  return (
    <>
      <p>
        {made}{' '}
        {corrections.length === 0
          ? since.nothing(newest.version)
          : counted(corrections.length, since.corrected)}
      </p>
      {open ? (
        items(corrections)
      ) : (
        <details>
          <summary className="min-h-11 py-2">
            {counted(corrections.length, claimWords.corrections.show)}
          </summary>
          {items(corrections.slice(0, MOST_FOLDED))}
          {corrections.length > MOST_FOLDED && (
            <p className="border-t border-line py-3">
              <Link to={paths.corrections.to()}>{claimWords.corrections.all}</Link>
            </p>
          )}
        </details>
      )}
    </>
  );
}
