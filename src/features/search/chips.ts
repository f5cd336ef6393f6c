import { date } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import { FACETS, type Facet } from '../../model/facet-list.ts';
import type { HomeView } from '../../urls/home-view.ts';
import type { Option } from './option-names.ts';

/** One thing that is asked for: its name, and the view without it. */
export type Chip = { key: string; label: string; without: Partial<HomeView> };

/** Everything that a view asks for, one by one, so that each can be taken back. */
export function chipsOf(view: HomeView, options: Record<Facet, Option[]>): Chip[] {
  const chips: Chip[] = [];
  if (view.q) chips.push({ key: 'q', label: words.search.query(view.q), without: { q: '' } });
  for (const facet of FACETS)
    for (const id of view[facet])
      chips.push({
        key: `${facet}:${id}`,
        label: options[facet].find((option) => option.id === id)?.name ?? id,
        without: { [facet]: view[facet].filter((other) => other !== id) },
      });
  if (view.has)
    chips.push({
      key: 'has',
      label: view.has === 'proposal' ? words.search.hasProposal : words.search.hasTurningPoint,
      without: { has: null },
    });
  if (view.from)
    chips.push({
      key: 'from',
      label: words.search.since(date(view.from)),
      without: { from: null },
    });
  if (view.to)
    chips.push({ key: 'to', label: words.search.until(date(view.to)), without: { to: null } });
  return chips;
}
