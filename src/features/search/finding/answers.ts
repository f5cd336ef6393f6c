import type { Understood, Why } from '../../../model/search/asked.ts';
import {
  accountsOf,
  DOCS,
  placesOf,
  proposalsWithRounds,
  WEIGHTS,
  type AccountItem,
  type PlaceItem,
} from '../../../model/search/docs.ts';
import {
  createFinder,
  finderFrom,
  lineWith,
  type Finder,
  type Hit,
} from '../../../model/search/finder.ts';
import { namesOf } from '../../../model/search/rounds.ts';
import type { SearchIndexSlice } from '../../../model/slices/search-index-slice.ts';
import type {
  SearchIssue,
  SearchPerson,
  SearchProposal,
  SearchRound,
  SearchSlice,
  SearchSource,
  SearchSourcesSlice,
} from '../../../model/slices/search-slice.ts';
import { byOrder, type Order } from './order.ts';
import type { FoundRound, RoundSearch } from './rounds.ts';
import { understandingOf } from './understand.ts';

export type RoundName = Pick<SearchRound, 'id' | 'title' | 'dates'>;
export type PersonItem = SearchPerson & { rounds: RoundName[] };
export type ProposalItem = Omit<SearchProposal, 'accounts'>;
export type RoundItem = RoundName & Pick<SearchRound, 'places'> & { found: FoundRound };

/** Something that was found: when it was, the terms that match in what is shown, and why where that is not seen. */
export type Found<Item> = {
  item: Item;
  date: string | null;
  terms: ReadonlySet<string>;
  whys: readonly Why[];
};

/** What there is of each kind. */
type Kinds = {
  people: PersonItem;
  issues: SearchIssue;
  places: PlaceItem;
  accounts: AccountItem;
  proposals: ProposalItem;
  rounds: RoundItem;
  sources: SearchSource;
};

/** What was found of a kind: how many, and the first of them in the order that was asked for. */
export type Slice<Item> = { total: number; items: Found<Item>[] };
export type Groups = { [Kind in keyof Kinds]: Slice<Kinds[Kind]> };

export type FoundAnswers = {
  query: string;
  asked: Pick<Understood, 'claim' | 'assumed'>;
  groups: Groups;
  /** Nothing has all that is asked for: these have most of it. */
  partly: boolean;
};

export type Question = {
  query: string;
  order: Order;
  /** How many of each kind are to be handed over. */
  most: number;
};

type All = { [Kind in keyof Kinds]: Found<Kinds[Kind]>[] };

const NO_TERMS: ReadonlySet<string> = new Set();

/** From so many words on, what has most of them is better than nothing. */
const ENOUGH = 3;

/** What finds each kind of thing that stands among the texts: by the index of the site, or by one that is built here. */
export function textFinders(slice: SearchSlice, index: SearchIndexSlice | null) {
  return {
    accounts: index
      ? finderFrom(index.accounts, idsOf(accountsOf(slice)), WEIGHTS.accounts)
      : createFinder(DOCS.accounts(slice), WEIGHTS.accounts),
    proposals: index
      ? finderFrom(index.proposals, idsOf(proposalsWithRounds(slice)), WEIGHTS.proposals)
      : createFinder(DOCS.proposals(slice), WEIGHTS.proposals),
    people: index
      ? finderFrom(index.people, idsOf(slice.people), WEIGHTS.people)
      : createFinder(DOCS.people(slice), WEIGHTS.people),
    issues: index
      ? finderFrom(index.issues, idsOf(slice.issues), WEIGHTS.issues)
      : createFinder(DOCS.issues(slice), WEIGHTS.issues),
    places: index
      ? finderFrom(index.places, idsOf(placesOf(slice)), WEIGHTS.places)
      : createFinder(DOCS.places(slice), WEIGHTS.places),
  };
}

export type TextFinders = ReturnType<typeof textFinders>;

/**
 * The search over everything. Sources may be missing: they are a file of their own.
 * @returns what answers a question.
 */
export function answersFrom(
  slice: SearchSlice,
  ofTexts: TextFinders,
  sources: SearchSourcesSlice | null,
  ofRounds: RoundSearch,
): (question: Question) => FoundAnswers {
  const things = {
    accounts: accountsOf(slice),
    proposals: proposalsWithRounds(slice).map(({ id, name, date, by }) => ({ id, name, date, by })),
    people: slice.people.map((person, i) => ({ ...person, rounds: roundsOf(i, slice) })),
    issues: slice.issues,
    places: placesOf(slice),
    sources: sources?.sources ?? [],
  };
  const finders = {
    ...ofTexts,
    sources: sources && finderFrom(sources.index, idsOf(things.sources), WEIGHTS.sources),
  };
  const byId = {
    accounts: mapOf(things.accounts),
    proposals: mapOf(things.proposals),
    people: mapOf(things.people),
    issues: mapOf(things.issues),
    places: mapOf(things.places),
    sources: mapOf(things.sources),
    rounds: mapOf(slice.rounds),
  };
  const knowing = [...Object.values(finders), ofRounds];
  const understand = understandingOf(namesOf(slice), (term) =>
    knowing.some((one) => one?.knows(term)),
  );

  const groupsOf = ({ slots }: Understood, some?: number): Omit<All, 'rounds'> => ({
    people: some
      ? []
      : found(finders.people, byId.people, slots, (item, hit) => ({
          date: item.rounds.at(-1)?.dates.start ?? null,
          whys: [...hit.whys, ...otherName(item, hit)],
        })),
    issues: some ? [] : found(finders.issues, byId.issues, slots, () => ({ date: null })),
    places: some ? [] : found(finders.places, byId.places, slots, () => ({ date: null })),
    accounts: found(
      finders.accounts,
      byId.accounts,
      slots,
      ({ date }) => ({ date: date ?? null }),
      some,
    ),
    proposals: found(finders.proposals, byId.proposals, slots, ({ date }) => ({ date }), some),
    sources:
      some || !finders.sources
        ? []
        : found(finders.sources, byId.sources, slots, ({ published }) => ({ date: published })),
  });

  const allOf = (asked: Understood): { groups: All; partly: boolean } => {
    const named = asked.claim === null ? undefined : byId.accounts.get(asked.claim);
    if (named)
      return { groups: { ...NOTHING, accounts: [plain(named, named.date)] }, partly: false };
    const rounds = (ofRounds.findAsked(asked) ?? []).flatMap((one) => {
      const round = byId.rounds.get(one.id);
      if (!round) return [];
      const { id, title, dates, places } = round;
      return [plain({ id, title, dates, places, found: one }, dates.start)];
    });
    const groups = { ...groupsOf(asked), rounds };
    const isEmpty = Object.values(groups).every((group) => group.length === 0);
    if (!isEmpty || asked.slots.length < ENOUGH) return { groups, partly: false };
    const most = { ...groupsOf(asked, Math.ceil(asked.slots.length / 2) + 1), rounds: [] };
    return { groups: most, partly: Object.values(most).some((group) => group.length > 0) };
  };

  return ({ query, order, most }) => {
    const asked = understand(query);
    const { groups, partly } = allOf(asked);
    return {
      query,
      asked: { claim: asked.claim, assumed: asked.assumed },
      groups: {
        people: sliceOf(byOrder(groups.people, order), most),
        issues: sliceOf(groups.issues, most),
        places: sliceOf(groups.places, most),
        accounts: sliceOf(byOrder(groups.accounts, order), most),
        proposals: sliceOf(byOrder(groups.proposals, order), most),
        rounds: sliceOf(byOrder(groups.rounds, order), most),
        sources: sliceOf(byOrder(groups.sources, order), most),
      },
      partly,
    };
  };
}

const NOTHING: All = {
  people: [],
  issues: [],
  places: [],
  accounts: [],
  proposals: [],
  rounds: [],
  sources: [],
};

function plain<Item>(item: Item, date: string | undefined): Found<Item> {
  return { item, date: date ?? null, terms: NO_TERMS, whys: [] };
}

function sliceOf<Item>(all: readonly Found<Item>[], most: number): Slice<Item> {
  return { total: all.length, items: all.slice(0, most) };
}

const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id);

const mapOf = <Item extends { id: string }>(items: readonly Item[]) =>
  new Map(items.map((item) => [item.id, item]));

function found<Field extends string, Item>(
  finder: Finder<Field>,
  items: ReadonlyMap<string, Item>,
  slots: Understood['slots'],
  more: (item: Item, hit: Hit<Field>) => Partial<Found<Item>> & Pick<Found<Item>, 'date'>,
  some?: number,
): Found<Item>[] {
  return finder.find(slots, some).flatMap((hit) => {
    const item = items.get(hit.id);
    return item ? [{ item, terms: hit.terms, whys: hit.whys, ...more(item, hit) }] : [];
  });
}

/** A person who was found by another spelling alone: which. */
function otherName(
  { names: [, ...others] }: PersonItem,
  { fields, terms, whys }: Hit<'name' | 'other' | 'office'>,
): Why[] {
  if (whys.length > 0 || fields.includes('name') || !fields.includes('other')) return [];
  const as = lineWith(others, terms);
  return as === null ? [] : [{ kind: 'spelling', as }];
}

function roundsOf(person: number, { rounds }: SearchSlice): RoundName[] {
  return rounds
    .filter(({ people }) => people.includes(person))
    .map(({ id, title, dates }) => ({ id, title, dates }));
}
