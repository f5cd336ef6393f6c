import { positionsWords } from '#language/positions.ts';
import { counted, date } from '../../messages/format.ts';
import { datedSince, inOrderOfTime, isKnownBy } from '../../model/positions-at.ts';
import type { PositionsSlice } from '../../model/slices/positions-slice.ts';
import { spanOfPage } from '../../messages/format.ts';

/** What the picture of a day shows, in sentences: how many positions of whom, the newest, and what is left out. */
export function sentenceAt(
  { positions, sources, partOf }: Pick<PositionsSlice, 'positions' | 'sources' | 'partOf'>,
  chosen: readonly string[],
  day: string | null,
): string {
  const { count } = positionsWords;
  const own = positions.filter(({ party }) => chosen.length === 0 || chosen.includes(party.id));
  const known = inOrderOfTime(own.filter((position) => isKnownBy(position, sources, day)));
  const undated = own.filter((position) => datedSince(position, sources) === null).length;
  const undatedText =
    undated > 0 &&
    counted(undated, day === null ? positionsWords.undatedIn : positionsWords.undatedOut);
  const drawn =
    partOf && positionsWords.drawn(counted(partOf.count, count.positions), spanOfPage(partOf));
  if (known.length === 0 && day !== null)
    return positionsWords.sentences([drawn, positionsWords.nothingAt(date(day)), undatedText]);
  const counts = [
    counted(known.length, count.positions),
    counted(new Set(known.map(({ party }) => party.id)).size, count.parties),
    counted(new Set(known.map(({ issue }) => issue.id)).size, count.issues),
  ] as const;
  const newest = known.findLast((position) => position.date !== null);
  return positionsWords.sentences([
    drawn,
    day === null
      ? positionsWords.now(...counts)
      : positionsWords[partOf ? 'drawnAt' : 'at'](date(day), ...counts),
    newest !== undefined &&
      positionsWords[day === null ? 'newest' : 'newestAt'](
        newest.party.name,
        newest.issue.name,
        date(newest.date ?? ''),
      ),
    undatedText,
  ]);
}
