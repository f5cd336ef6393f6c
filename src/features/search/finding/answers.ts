import type { Understood, Why } from '../../../model/search/asked.ts';
import { accountsOf, placesOf, proposalsWithRounds, WEIGHTS } from '../../../model/search/docs.ts';
import { finderFrom, lineWith, type Finder, type Hit } from '../../../model/search/finder.ts';
import { namesOf } from '../../../model/search/rounds.ts';
import type { SearchSlice, SearchSourcesSlice } from '../../../model/slices/search-slice.ts';
import type {
  Found,
  FoundAnswers,
  Kinds,
  PersonItem,
  Question,
  RoundItem,
  RoundName,
  Slice,
} from './found.ts';
import { terms } from '../terms.ts';
import { byOrder } from './order.ts';
import type { RoundHit, RoundSearch } from './rounds.ts';
import { idsOf, type TextFinders } from './text-finders.ts';
import { understandingOf } from './understand.ts';

type HitItem = Omit<RoundItem, 'found'> & { hit: RoundHit };
type All = { [Kind in Exclude<keyof Kinds, 'rounds'>]: Found<Kinds[Kind]>[] } & {
  rounds: Found<HitItem>[];
};

const NO_TERMS: ReadonlySet<string> = new Set();

/** From so many words on, what has most of them is better than nothing. */
const ENOUGH = 3;

/**
 * The search over everything. Sources may be missing, or some of them: they are files of their own.
 * @returns what answers a question.
 */
export function answersFrom(
  slice: SearchSlice,
  ofTexts: TextFinders,
  sources: readonly SearchSourcesSlice[],
  ofRounds: RoundSearch,
): (question: Question) => FoundAnswers {
  const things = {
    accounts: accountsOf(slice),
    proposals: proposalsWithRounds(slice).map(({ id, name, date, by }) => ({ id, name, date, by })),
    people: slice.people.map((person, i) => ({ ...person, rounds: roundsOf(i, slice) })),
    issues: slice.issues,
    places: placesOf(slice),
    sources: sources.flatMap((part) => part.sources),
  };
  const finders = {
    ...ofTexts,
    sources:
      sources.length > 0
        ? finderFrom(
            sources.map(({ index }) => index),
            idsOf(things.sources),
            WEIGHTS.sources,
            terms,
          )
        : null,
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
      return [plain({ id, title, dates, places, hit: one }, dates.start)];
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
    const rounds = sliceOf(byOrder(groups.rounds, order), most);
    return {
      query,
      asked: { claim: asked.claim, assumed: asked.assumed },
      groups: {
        people: sliceOf(byOrder(groups.people, order), most),
        issues: sliceOf(groups.issues, most),
        places: sliceOf(groups.places, most),
        accounts: sliceOf(byOrder(groups.accounts, order), most),
        proposals: sliceOf(byOrder(groups.proposals, order), most),
        rounds: {
          ...rounds,
          items: rounds.items.map(({ item: { hit, ...round }, ...its }) => ({
            ...its,
            item: { ...round, found: ofRounds.tell(hit) },
          })),
        },
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
  { fields, terms: found, whys }: Hit<'name' | 'other' | 'office'>,
): Why[] {
  if (whys.length > 0 || fields.includes('name') || !fields.includes('other')) return [];
  const as = lineWith(others, found, terms);
  return as === null ? [] : [{ kind: 'spelling', as }];
}

function roundsOf(person: number, { rounds }: SearchSlice): RoundName[] {
  return rounds
    .filter(({ people }) => people.includes(person))
    .map(({ id, title, dates }) => ({ id, title, dates }));
}
