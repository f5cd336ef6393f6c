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

type Props = {
  corrections: readonly CorrectionEntry[];
  /** Those of them that stand here. */
  shown: readonly CorrectionEntry[];
};

/** Corrections under the records to which they belong, the newest first, and above them what all of them are of. */
export function CorrectionList({ corrections, shown }: Props) {
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
      <div className="corrections mt-4">
        {byRecord(shown).map((group) => (
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
    <details open={open}>
      <summary>
        <h3>{kind === 'event' ? date(name) : <DataText>{name}</DataText>}</h3>{' '}
        <span>
          {words.join.dot([
            counted(entries.length, claimWords.corrections.record),
            dated && whenCorrected(entries[0]),
          ])}
        </span>
      </summary>
      <p>
        <Link to={path}>{claimWords.corrections.page}</Link>
      </p>
      {entries.map((correction) => (
        <CorrectionItem key={correction.id} correction={correction} own known="record" />
      ))}
    </details>
  );
}
