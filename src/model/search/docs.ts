import type {
  SearchAccount,
  SearchPerson,
  SearchProposal,
  SearchRound,
  SearchSlice,
  SearchSource,
} from '../slices/search-slice.ts';
import type { Doc } from './finder.ts';
import { roundEntries, tagsOfAccount, type RoundEntry } from './rounds.ts';
import { tagsOfDate } from './tags.ts';

/* What is searched of everything, by kind: the same where an index is built and where it is read. */

/** The fields that are searched, with their weight in the order of results. */
export const WEIGHTS = {
  rounds: { titles: 4, people: 3, venues: 3, publishers: 2, texts: 1 },
  accounts: { text: 3, who: 2, about: 1 },
  proposals: { name: 4, by: 2, round: 2 },
  people: { name: 4, other: 3, office: 1 },
  issues: { name: 4, other: 1 },
  places: { name: 4, other: 2 },
  sources: { title: 3, outlet: 2 },
} as const;

export type RoundField = keyof (typeof WEIGHTS)['rounds'];

/** The page on which an account stands, and what that page is about; positions have one page. */
export type AccountPage =
  { kind: 'round' | 'proposal'; id: string; name: string } | { kind: 'positions' };

export type AccountItem = SearchAccount & { on: AccountPage };
export type ProposalWithRound = SearchProposal & { round: SearchRound };
/** A place by its names, its own first, and how many rounds met there. */
export type PlaceItem = { id: string; names: string[]; rounds: number };

/** What is searched of a round. */
export function roundDoc({ id, tags, claims: _claims, ...lines }: RoundEntry): Doc<RoundField> {
  return { id, lines, tags };
}

/** What is searched of the rounds, in their order. */
export const roundDocs = (slice: SearchSlice): Doc<RoundField>[] =>
  roundEntries(slice).map(roundDoc);

/** Every account with its page: those of rounds, each followed by those of its proposals, then the positions. */
export function accountsOf({ rounds, positions }: SearchSlice): AccountItem[] {
  return [
    ...rounds.flatMap((round) => [
      ...round.accounts.map((account): AccountItem => ({
        ...account,
        on: { kind: 'round', id: round.id, name: round.title },
      })),
      ...round.proposals.flatMap((proposal) =>
        proposal.accounts.map((account): AccountItem => ({
          ...account,
          on: { kind: 'proposal', id: proposal.id, name: proposal.name },
        })),
      ),
    ]),
    ...positions.map((account): AccountItem => ({ ...account, on: { kind: 'positions' } })),
  ];
}

export const proposalsWithRounds = ({ rounds }: SearchSlice): ProposalWithRound[] =>
  rounds.flatMap((round) => round.proposals.map((proposal) => ({ ...proposal, round })));

/** The places where a round met. */
export function placesOf({ places, venues, rounds }: SearchSlice): PlaceItem[] {
  return venues.flatMap((id, i) => {
    const { length } = rounds.filter((round) => round.places.includes(i));
    return length > 0 ? [{ id, names: places[i] ?? [], rounds: length }] : [];
  });
}

function accountDoc(account: AccountItem, slice: SearchSlice): Doc<'text' | 'who' | 'about'> {
  const { id, text, speaker, outlet, relay, party, on, date } = account;
  const outlets = [outlet, relay].flatMap((i) =>
    i === undefined ? [] : (slice.outlets[i]?.[0] ?? []),
  );
  return {
    id,
    lines: {
      text: [text],
      who: [
        ...(speaker ? [speaker] : []),
        ...outlets,
        ...(party === undefined ? [] : (slice.actors[party]?.slice(0, 1) ?? [])),
      ],
      about: on.kind === 'positions' ? [] : [on.name],
    },
    tags: [...(date ? tagsOfDate(date) : []), ...tagsOfAccount(account, slice.actors)],
  };
}

function proposalDoc(
  proposal: ProposalWithRound,
  slice: SearchSlice,
): Doc<'name' | 'by' | 'round'> {
  return {
    id: proposal.id,
    lines: {
      name: [proposal.name, ...(proposal.also ? [proposal.also] : [])],
      by: proposal.by.flatMap((i) => slice.actors[i] ?? []),
      round: [proposal.round.title],
    },
    tags: [
      ...tagsOfDate(proposal.date),
      ...new Set(proposal.accounts.flatMap((account) => tagsOfAccount(account, slice.actors))),
    ],
  };
}

function personDoc({ id, names, offices }: SearchPerson): Doc<'name' | 'other' | 'office'> {
  return {
    id,
    lines: { name: names.slice(0, 1), other: names.slice(1), office: offices },
    tags: [],
  };
}

/** An issue or a place. */
function namedDoc({ id, names }: { id: string; names: string[] }): Doc<'name' | 'other'> {
  return { id, lines: { name: names.slice(0, 1), other: names.slice(1) }, tags: [] };
}

export function sourceDoc(
  source: SearchSource,
  outlets: SearchSlice['outlets'],
): Doc<'title' | 'outlet'> {
  const { id, title, published, publisher, via } = source;
  return {
    id,
    lines: {
      title: title === null ? [] : [title],
      outlet: [publisher, via].flatMap((i) => (i === undefined ? [] : (outlets[i] ?? []))),
    },
    tags: published ? tagsOfDate(published) : [],
  };
}

/** What is searched of each kind but the rounds and the sources, in its order. */
export const DOCS = {
  accounts: (slice: SearchSlice) => accountsOf(slice).map((one) => accountDoc(one, slice)),
  proposals: (slice: SearchSlice) =>
    proposalsWithRounds(slice).map((one) => proposalDoc(one, slice)),
  people: ({ people }: SearchSlice) => people.map(personDoc),
  issues: ({ issues }: SearchSlice) => issues.map(namedDoc),
  places: (slice: SearchSlice) => placesOf(slice).map(namedDoc),
};
