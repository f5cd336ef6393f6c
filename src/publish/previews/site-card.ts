import { date, number } from '../../messages/format.ts';
import { previewWords } from '#language/previews.ts';
import { words } from '../../messages/words.ts';
import type { NamesSlice } from '../../model/slices/names-slice.ts';
import { footOf, type Card, type CardColumn } from './card.ts';
import { plain } from './record-cards.ts';

/** The card of the site: what the dataset holds, and from when to when. */
export function siteCard({ about, counts, rounds }: NamesSlice): Card {
  const first = rounds.map(({ dates }) => dates.start).toSorted()[0] ?? about.date;
  const last =
    rounds
      .map(({ dates }) => dates.end)
      .toSorted()
      .at(-1) ?? about.date;
  const month = (day: string) => date(day.slice(0, 7));
  return {
    kind: 'site',
    collection: about.title,
    dateline: { when: previewWords.from(month(first), month(last)), where: null },
    title: words.home.title(about.subject),
    pair: [],
    line: [plain(words.site.footerNote)],
    columns: (['rounds', 'proposals', 'sources'] as const).map((what): CardColumn => ({
      head: null,
      label: previewWords.held[what],
      figure: { value: number(counts[what]), unit: null, before: null },
      text: null,
      evidence: null,
      givers: null,
    })),
    sentence: null,
    foot: footOf(about, previewWords.tagline),
  };
}
