import type { Finding, Rule } from './finding.ts';
import { everyClaim, proposalsOf, quantitiesOf, everySource } from './walk.ts';

export const referencesResolve: Rule = {
  name: 'references-resolve',
  description: 'Ensure that every id that is referred to belongs to a record.',
  check(tree) {
    const findings: Finding[] = [];
    const ids = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id));
    const proposals = proposalsOf(tree);
    const known = {
      actor: ids(tree.actors.value),
      person: ids(tree.people.value),
      office: ids(tree.offices.value),
      publisher: ids(tree.publishers.value),
      venue: ids(tree.venues.value),
      issue: ids(tree.issues.value),
      unit: ids(tree.units.value),
      source: ids(tree.sources.flatMap((file) => file.value)),
      proposal: ids(proposals.map(({ proposal }) => proposal)),
      round: ids(tree.rounds.map((file) => file.value)),
    };
    const homes: Record<keyof typeof known, string> = {
      actor: 'actors.json',
      person: 'people.json',
      office: 'offices.json',
      publisher: 'publishers.json',
      venue: 'venues.json',
      issue: 'issues.json',
      unit: 'units.json',
      source: 'sources/',
      proposal: 'the proposals of a round in rounds/',
      round: 'rounds/',
    };
    const moved = new Map(tree.redirects.value.map(({ from, to }) => [from, to]));

    function refer(kind: keyof typeof known, id: string | null, file: string, pointer: string) {
      if (id === null || known[kind].has(id)) return;
      const to = moved.get(id);
      findings.push({
        file,
        pointer,
        message: `no ${kind} has the id "${id}"`,
        hint: to
          ? `it was retired: write "${to}"`
          : `correct the id, or add the ${kind} to src/data/${homes[kind]}`,
      });
    }

    const scopes = new Map(tree.issues.value.map((issue) => [issue.id, ids(issue.scopes)]));

    for (const { path, value } of tree.rounds) {
      value.venues.forEach((id, i) => refer('venue', id, path, `/venues/${i}`));
      const rooms = [
        ...value.mediators.map((m, i) => ({
          id: m.actor,
          field: 'actor',
          people: m.people,
          at: `/mediators/${i}`,
        })),
        ...value.delegations.map((d, i) => ({
          id: d.party,
          field: 'party',
          people: d.people,
          at: `/delegations/${i}`,
        })),
      ];
      for (const room of rooms) {
        refer('actor', room.id, path, `${room.at}/${room.field}`);
        room.people.forEach((p, i) => {
          refer('person', p.person, path, `${room.at}/people/${i}/person`);
          refer('office', p.office, path, `${room.at}/people/${i}/office`);
        });
      }
    }
    for (const { file, pointer, proposal } of proposals) {
      proposal.tabledBy.forEach((id, i) => refer('actor', id, file, `${pointer}/tabledBy/${i}`));
      proposal.tabledTo.forEach((id, i) => refer('actor', id, file, `${pointer}/tabledTo/${i}`));
      proposal.basedOn.forEach((parent, i) =>
        refer('proposal', parent.proposal, file, `${pointer}/basedOn/${i}/proposal`),
      );
      proposal.phases.forEach((phase, i) =>
        phase.sources.forEach((id, j) =>
          refer('source', id, file, `${pointer}/phases/${i}/sources/${j}`),
        ),
      );
      quantitiesOf(proposal).forEach(({ quantity, at }) => {
        refer('unit', quantity.unit, file, `${pointer}${at}/unit`);
        refer('unit', quantity.said?.unit ?? null, file, `${pointer}${at}/said/unit`);
      });
      proposal.provisions.forEach((provision, i) => {
        refer('issue', provision.issue, file, `${pointer}/provisions/${i}/issue`);
        if (scopes.get(provision.issue)?.has(provision.scope) === false)
          findings.push({
            file,
            pointer: `${pointer}/provisions/${i}/scope`,
            message: `the issue "${provision.issue}" has no scope "${provision.scope}"`,
            hint: 'use one of its scopes in src/data/issues.json, or add a scope there',
          });
      });
      proposal.responses.forEach((response, i) =>
        refer('actor', response.party, file, `${pointer}/responses/${i}/party`),
      );
    }
    for (const claim of everyClaim(tree)) {
      claim.sources.forEach((id, i) =>
        refer('source', id, claim.file, `${claim.pointer}/sources/${i}`),
      );
      refer(
        'publisher',
        claim.attribution?.outlet ?? null,
        claim.file,
        `${claim.pointer}/attribution/outlet`,
      );
      refer(
        'publisher',
        claim.attribution?.relay ?? null,
        claim.file,
        `${claim.pointer}/attribution/relay`,
      );
    }
    for (const { file, pointer, source } of everySource(tree)) {
      refer('publisher', source.publisher, file, `${pointer}/publisher`);
      refer('publisher', source.via, file, `${pointer}/via`);
    }
    tree.positions.value.forEach((position, i) => {
      refer('actor', position.party, tree.positions.path, `/${i}/party`);
      refer('issue', position.issue, tree.positions.path, `/${i}/issue`);
    });
    tree.units.value.forEach(({ measure }, i) =>
      refer('unit', measure?.unit ?? null, tree.units.path, `/${i}/measure/unit`),
    );
    tree.issues.value.forEach((issue, i) =>
      issue.units.forEach((id, j) => refer('unit', id, tree.issues.path, `/${i}/units/${j}`)),
    );
    const { path, value: about } = tree.about;
    about.parties.forEach((id, i) => refer('actor', id, path, `/parties/${i}`));
    about.keyIssues.forEach((id, i) => refer('issue', id, path, `/keyIssues/${i}`));
    about.turningPoints.forEach((id, i) => refer('round', id, path, `/turningPoints/${i}`));
    tree.suggestions.value.forEach((suggestion, i) =>
      suggestion.ids.forEach((id, j) =>
        refer(
          known.round.has(id) ? 'round' : 'proposal',
          id,
          tree.suggestions.path,
          `/${i}/ids/${j}`,
        ),
      ),
    );
    return findings;
  },
};
