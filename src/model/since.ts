import { compareVersions } from './editions.ts';
import type { CorrectionEntry, CorrectionsSlice } from './slices/corrections-slice.ts';
import type { EditionRecord } from './types.ts';

type Published = Omit<EditionRecord, 'ids'>;

/** What a page can say of the version from which a link to it was made. */
export type Since =
  /** It is the version of the page. */
  | { state: 'same' }
  /** It is newer than anything that this copy of the site knows. */
  | { state: 'future'; newest: Published }
  /**
   * It is older. `from` is its edition, or, where no edition ever had that version, the one before it,
   * or the first; `fit` says which. What was corrected since then is newest first.
   */
  | {
      state: 'older';
      fit: 'exact' | 'before' | 'first';
      from: Published;
      newest: Published;
      corrections: CorrectionEntry[];
    };

/** What has been corrected since a version, in what stands on some pages; null without editions. */
export function since(
  version: string,
  { editions, corrections }: CorrectionsSlice,
  shows: (correction: CorrectionEntry) => boolean,
): Since | null {
  const newest = editions.at(-1);
  const first = editions[0];
  if (!newest || !first) return null;
  const order = compareVersions(version, newest.version);
  if (order === 0) return { state: 'same' };
  if (order > 0) return { state: 'future', newest };
  const before = editions.findLast((edition) => compareVersions(edition.version, version) <= 0);
  const from = before ?? first;
  return {
    state: 'older',
    fit: from.version === version ? 'exact' : before ? 'before' : 'first',
    from,
    newest,
    corrections: corrections.filter(
      (correction) => compareVersions(correction.version, from.version) > 0 && shows(correction),
    ),
  };
}
