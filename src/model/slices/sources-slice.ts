import { sourcesOfProposal } from '../sources-of.ts';
import { byCode, fold } from '../text.ts';
import type { Dataset, Publisher } from '../types.ts';
import { inOrder } from './order.ts';
import { resolver, type Named, type ResolvedSource } from './resolve.ts';

/** What rests on a source: the records to which its claims belong, with the number of claims. */
export type Resting = {
  kind: 'round' | 'proposal' | 'position' | 'event';
  /** Id of the record; for positions and events, of the first one. */
  id: string;
  name: string;
  claims: number;
};

export type SourceEntry = ResolvedSource & {
  publisherKind: Publisher['kind'];
  resting: Resting[];
};

/** A publisher, with the number of accounts and events that rest on its pages. */
export type Outlet = Named & { accounts: number };

/** `data/sources.json`: every source with what rests on it, by publisher and date. */
export type SourcesSlice = {
  sources: SourceEntry[];
  /** Their publishers, those on which most rests first. */
  outlets: Outlet[];
};

/** @param order what a name is in an alphabetical list of the language. */
export function sourcesSlice(data: Dataset, order: (name: string) => string = fold): SourcesSlice {
  const names = resolver(data);
  const kinds = new Map(data.publishers.map((publisher) => [publisher.id, publisher.kind]));
  const resting = new Map<string, Map<string, Resting>>();

  const publisherOf = new Map(data.sources.map(({ id, publisher }) => [id, publisher]));
  const accounts = new Map<string, number>();

  function add(ids: readonly string[], record: Omit<Resting, 'claims'>) {
    // An account that two pages of an outlet carry is one of its accounts.
    for (const publisher of new Set(ids.map((id) => publisherOf.get(id) ?? '')))
      accounts.set(publisher, (accounts.get(publisher) ?? 0) + 1);
    for (const id of ids) {
      const records = resting.get(id) ?? new Map<string, Resting>();
      resting.set(id, records);
      // Positions and events have no page of their own: they are counted together.
      const key = record.kind === 'round' || record.kind === 'proposal' ? record.id : record.kind;
      const known = records.get(key);
      records.set(key, known ? { ...known, claims: known.claims + 1 } : { ...record, claims: 1 });
    }
  }

  for (const round of inOrder(data.rounds)) {
    for (const claim of round.claims)
      add(claim.sources, { kind: 'round', id: round.id, name: round.title });
    for (const proposal of round.proposals) {
      const record = { kind: 'proposal', id: proposal.id, name: proposal.name } as const;
      for (const provision of proposal.provisions)
        for (const report of provision.reports) add(report.sources, record);
      for (const response of proposal.responses) add(response.sources, record);
      // A source that carries nothing but the outline of phases still carries the proposal.
      add(
        sourcesOfProposal(proposal).filter((id) => !resting.get(id)?.has(proposal.id)),
        record,
      );
    }
  }
  for (const position of data.positions)
    add(position.sources, { kind: 'position', id: position.id, name: position.party });
  for (const event of data.events)
    add(event.sources, { kind: 'event', id: event.id, name: event.date });

  return {
    outlets: [...accounts]
      .map(([id, count]) => ({ ...names.publisher(id), accounts: count }))
      .toSorted(
        (a, b) =>
          b.accounts - a.accounts || byCode(order(a.name), order(b.name)) || byCode(a.id, b.id),
      ),
    sources: data.sources
      .map((source) => ({
        ...names.source(source.id),
        publisherKind: kinds.get(source.publisher) ?? 'unnamed',
        resting: [...(resting.get(source.id)?.values() ?? [])],
      }))
      .toSorted(
        (a, b) =>
          byCode(order(a.publisher.name), order(b.publisher.name)) ||
          byCode(a.published ?? '9', b.published ?? '9') ||
          byCode(a.id, b.id),
      ),
  };
}
