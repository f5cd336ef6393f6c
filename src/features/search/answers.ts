import { lexicon } from '#language/searching.ts';
import { understanding, type Understood, type Why } from '../../model/search/asked.ts';
import { namesOf, tagsOfAccount } from '../../model/search/rounds.ts';
import { tagsOfDate } from '../../model/search/tags.ts';
import type {
  SearchAccount,
  SearchIssue,
  SearchPerson,
  SearchProposal,
  SearchRound,
  SearchSlice,
  SearchSource,
  SearchSourcesSlice,
} from '../../model/slices/search-slice.ts';
import { loadCode } from '../../site/load-code.ts';
import { paths } from '../../urls/paths.ts';
import { createFinder, type Doc, type Finder, type Hit } from './finder.ts';

/** The page on which an account stands, and what that page is about; positions have one page. */
export type AccountPage =
  { kind: 'round' | 'proposal'; id: string; name: string } | { kind: 'positions' };

export type AccountItem = SearchAccount & { on: AccountPage };
export type ProposalItem = SearchProposal & { round: SearchRound };
export type PersonItem = SearchPerson & { rounds: SearchRound[] };
/** A place by its names, its own first, and how many rounds met there. */
export type PlaceItem = { id: string; names: string[]; rounds: number };
export type RoundItem = SearchRound & { foundIn: string };

/** Something that was found: when it was, the terms that match in what is shown, and why where that is not seen. */
export type Found<Item> = {
  item: Item;
  date: string | null;
  terms: ReadonlySet<string>;
  whys: readonly Why[];
};

/** What was found of each kind, best first. */
export type Groups = {
  people: Found<PersonItem>[];
  issues: Found<SearchIssue>[];
  places: Found<PlaceItem>[];
  accounts: Found<AccountItem>[];
  proposals: Found<ProposalItem>[];
  rounds: Found<RoundItem>[];
  sources: Found<SearchSource>[];
};

export type FoundAnswers = {
  asked: Understood;
  groups: Groups;
  /** Nothing has all that is asked for: these have most of it. */
  partly: boolean;
};

const NO_TERMS: ReadonlySet<string> = new Set();

/** From so many words on, what has most of them is better than nothing. */
const ENOUGH = 3;

/** The page on which an account stands, with the account as its anchor. */
export function accountPath({ id, on }: AccountItem): string {
  const page = on.kind === 'positions' ? paths.positions.to() : paths[on.kind].to(on.id);
  return `${page}#${id}`;
}

/**
 * Builds the search over everything. Sources may be missing: they are a file of their own.
 * @returns what answers a query.
 */
export async function createAnswers(
  slice: SearchSlice,
  sources: SearchSourcesSlice | null,
): Promise<(query: string) => FoundAnswers> {
  // The search of the home page is the same, and its code is kept for reading offline as a file of its own.
  const { engineOf } = await loadCode(() => import('./engine.ts'));
  const accounts = accountsOf(slice);
  const proposals: ProposalItem[] = slice.rounds.flatMap((round) =>
    round.proposals.map((proposal) => ({ ...proposal, round })),
  );
  const places = placesOf(slice);
  const [ofAccounts, ofProposals, ofPeople, ofIssues, ofPlaces, ofSources, ofRounds] = [
    await createFinder(
      accounts.map((one) => accountDoc(one, slice)),
      { text: 3, who: 2, about: 1 },
    ),
    await createFinder(
      proposals.map((one) => proposalDoc(one, slice)),
      { name: 4, by: 2, round: 2 },
    ),
    await createFinder(slice.people.map(personDoc), { name: 4, other: 3, office: 1 }),
    await createFinder(slice.issues.map(namedDoc), { name: 4, other: 1 }),
    await createFinder(places.map(namedDoc), { name: 4, other: 2 }),
    await createFinder(
      (sources?.sources ?? []).map((one) => sourceDoc(one, slice)),
      {
        title: 3,
        outlet: 2,
      },
    ),
    await engineOf(slice),
  ];
  const byId = {
    accounts: mapOf(accounts),
    proposals: mapOf(proposals),
    rounds: mapOf(slice.rounds),
    people: mapOf(slice.people.map((person, i) => ({ ...person, rounds: roundsOf(i, slice) }))),
    issues: mapOf(slice.issues),
    places: mapOf(places),
    sources: mapOf(sources?.sources ?? []),
  };
  const understand = understanding({
    months: lexicon.months,
    stances: lexicon.stances,
    ratio: lexicon.ratio,
    small: lexicon.small,
    names: namesOf(slice),
    knows: (term) =>
      [ofAccounts, ofProposals, ofPeople, ofIssues, ofPlaces, ofSources, ofRounds].some((one) =>
        one.knows(term),
      ),
  });

  const groupsOf = ({ slots }: Understood, some?: number): Groups => ({
    people: some
      ? []
      : found(ofPeople, byId.people, slots, (item, hit) => ({
          date: item.rounds.at(-1)?.dates.start ?? null,
          whys: [...hit.whys, ...otherName(ofPeople, hit)],
        })),
    issues: some ? [] : found(ofIssues, byId.issues, slots, () => ({ date: null })),
    places: some ? [] : found(ofPlaces, byId.places, slots, () => ({ date: null })),
    accounts: found(ofAccounts, byId.accounts, slots, ({ date }) => ({ date: date ?? null }), some),
    proposals: found(ofProposals, byId.proposals, slots, ({ date }) => ({ date }), some),
    rounds: [],
    sources: some
      ? []
      : found(ofSources, byId.sources, slots, ({ published }) => ({ date: published })),
  });

  return (query) => {
    const asked = understand(query);
    const named = asked.claim === null ? undefined : byId.accounts.get(asked.claim);
    if (named) return { asked, groups: { ...NOTHING, accounts: [asFound(named)] }, partly: false };
    const rounds = [...ofRounds.findAsked(asked)].flatMap(([id, foundIn]) => {
      const round = byId.rounds.get(id);
      return round
        ? [{ item: { ...round, foundIn }, date: round.dates.start, terms: NO_TERMS, whys: [] }]
        : [];
    });
    const groups = { ...groupsOf(asked), rounds };
    const enough = asked.slots.length >= ENOUGH;
    if (!enough || Object.values(groups).some((group) => group.length > 0))
      return { asked, groups, partly: false };
    const most = groupsOf(asked, Math.ceil(asked.slots.length / 2) + 1);
    return { asked, groups: most, partly: Object.values(most).some((group) => group.length > 0) };
  };
}

const NOTHING: Groups = {
  people: [],
  issues: [],
  places: [],
  accounts: [],
  proposals: [],
  rounds: [],
  sources: [],
};

const asFound = (item: AccountItem): Found<AccountItem> => ({
  item,
  date: item.date ?? null,
  terms: NO_TERMS,
  whys: [],
});

const mapOf = <Item extends { id: string }>(items: readonly Item[]) =>
  new Map(items.map((item) => [item.id, item]));

function found<Field extends string, Item>(
  finder: Finder<Field>,
  items: ReadonlyMap<string, Item>,
  slots: Understood['slots'],
  more: (item: Item, hit: Hit<Field>) => { date: string | null; whys?: Why[] },
  some?: number,
): Found<Item>[] {
  return finder.find(slots, some).flatMap((hit) => {
    const item = items.get(hit.id);
    return item ? [{ item, terms: hit.terms, whys: hit.whys, ...more(item, hit) }] : [];
  });
}

/** A person who was found by another spelling alone: which. */
function otherName(
  finder: Finder<'name' | 'other' | 'office'>,
  { id, fields, terms, whys }: Hit<'name' | 'other' | 'office'>,
): Why[] {
  if (whys.length > 0 || fields.includes('name') || !fields.includes('other')) return [];
  const as = finder.lineWith(id, 'other', terms);
  return as === null ? [] : [{ kind: 'spelling', as }];
}

function accountsOf({ rounds, positions }: SearchSlice): AccountItem[] {
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

function proposalDoc(proposal: ProposalItem, slice: SearchSlice): Doc<'name' | 'by' | 'round'> {
  return {
    id: proposal.id,
    lines: {
      name: [proposal.name],
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

function namedDoc({ id, names }: { id: string; names: string[] }): Doc<'name' | 'other'> {
  return { id, lines: { name: names.slice(0, 1), other: names.slice(1) }, tags: [] };
}

/** The places where a round met. */
function placesOf({ places, venues, rounds }: SearchSlice): PlaceItem[] {
  return venues.flatMap((id, i) => {
    const { length } = rounds.filter((round) => round.places.includes(i));
    return length > 0 ? [{ id, names: places[i] ?? [], rounds: length }] : [];
  });
}

function sourceDoc(source: SearchSource, { outlets }: SearchSlice): Doc<'title' | 'outlet'> {
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

function roundsOf(person: number, { rounds }: SearchSlice): SearchRound[] {
  return rounds.filter(({ people }) => people.includes(person));
}
