import { issuesTold } from '../issues-told.ts';
import type { Dataset, Proposal, Publisher, Round, Venue } from '../types.ts';

/* What a dataset that was translated calls things, followed by what it called them before. */

type WithNames = { id: string; name: string; alternates: readonly string[] };

/** The name of something, and its other spellings. */
export function ownNames({ name, alternates }: Omit<WithNames, 'id'>): string[] {
  return [name, ...alternates];
}

/** The names of things by kind: those that are shown first. Where the two datasets are one, the names that it has. */
export function originalNames(data: Dataset, original: Dataset) {
  const named = <Thing extends WithNames>(things: readonly Thing[]) => {
    const before = new Map(things.map((thing) => [thing.id, thing]));
    return (thing: Thing) =>
      unique([...ownNames(thing), ...ownNames(before.get(thing.id) ?? thing)]);
  };
  const venues = byId(original.venues);
  const rounds = byId(original.rounds);
  const proposals = byId(original.rounds.flatMap((round) => round.proposals));
  const differing = (shown: string, before: string | undefined) =>
    before === undefined || before === shown ? {} : { also: before };
  const also = data === original ? [] : pairsOf(data, original);
  return {
    actors: named<Dataset['actors'][number]>(original.actors),
    people: named<Dataset['people'][number]>(original.people),
    publishers: named<Publisher>(original.publishers),
    /** City or country, country, other spellings. What the country was called before is among the others. */
    venues: ({ id, city, country, alternates }: Venue): string[] => {
      const before = venues.get(id);
      const others = [
        ...alternates,
        ...(before?.city ? [before.city] : []),
        ...(before?.alternates ?? []),
      ];
      const shown = [city ?? country, country];
      return [...shown, ...unique(others).filter((name) => !shown.includes(name))];
    },
    titleOf: ({ id, title }: Round) => differing(title, rounds.get(id)?.title),
    nameOf: ({ id, name }: Proposal) => differing(name, proposals.get(id)?.name),
    others: also.length > 0 ? { also } : {},
  };
}

/** Countries, offices, issues and what they are about, each as it is called, and as it was called before. */
function pairsOf(data: Dataset, original: Dataset): string[][] {
  const told = (one: Dataset) =>
    issuesTold(one).flatMap((issue) => [
      [issue.id, issue.name],
      ...issue.scopes.map((scope) => [`${issue.id} ${scope.id}`, scope.name]),
    ]);
  const called = (one: Dataset) => [
    ...one.venues.map(({ id, country }) => [`venue ${id}`, country]),
    ...one.offices.map(({ id, name }) => [`office ${id}`, name]),
    ...told(one),
  ];
  const before = new Map(called(original).map(([id, name]) => [id, name]));
  const pairs = called(data).flatMap(([id, name = '']) => {
    const was = before.get(id);
    return was === undefined || was === name ? [] : [[name, was]];
  });
  return [...new Map(pairs.map((pair) => [pair.join('\n'), pair])).values()];
}

const byId = <Thing extends { id: string }>(things: readonly Thing[]) =>
  new Map(things.map((thing) => [thing.id, thing]));

const unique = (values: readonly string[]): string[] => [...new Set(values)];
