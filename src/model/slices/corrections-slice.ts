import { sourcesOfProposal, sourcesOfRound } from '../sources-of.ts';
import { byCode } from '../text.ts';
import type { Correction, Dataset, EditionRecord } from '../types.ts';
import { eventRounds } from './claims-slice.ts';
import { pages } from './pages.ts';
import { resolver, type Resolver } from './resolve.ts';
import type { RoundSlice } from './round-slice.ts';

/** What sort of thing was corrected. */
export type TargetKind =
  | 'round'
  | 'proposal'
  | 'provision'
  | 'report'
  | 'response'
  | 'claim'
  | 'position'
  | 'event'
  | 'source'
  | 'correction';

/** What was corrected, and where it stands. */
export type Target = {
  kind: TargetKind;
  /** Name of the record to which it belongs: a title, a name; for an event its date. */
  name: string;
  /** Its own words; for a provision the names of its issue and scope. Empty where its name says it all. */
  text: string[];
  /** Its address, with the anchor. */
  path: string;
  /** Every page on which it stands, the one of its address first. */
  pages: string[];
};

/** A correction with what it is about. */
export type CorrectionEntry = Omit<Correction, 'target'> & { id: string; target: Target };

/**
 * `data/corrections.json`: the published editions, oldest first, and corrections, newest first; those of one day in the
 * order of what they are about, so that what belongs to one round stands together.
 */
export type CorrectionsSlice = {
  editions: Omit<EditionRecord, 'ids'>[];
  corrections: CorrectionEntry[];
};

/** The corrections of a dataset; the slices of its rounds know on which pages events stand. */
export function correctionsSlice(data: Dataset, rounds: readonly RoundSlice[]): CorrectionsSlice {
  const { targetOf, placeOf } = targets(data, rounds);
  const places = new Map(data.corrections.map(({ id, target }) => [id, placeOf(target)]));
  const place = (id: string) => places.get(id) ?? 0;
  return {
    editions: data.editions.map(({ version, date, note }) => ({ version, date, note })),
    corrections: data.corrections
      .map((correction) => ({ ...correction, target: targetOf(correction.target) }))
      .toSorted(
        (a, b) =>
          byCode(b.date, a.date) ||
          place(a.id) - place(b.id) ||
          byCode(a.target.name, b.target.name) ||
          byCode(a.id, b.id),
      ),
  };
}

type Targets = {
  /** What has an id; a retired one means what replaced it. Throws where the lint would. */
  targetOf: (id: string) => Target;
  /** Where that stands in the dataset, as a number to sort by; sources come last. */
  placeOf: (id: string) => number;
};

function targets(data: Dataset, rounds: readonly RoundSlice[]): Targets {
  const names = resolver(data);
  const found = new Map<string, Target>();
  const add = (
    kind: TargetKind,
    id: string,
    name: string,
    text: readonly (string | null | undefined)[],
    on: readonly string[],
  ) => {
    const [page = ''] = on;
    const path = kind === 'round' || kind === 'proposal' ? page : `${page}#${id}`;
    found.set(id, { kind, name, text: there(text), path, pages: [...on] });
  };

  const issues = new Map(data.issues.map((issue) => [issue.id, issue]));
  const termInWords = ({ issue: id, scope }: { issue: string; scope: string }) => {
    const issue = issues.get(id);
    return [issue?.name, issue?.scopes.find((s) => s.id === scope && s.id !== 'all')?.name];
  };
  for (const round of data.rounds) {
    const page = pages.round(round.id);
    const { title } = round;
    // The facts of a round stand in the heads of its proposals' pages, too.
    add(
      'round',
      round.id,
      title,
      [],
      [page, ...round.proposals.map(({ id }) => pages.proposal(id))],
    );
    for (const { id, text } of round.claims) add('claim', id, title, [text], [page]);
    for (const proposal of round.proposals) {
      const { name } = proposal;
      const both = [pages.proposal(proposal.id), page];
      add('proposal', proposal.id, name, [], both);
      for (const provision of proposal.provisions) {
        add('provision', provision.id, name, termInWords(provision), both);
        for (const { id, text } of provision.reports) add('report', id, name, [text], both);
      }
      for (const { id, text } of proposal.responses) add('response', id, name, [text], both);
    }
  }
  for (const { id, party, text } of data.positions)
    add('position', id, names.actor(party).name, [text], [pages.positions]);
  const roundsOf = eventRounds(rounds);
  for (const event of data.events) {
    const beside = roundsOf(event).map(pages.round);
    const on = beside.length > 0 ? beside : [pages.positions];
    add('event', event.id, event.date, [event.text], on);
  }
  for (const { id, reason } of data.corrections)
    add('correction', id, id, [reason], [pages.corrections]);

  const moved = new Map(data.redirects.map(({ from, to }) => [from, to]));
  const source = sourceTargets(data, names);
  const order = new Map([...found.keys()].map((id, i) => [id, i]));
  return {
    // Sources have a space of ids of their own: what is named like a page or a claim goes first.
    targetOf: (id) => found.get(id) ?? found.get(moved.get(id) ?? '') ?? source(id),
    placeOf: (id) => order.get(id) ?? order.get(moved.get(id) ?? '') ?? order.size,
  };
}

const there = (texts: readonly (string | null | undefined)[]) =>
  texts.filter((text) => text !== null && text !== undefined);

/** Looks up a source, which stands in the list of sources and wherever something rests on it. */
function sourceTargets(data: Dataset, names: Resolver): (id: string) => Target {
  const standing = new Map<string, string[]>();
  const add = (page: string, ids: readonly string[]) => {
    for (const id of ids) standing.set(id, [...(standing.get(id) ?? []), page]);
  };
  for (const round of data.rounds) {
    add(pages.round(round.id), sourcesOfRound(round));
    for (const proposal of round.proposals)
      add(pages.proposal(proposal.id), sourcesOfProposal(proposal));
  }
  return (id) => {
    const { publisher, title } = names.source(id);
    return {
      kind: 'source',
      name: publisher.name,
      text: there([title]),
      path: `${pages.sources}#${id}`,
      pages: [pages.sources, ...(standing.get(id) ?? [])],
    };
  };
}
