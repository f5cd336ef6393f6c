import type { Understood, Why } from '../../../model/search/asked.ts';
import type { AccountItem, PlaceItem } from '../../../model/search/docs.ts';
import type {
  SearchIssue,
  SearchPerson,
  SearchProposal,
  SearchRound,
  SearchSource,
} from '../../../model/slices/search-slice.ts';
import type { Order } from './order.ts';
import type { FoundRound } from './rounds.ts';

/* What is asked of the search over everything, and what it hands over. */

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
export type Kinds = {
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
