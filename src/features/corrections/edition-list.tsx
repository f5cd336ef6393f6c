import { claimWords } from '#language/claims.ts';
import { counted, date } from '../../messages/format.ts';
import type { CorrectionsSlice } from '../../model/slices/corrections-slice.ts';
import { words } from '../../messages/words.ts';
import { OriginalText } from '../../parts/original-text.tsx';

/** Every published version, newest first: its day, what is new in it, how many facts it corrects. */
export function EditionList({ editions, corrections }: CorrectionsSlice) {
  return (
    <dl className="mt-2">
      {editions.toReversed().map(({ version, date: day, note }) => {
        const corrected = corrections.filter((correction) => correction.version === version).length;
        return (
          <div
            key={version}
            className="grid gap-x-4 border-t border-hair py-2 sm:grid-cols-[9rem_1fr]"
          >
            <dt className="font-semibold">{claimWords.corrections.version(version)}</dt>
            <dd>
              <span className="text-soft">
                {date(day)}
                {words.between.stop}
              </span>
              <OriginalText>{note}</OriginalText>
              {corrected > 0 &&
                ` ${words.join.sentence(counted(corrected, claimWords.corrections.corrected))}`}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
