import { partOfDay } from '../../model/charts/scale.ts';
import type { TimelineSlice } from '../../model/slices/timeline-parts.ts';
import { anchorInList } from './names.ts';

/**
 * The part that an address means, where that is another than the one it leads to: of the first day in view, or of a
 * chapter. Null where it means none, or this one.
 *
 * @param at the first day in view; null where all is.
 * @param hash of the address, with its sign.
 */
export function partMeant(
  {
    part,
    spans,
    chapters,
    time: { axis },
  }: Pick<TimelineSlice, 'part' | 'spans' | 'chapters' | 'time'>,
  at: string | null,
  hash: string,
): number | null {
  if (spans.length < 2) return null;
  const asked = (id: string) => hash === `#${anchorInList(id)}`;
  const begins = spans.findIndex((span) => span.chapters.some(asked));
  if (begins >= 0 && !chapters.some(({ id }) => asked(id))) return begins + 1;
  // An axis begins with a month, which may be before the part does.
  if (at === null || !axis || (at >= axis.from && at <= axis.to)) return null;
  const meant = partOfDay(spans, at);
  return meant === part ? null : meant;
}
