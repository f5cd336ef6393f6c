import type { Finding, Rule } from './finding.ts';
import { everyClaim, proposalsOf, quantitiesOf, everySource } from './walk.ts';

/**
 * A source on which nothing rests is either a claim that was lost or a reference list padded out.
 * The same holds for people, offices, publishers, venues and actors that nothing names, and for units
 * that no issue counts in and in which nothing is said.
 */
export const nothingUnused: Rule = {
  name: 'nothing-unused',
  description: 'Ensure that something rests on every source, and that every entity is referred to.',
  check(tree) {
    const proposals = proposalsOf(tree);
    const claims = everyClaim(tree);
    const rounds = tree.rounds.map((file) => file.value);
    const rooms = rounds.flatMap((round) => [...round.mediators, ...round.delegations]);
    const people = rooms.flatMap((room) => room.people);
    const sources = everySource(tree);

    const usedSources = new Set([
      ...claims.flatMap((claim) => claim.sources),
      ...proposals.flatMap(({ proposal }) => proposal.phases.flatMap((phase) => phase.sources)),
    ]);
    const spoken = proposals.flatMap(({ proposal }) =>
      quantitiesOf(proposal).flatMap(({ quantity }) => [
        quantity.unit,
        quantity.said?.unit ?? null,
      ]),
    );
    const used = {
      units: new Set([
        ...spoken,
        ...tree.issues.value.flatMap((issue) => issue.units),
        ...tree.units.value.map(({ measure }) => measure?.unit ?? null),
      ]),
      people: new Set(people.map((p) => p.person)),
      offices: new Set(people.map((p) => p.office)),
      venues: new Set(rounds.flatMap((round) => round.venues)),
      publishers: new Set([
        ...sources.flatMap(({ source }) => [source.publisher, source.via]),
        ...claims.flatMap(({ attribution }) => [
          attribution?.outlet ?? null,
          attribution?.relay ?? null,
        ]),
      ]),
      actors: new Set([
        ...rounds.flatMap((round) => [
          ...round.mediators.map((m) => m.actor),
          ...round.delegations.map((d) => d.party),
        ]),
        ...proposals.flatMap(({ proposal }) => [
          ...proposal.tabledBy,
          ...proposal.tabledTo,
          ...proposal.responses.map((response) => response.party),
        ]),
        ...tree.positions.value.map((position) => position.party),
      ]),
    };

    const findings: Finding[] = sources
      .filter(({ source }) => !usedSources.has(source.id))
      .map(({ file, pointer, source }) => ({
        file,
        pointer,
        message: `nothing rests on the source "${source.id}"`,
        hint: 'cite it from the claim that it carries, or remove it',
      }));
    for (const name of Object.keys(used) as (keyof typeof used)[])
      tree[name].value.forEach((entity, i) => {
        if (!(used[name] as Set<string | null>).has(entity.id))
          findings.push({
            file: tree[name].path,
            pointer: `/${i}`,
            message: `nothing refers to "${entity.id}"`,
            hint: 'refer to it, or remove it',
          });
      });
    return findings;
  },
};
