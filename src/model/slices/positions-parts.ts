import { timeAxis } from '../charts/axes.ts';
import { daysOf } from '../dates.ts';
import { reportingDays } from '../evidence-filter.ts';
import { lastKnown, partiesOf } from '../positions-at.ts';
import type { Dataset } from '../types.ts';
import { positionsPage } from './positions-pages.ts';
import { eventPages, positionsPlan } from './positions-plan.ts';
import type { PositionEntry, PositionsSlice } from './positions-slice.ts';
import type { TabledTerm } from './tabled-terms.ts';

/** The positions in parts by the days on which they became known, the oldest first; one where they are few. */
export function positionsParts(data: Dataset, whole: PositionsSlice): PositionsSlice[] {
  const plan = positionsPlan(data);
  const { parts, spans } = plan;
  const pageOf = eventPages(plan);
  if (parts.length === 1) return [whole];
  const common = {
    parts: parts.length,
    count: whole.positions.length,
    spans,
    parties: partiesOf(whole.positions),
    issues: [...new Map(whole.positions.map(({ issue }) => [issue.id, issue])).values()],
    days: reportingDays(whole.positions, whole.sources),
  };
  const partOf = new Map(parts.flatMap((ids, i) => ids.map((id) => [id, i + 1])));
  const of = ({ id }: PositionEntry) => partOf.get(id) ?? 0;
  return parts.map((_, i): PositionsSlice => {
    const part = i + 1;
    const from = spans[i]?.from ?? '';
    const until = spans[part]?.from ?? null;
    const carried = standing(
      whole.positions.filter((one) => of(one) < part),
      whole.sources,
      from,
    );
    const positions = whole.positions.flatMap((one): PositionEntry[] => {
      if (of(one) === part) return [one];
      return carried.has(one.id) ? [{ ...one, part: of(one) }] : [];
    });
    const page = positionsPage(part, parts.length);
    const events = whole.events.filter((event) => pageOf(event) === page);
    const axis = timeAxis([
      ...(from === '' ? [] : [from]),
      ...positions.flatMap(({ date, part: elsewhere }) =>
        date === null || elsewhere !== undefined ? [] : Object.values(daysOf(date)),
      ),
    ]);
    const used = new Set([...positions, ...events].flatMap(({ sources }) => sources));
    return {
      positions,
      events,
      sources: Object.fromEntries(Object.entries(whole.sources).filter(([id]) => used.has(id))),
      axis: axis && { from: axis.from, to: axis.to },
      truces: whole.truces,
      tabled: whole.tabled.flatMap((term) => termOf(term, from, until)),
      partOf: { part, ...common },
    };
  });
}

/** The ids of the positions that stood when a part began: the last of each party on each issue, and the last by then known. */
function standing(
  before: readonly PositionEntry[],
  sources: PositionsSlice['sources'],
  from: string,
): ReadonlySet<string> {
  const cells = new Map<string, PositionEntry[]>();
  for (const one of before) {
    const key = [one.party.id, one.issue.id].join(' ');
    const cell = cells.get(key) ?? [];
    cells.set(key, cell);
    cell.push(one);
  }
  return new Set(
    [...cells.values()].flatMap((cell) =>
      [null, from].flatMap((day) => lastKnown(cell, sources, day)?.last.id ?? []),
    ),
  );
}

/** What of a term a part needs: of each party the last text that was known when it began, and those until the next began. */
function termOf(term: TabledTerm, from: string, until: string | null): TabledTerm[] {
  const { texts } = term;
  const first = ({ proposal }: (typeof texts)[number]) => daysOf(proposal.date).first;
  const own = texts.filter((text, i) => {
    if (until !== null && first(text) >= until) return false;
    const isReplaced = texts.some(
      (later, j) =>
        j > i &&
        later.party === text.party &&
        first(later) <= from &&
        later.reports.some(({ known }) => known !== null && known <= from),
    );
    return !isReplaced;
  });
  return new Set(own.map(({ party }) => party)).size > 1 ? [{ ...term, texts: own }] : [];
}
