import { daysOf } from '../dates.ts';
import { knownSince } from '../evidence-filter.ts';
import { byCode } from '../text.ts';
import type { Dataset, Rung } from '../types.ts';
import { resolver, type Named, type ResolvedQuantity } from './resolve.ts';

/** A text that one party alone tabled, and the accounts that give a number of a term of it. */
export type TabledText = {
  /** Id of the party. */
  party: string;
  proposal: { id: string; name: string; date: string };
  reports: {
    id: string;
    quantity: ResolvedQuantity;
    attribution: { kind: Rung };
    /** The first day on which it can be shown to have been public; null where no source of it has a date. */
    known: string | null;
  }[];
};

/** A term, alike in issue, phase, scope and unit, of which more than one party gave a number in a text of its own. */
export type TabledTerm = {
  issue: string;
  phase: number | null;
  /** Whether any of these texts has phases: only then there is something to say of a term that is tied to none. */
  phased: boolean;
  scope: Named;
  /** In order of time. */
  texts: TabledText[];
};

/** The terms of a dataset of which more than one party gave a number in a text that it alone tabled, in the order of issues. */
export function tabledTerms(data: Dataset): TabledTerm[] {
  const names = resolver(data);
  const published = Object.fromEntries(data.sources.map((source) => [source.id, source]));
  const terms = new Map<string, TabledTerm>();
  for (const proposal of data.rounds.flatMap(({ proposals }) => proposals)) {
    const { id, name, date, phases, tabledBy, provisions } = proposal;
    const [party, ...with_] = tabledBy;
    if (party === undefined || with_.length > 0) continue;
    for (const { issue, phase, scope, reports } of provisions) {
      const numbers = reports.flatMap(({ id: report, quantity, attribution, sources }) =>
        quantity === null
          ? []
          : {
              id: report,
              quantity: names.quantity(quantity),
              attribution: { kind: attribution.kind },
              known: knownSince({ sources }, published),
            },
      );
      for (const unit of new Set(numbers.map(({ quantity }) => quantity.unit))) {
        const key = [issue, phase, scope, unit].join(' ');
        const scopes = data.issues.find((one) => one.id === issue)?.scopes;
        const named = scopes?.find((one) => one.id === scope);
        const term = terms.get(key) ?? {
          issue,
          phase,
          phased: false,
          texts: [],
          scope: { id: scope, name: named?.name ?? scope },
        };
        term.phased ||= phases.length > 0;
        term.texts.push({
          party,
          proposal: { id, name, date },
          reports: numbers.filter(({ quantity }) => quantity.unit === unit),
        });
        terms.set(key, term);
      }
    }
  }
  const order = data.issues.map(({ id }) => id);
  return [...terms.values()]
    .filter(({ texts }) => new Set(texts.map(({ party }) => party)).size > 1)
    .map((term) => ({
      ...term,
      texts: term.texts.toSorted(
        (a, b) =>
          byCode(daysOf(a.proposal.date).first, daysOf(b.proposal.date).first) ||
          byCode(a.proposal.id, b.proposal.id),
      ),
    }))
    .toSorted((a, b) => order.indexOf(a.issue) - order.indexOf(b.issue));
}
