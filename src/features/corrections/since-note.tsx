import { claimWords } from '#language/claims.ts';
import { counted, date } from '../../messages/format.ts';
import type { Since } from '../../model/since.ts';
import { CorrectionItem } from './correction-item.tsx';

/** What has been corrected on a page since the version from which a link to it was made. */
export function SinceNote({ version, found }: { version: string; found: Since }) {
  const { since } = claimWords;
  if (found.state === 'same') return null;
  if (found.state === 'future')
    return <p>{since.future(version, found.newest.version, date(found.newest.date))}</p>;
  const { fit, from, newest, corrections } = found;
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
      {corrections.map((correction) => (
        <CorrectionItem key={correction.id} correction={correction} />
      ))}
    </>
  );
}
