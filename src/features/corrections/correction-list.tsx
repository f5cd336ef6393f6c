import { claimWords } from '#language/claims.ts';
import { correctedField } from '../../messages/corrected-field.ts';
import { counted, date, number } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import type { CorrectionEntry } from '../../model/slices/corrections-slice.ts';
import { DataText } from '../../parts/data-text.tsx';
import { Link } from '../../ui/link.tsx';
import { CorrectionItem, whenCorrected } from './correction-item.tsx';
import { byRecord, type RecordGroup } from './by-record.ts';

/** Of more corrections, those of each record are folded under its name: else nobody finds the record. */
const MOST_OPEN = 20;

/** Every correction under the record to which it belongs, the newest first, and above them what they are of. */
export function CorrectionList({ corrections }: { corrections: readonly CorrectionEntry[] }) {
  const { summary, record, ofField } = claimWords.corrections;
  const fields = new Map<string, number>();
  for (const name of corrections.map(({ field }) => correctedField(field)))
    fields.set(name, (fields.get(name) ?? 0) + 1);
  const counts = [...fields]
    .toSorted(([, a], [, b]) => b - a)
    .map(([name, count]) => ofField(name, number(count)));
  // Where all came at once, the day need not stand with each.
  const [newest] = corrections;
  const ofOneVersion =
    corrections.every(
      ({ version, date: day }) => version === newest?.version && day === newest.date,
    ) && newest;
  return (
    <>
      <p>
        {ofOneVersion && words.join.sentence(whenCorrected(ofOneVersion))}{' '}
        {summary(counted(corrections.length, record), words.join.comma(counts))}
      </p>
      <div className="mt-4">
        {byRecord(corrections).map((group) => (
          <Record
            key={group.entries[0].id}
            group={group}
            open={corrections.length <= MOST_OPEN}
            dated={!ofOneVersion}
          />
        ))}
      </div>
    </>
  );
}

type RecordProps = {
  group: RecordGroup;
  open: boolean;
  /** Whether it says when. */
  dated: boolean;
};

function Record({ group, open, dated }: RecordProps) {
  const { kind, name, path, entries } = group;
  return (
    <details open={open} className="border-t border-line">
      <summary className="min-h-11 py-2">
        <h3 className="inline font-serif text-lg leading-snug font-semibold">
          {kind === 'event' ? date(name) : <DataText>{name}</DataText>}
        </h3>{' '}
        <span className="text-sm text-soft">
          {words.join.dot([
            counted(entries.length, claimWords.corrections.record),
            dated && whenCorrected(entries[0]),
          ])}
        </span>
      </summary>
      <p>
        <Link to={path} className="inline-block py-1">
          {claimWords.corrections.page}
        </Link>
      </p>
      {entries.map((correction) => (
        <CorrectionItem key={correction.id} correction={correction} own known="record" />
      ))}
    </details>
  );
}
