import { issuesTold } from '../issues-told.ts';
import { byCode } from '../text.ts';
import { isPlanned } from '../planned.ts';
import { peopleIn } from '../rooms.ts';
import type { PackedIndex } from '../search/packed-index.ts';
import { PLAIN_TERMS } from '../search/terms.ts';
import { sourcesOfRound } from '../sources-of.ts';
import type { Attribution, Dataset, Dates, Quantity, Stance } from '../types.ts';
import { eventRounds } from './claims-slice.ts';
import { inOrder } from './order.ts';
import { ownNames, originalNames } from './original-names.ts';
import type { RoundSlice } from './round-slice.ts';

/*
 * What the search reads, in two files that are loaded when somebody searches. Names stand once, in lists;
 * everything else names them by their place there.
 */

/** One account: a report, an answer, a claim about a round, a position or an event. */
export type SearchAccount = {
  id: string;
  text: string;
  /** When it was given or published first; missing where no source says. */
  date?: string;
  speaker?: string;
  occasion?: string;
  /** Places in the list of outlets. */
  outlet?: number;
  relay?: number;
  /** Place in the list of actors of whose answer or position it is. */
  party?: number;
  answer?: Stance;
  /** Numbers that it gives and its sentence does not write so. */
  numbers?: number[];
  /** So many of one thing for one of another. */
  ratios?: number[];
};

export type SearchProposal = {
  id: string;
  name: string;
  date: string;
  /** Places in the list of actors of who tabled it. */
  by: number[];
  /** Its name as the dataset has it, where it is shown in another language. */
  also?: string;
  accounts: SearchAccount[];
};

export type SearchRound = {
  id: string;
  title: string;
  /** Its title as the dataset has it, where it is shown in another language. */
  also?: string;
  dates: Dates;
  outcome: string;
  /** Places in the lists of places, actors, people and outlets. */
  places: number[];
  actors: number[];
  people: number[];
  outlets: number[];
  accounts: SearchAccount[];
  proposals: SearchProposal[];
};

export type SearchPerson = { id: string; names: string[]; offices: string[] };

/** `data/search.json`: all but the sources. Where something has several names, the first is its own. */
export type SearchSlice = {
  /** Rounds in order of time. */
  rounds: SearchRound[];
  positions: SearchAccount[];
  people: SearchPerson[];
  actors: string[][];
  /** Of each place its city, or its country where no city is known, its country, and other spellings. */
  places: string[][];
  /** Ids of the places, in the same order. */
  venues: string[];
  outlets: string[][];
  issues: SearchIssue[];
  /** Names of countries, offices and issues, each as it is shown and as the dataset has it, where these differ. */
  also?: string[][];
};

/** An issue: its name first, then what its terms can be about. */
export type SearchIssue = { id: string; names: string[] };

/** A source as it is searched. */
export type SearchSource = {
  id: string;
  title: string | null;
  published: string | null;
  publisher: number;
  via?: number;
};

/** `data/search-sources.json`: every source by title, outlet and date. Its outlets are those of `data/search.json`. */
export type SearchSourcesSlice = {
  sources: SearchSource[];
  /** What finds them, in this order. */
  index: PackedIndex;
};

type Account = {
  id: string;
  text: string;
  sources: readonly string[];
  attribution?: Attribution;
  date?: string | null;
};

/**
 * What is searched, out of a dataset and the slices of its rounds, which know their events.
 * @param original the dataset before it was translated: what it calls things finds them, too.
 */
export function searchSlice(
  data: Dataset,
  slices: readonly RoundSlice[],
  original: Dataset = data,
): SearchSlice {
  const before = originalNames(data, original);
  const [actors, outlets, people] = [data.actors, data.publishers, data.people].map(placesOf) as [
    Places,
    Places,
    Places,
  ];
  const venues = placesOf(data.venues);
  const sources = new Map(data.sources.map((source) => [source.id, source]));
  const ratioUnits = new Set(ratioUnitsOf(data));
  const offices = new Map(data.offices.map((office) => [office.id, ownNames(office)]));
  const held = new Map<string, Set<string>>();

  const account = ({ id, text, sources: carriers, attribution, date }: Account): SearchAccount => {
    const first = carriers
      .flatMap((source) => sources.get(source)?.published ?? [])
      .toSorted((a, b) => byCode(a, b))[0];
    const when = date ?? first;
    const said = attribution ?? { speaker: null, occasion: null, outlet: null, relay: null };
    return {
      id,
      text,
      ...(when ? { date: when } : {}),
      ...(said.speaker === null ? {} : { speaker: said.speaker }),
      ...(said.occasion === null ? {} : { occasion: said.occasion }),
      ...(said.outlet === null ? {} : { outlet: outlets(said.outlet) }),
      ...(said.relay === null ? {} : { relay: outlets(said.relay) }),
    };
  };
  const figures = (text: string, quantity: Quantity | null) => {
    if (!quantity) return {};
    const { min, max, unit, said } = quantity;
    const bounds = [min, max].filter((value) => value !== null);
    const written = new Set(PLAIN_TERMS.termsIn(text));
    const numbers = [...new Set([...bounds, said?.min, said?.max])].filter(
      (value) => typeof value === 'number' && !written.has(String(value)),
    ) as number[];
    return {
      ...(numbers.length > 0 ? { numbers } : {}),
      ...(ratioUnits.has(unit) ? { ratios: [...new Set(bounds)] } : {}),
    };
  };

  const eventsOf = new Map<string, SearchAccount[]>();
  const roundsOf = eventRounds(slices);
  const far: SearchAccount[] = [];
  for (const event of data.events) {
    const [nearest] = roundsOf(event);
    if (nearest === undefined) far.push(account(event));
    else eventsOf.set(nearest, [...(eventsOf.get(nearest) ?? []), account(event)]);
  }

  const rounds = inOrder(data.rounds).map((round): SearchRound => {
    const there = isPlanned(round) ? [] : peopleIn(round);
    for (const { person, office } of there)
      if (office !== null) held.set(person, (held.get(person) ?? new Set()).add(office));
    return {
      id: round.id,
      title: round.title,
      ...before.titleOf(round),
      dates: round.dates,
      outcome: round.outcome.text,
      places: round.venues.map(venues),
      actors: unique([
        ...round.mediators.map(({ actor }) => actor),
        ...round.delegations.map(({ party }) => party),
      ]).map(actors),
      people: unique(there.map(({ person }) => person)).map(people),
      outlets: unique(
        sourcesOfRound(round).flatMap((id) => {
          const source = sources.get(id);
          return source ? [source.publisher, ...(source.via ? [source.via] : [])] : [];
        }),
      ).map(outlets),
      accounts: [...round.claims.map(account), ...(eventsOf.get(round.id) ?? [])],
      proposals: round.proposals.map((proposal): SearchProposal => ({
        id: proposal.id,
        name: proposal.name,
        ...before.nameOf(proposal),
        date: proposal.date,
        by: proposal.tabledBy.map(actors),
        accounts: [
          ...proposal.provisions.flatMap(({ reports }) =>
            reports.map((report) => ({
              ...account(report),
              ...figures(report.text, report.quantity),
            })),
          ),
          ...proposal.responses.map((response) => ({
            ...account(response),
            party: actors(response.party),
            answer: response.stance,
          })),
        ],
      })),
    };
  });
  return {
    rounds,
    positions: [
      ...data.positions.map((position) => ({
        ...account(position),
        party: actors(position.party),
      })),
      ...far,
    ],
    people: data.people.map((person) => ({
      id: person.id,
      names: before.people(person),
      offices: [...(held.get(person.id) ?? [])].flatMap((office) => offices.get(office) ?? []),
    })),
    actors: data.actors.map(before.actors),
    places: data.venues.map(before.venues),
    venues: data.venues.map(({ id }) => id),
    outlets: data.publishers.map(before.publishers),
    issues: issuesTold(data).map(({ id, name, scopes }) => ({
      id,
      names: [name, ...scopes.filter((scope) => scope.id !== 'all').map((scope) => scope.name)],
    })),
    ...before.others,
  };
}

/** The sources as they are searched, in the order of the dataset. */
export function searchSources(data: Dataset): SearchSource[] {
  const outlets = placesOf(data.publishers);
  return data.sources.map(({ id, title, note, url, published, publisher, via }) => ({
    id,
    // What has no address is called by its note where it has no title.
    title: title ?? (url === null ? note : null),
    published,
    publisher: outlets(publisher),
    ...(via === null ? {} : { via: outlets(via) }),
  }));
}

/**
 * The units in which so many of one thing are given for one of another: what a division of the dataset
 * divides, by what it divides it. The ids of such units are made of the two.
 */
function ratioUnitsOf({ computed }: Dataset): string[] {
  return computed.flatMap((figure) =>
    figure.kind === 'division' ? [`${figure.dividend.unit}-per-${figure.divisor.unit}`] : [],
  );
}

type Places = (id: string) => number;

/** Tells of an id its place in a list. References are checked by the lint, so a miss is a defect. */
function placesOf(list: readonly { id: string }[]): Places {
  const places = new Map(list.map(({ id }, i) => [id, i]));
  return (id) => {
    const place = places.get(id);
    if (place === undefined) throw new Error(`nothing in the list has the id "${id}"`);
    return place;
  };
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
