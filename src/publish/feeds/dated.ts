import type { CorrectionsSlice } from '../../model/slices/corrections-slice.ts';
import type { Dataset } from '../../model/types.ts';

const latest = (days: readonly string[]) => days.reduce((a, b) => (a > b ? a : b), '');

/** When things were published and changed, as the editions and the corrections tell. */
export type Dated = {
  /** The day of the edition that first recorded an id; the newest edition's for one not recorded. */
  published: (id: string) => string;
  /** The last day of these ids and of the corrections that are shown on any of these pages. */
  changed: (ids: readonly string[], pages: readonly string[]) => string;
  /** The last day on which anything was added or corrected. */
  last: string;
};

/** Looks up the days of a dataset. */
export function dated(data: Dataset, { corrections }: CorrectionsSlice): Dated {
  const days = new Map(data.editions.flatMap(({ ids, date }) => ids.map((id) => [id, date])));
  const published = (id: string) => days.get(id) ?? data.about.date;
  return {
    published,
    changed: (ids, pages) =>
      latest([
        ...ids.map(published),
        ...corrections
          .filter(({ target }) => target.pages.some((page) => pages.includes(page)))
          .map(({ date }) => date),
      ]),
    last: latest([
      ...data.editions.filter(({ ids }) => ids.length > 0).map(({ date }) => date),
      ...corrections.map(({ date }) => date),
    ]),
  };
}
