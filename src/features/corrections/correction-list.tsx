import { claimWords } from '#language/claims.ts';
import { counted, date, number } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import type { CorrectionEntry } from '../../model/slices/corrections-slice.ts';
import { Link } from '../../ui/link.tsx';
import { CorrectionItem, whenCorrected } from './correction-item.tsx';
import { fieldName } from './field-name.ts';
import { byRecord } from './by-record.ts';

/** Every correction under the record to which it belongs, the newest first, and above them what they are of. */
export function CorrectionList({ corrections }: { corrections: readonly CorrectionEntry[] }) {
  const { summary, record, ofField } = claimWords.corrections;
  const fields = new Map<string, number>();
  for (const { field } of corrections)
    fields.set(fieldName(field), (fields.get(fieldName(field)) ?? 0) + 1);
  const counts = [...fields]
    .toSorted(([, a], [, b]) => b - a)
    .map(([name, count]) => ofField(name, number(count)));
  return (
    <>
      <p>{summary(counted(corrections.length, record), words.join.comma(counts))}</p>
      {byRecord(corrections).map(({ kind, name, path, entries }) => (
        <section key={`${path} ${entries[0].id}`} className="mt-6 border-t border-line pt-3">
          <h3 className="font-serif text-lg leading-snug font-semibold">
            <Link to={path} className="no-underline hover:underline">
              {kind === 'event' ? date(name) : name}
            </Link>
          </h3>
          <p className="text-sm text-soft">{whenCorrected(entries[0])}</p>
          {entries.map((correction) => (
            <CorrectionItem key={correction.id} correction={correction} own known="record" />
          ))}
        </section>
      ))}
    </>
  );
}
