import { sourcesOfRound } from '../sources-of.ts';
import type { Dataset } from '../types.ts';
import { resolver } from './resolve.ts';

/** What the full-text search reads of a round. Each text stands once. */
export type SearchEntry = {
  id: string;
  titles: string[];
  people: string[];
  venues: string[];
  publishers: string[];
  texts: string[];
};

/** `data/search.json`: loaded only when somebody searches. */
export type SearchSlice = { rounds: SearchEntry[] };

export function searchSlice(data: Dataset): SearchSlice {
  const names = resolver(data);
  const venues = new Map(data.venues.map((venue) => [venue.id, venue]));
  const alternates = new Map(data.people.map((person) => [person.id, person.alternates]));
  return {
    rounds: data.rounds.map((round) => {
      const rooms = [...names.mediators(round), ...names.delegations(round)];
      const claims = [
        ...round.claims,
        ...round.proposals.flatMap((proposal) => [
          ...proposal.provisions.flatMap((provision) => provision.reports),
          ...proposal.responses,
        ]),
      ];
      return {
        id: round.id,
        titles: unique([round.title, ...round.proposals.map((proposal) => proposal.name)]),
        people: unique(
          rooms.flatMap((room) => [
            room.name,
            ...room.people.flatMap((person) => [
              person.name,
              ...(alternates.get(person.id) ?? []),
              ...(person.office ? [person.office] : []),
            ]),
          ]),
        ),
        venues: unique(
          round.venues.flatMap((id) => {
            const venue = venues.get(id);
            return venue
              ? [...(venue.city ? [venue.city] : []), venue.country, ...venue.alternates]
              : [];
          }),
        ),
        publishers: unique(
          sourcesOfRound(round).flatMap((id) => {
            const source = names.source(id);
            return [source.publisher.name, ...(source.via ? [source.via.name] : [])];
          }),
        ),
        texts: unique([
          round.outcome.text,
          ...claims.flatMap((claim) => [
            claim.text,
            ...(claim.attribution.speaker ? [claim.attribution.speaker] : []),
          ]),
        ]),
      };
    }),
  };
}

function unique(values: string[]): string[] {
  return [...new Set(values)];
}
