import type { DataTree } from '../parse.ts';
import type { Attribution, Proposal, Quantity, Round, Source } from '../types.ts';

/** A place in the data. */
export type Place = { file: string; pointer: string };

/** A claim of any kind, with what all kinds share. Events have no attribution of their own. */
export type AnyClaim = Place & {
  id: string;
  text: string;
  attribution: Attribution | null;
  sources: string[];
};

/** Every proposal with its place and its round. */
export function proposalsOf(tree: DataTree): (Place & { proposal: Proposal; round: Round })[] {
  return tree.rounds.flatMap(({ path, value }) =>
    value.proposals.map((proposal, i) => ({
      file: path,
      pointer: `/proposals/${i}`,
      proposal,
      round: value,
    })),
  );
}

/** Every number of a proposal, with its place below that of the proposal. */
export function quantitiesOf({
  phases,
  provisions,
}: Proposal): { quantity: Quantity; at: string }[] {
  return [
    ...phases.flatMap(({ duration }, i) =>
      duration ? [{ quantity: duration, at: `/phases/${i}/duration` }] : [],
    ),
    ...provisions.flatMap(({ reports }, i) =>
      reports.flatMap(({ quantity }, j) =>
        quantity ? [{ quantity, at: `/provisions/${i}/reports/${j}/quantity` }] : [],
      ),
    ),
  ];
}

/** Every claim of the dataset, in the order of the files. */
export function everyClaim(tree: DataTree): AnyClaim[] {
  const claims: AnyClaim[] = [];
  const add = (
    file: string,
    pointer: string,
    claim: { id: string; text: string; attribution?: Attribution; sources: string[] },
  ) =>
    claims.push({
      file,
      pointer,
      id: claim.id,
      text: claim.text,
      attribution: claim.attribution ?? null,
      sources: claim.sources,
    });

  for (const { path, value } of tree.rounds)
    value.claims.forEach((claim, i) => add(path, `/claims/${i}`, claim));
  for (const { file, pointer, proposal } of proposalsOf(tree)) {
    proposal.provisions.forEach((provision, i) =>
      provision.reports.forEach((report, j) =>
        add(file, `${pointer}/provisions/${i}/reports/${j}`, report),
      ),
    );
    proposal.responses.forEach((response, i) => add(file, `${pointer}/responses/${i}`, response));
  }
  tree.positions.value.forEach((position, i) => add(tree.positions.path, `/${i}`, position));
  tree.events.value.forEach((event, i) => add(tree.events.path, `/${i}`, event));
  return claims;
}

/**
 * Everything that has an address of its own, in the form in which editions record it: rounds and
 * proposals with the folder of their pages, claims and provisions by their ids alone.
 */
export function addressesOf(tree: DataTree): (Place & { id: string })[] {
  const proposals = proposalsOf(tree);
  return [
    ...tree.rounds.map(({ path, value }) => ({
      file: path,
      pointer: '/id',
      id: `rounds/${value.id}`,
    })),
    ...proposals.flatMap(({ file, pointer, proposal }) => [
      { file, pointer: `${pointer}/id`, id: `proposals/${proposal.id}` },
      ...proposal.provisions.map(({ id }, i) => ({
        file,
        pointer: `${pointer}/provisions/${i}/id`,
        id,
      })),
    ]),
    ...everyClaim(tree).map(({ file, pointer, id }) => ({ file, pointer: `${pointer}/id`, id })),
    ...tree.corrections.value.map(({ id }, i) => ({
      file: tree.corrections.path,
      pointer: `/${i}/id`,
      id,
    })),
  ];
}

/** Every source with its place. */
export function everySource(tree: DataTree): (Place & { source: Source })[] {
  return tree.sources.flatMap(({ path, value }) =>
    value.map((source, i) => ({ file: path, pointer: `/${i}`, source })),
  );
}

/** Every sentence or label of ours that a reader sees, with its place. */
export function everyText(tree: DataTree): (Place & { text: string; sentence: boolean })[] {
  const texts: (Place & { text: string; sentence: boolean })[] = [];
  const add = (file: string, pointer: string, text: string | null, sentence = true) => {
    if (text !== null) texts.push({ file, pointer, text, sentence });
  };
  for (const { path, value } of tree.rounds) {
    add(path, '/title', value.title, false);
    add(path, '/outcome/text', value.outcome.text);
  }
  for (const { file, pointer, proposal } of proposalsOf(tree)) {
    add(file, `${pointer}/name`, proposal.name, false);
    add(file, `${pointer}/lineageNote`, proposal.lineageNote);
    proposal.basedOn.forEach((parent, i) => {
      add(file, `${pointer}/basedOn/${i}/note`, parent.note);
      parent.apart?.forEach(({ note }, j) =>
        add(file, `${pointer}/basedOn/${i}/apart/${j}/note`, note),
      );
    });
    proposal.phases.forEach((phase, i) =>
      add(file, `${pointer}/phases/${i}/name`, phase.name, false),
    );
  }
  for (const claim of everyClaim(tree)) {
    add(claim.file, `${claim.pointer}/text`, claim.text);
    add(
      claim.file,
      `${claim.pointer}/attribution/speaker`,
      claim.attribution?.speaker ?? null,
      false,
    );
    add(
      claim.file,
      `${claim.pointer}/attribution/occasion`,
      claim.attribution?.occasion ?? null,
      false,
    );
  }
  tree.chapters.value.forEach((chapter, i) => {
    add(tree.chapters.path, `/${i}/name`, chapter.name, false);
    add(tree.chapters.path, `/${i}/text`, chapter.text);
  });
  tree.suggestions.value.forEach((suggestion, i) => {
    add(tree.suggestions.path, `/${i}/title`, suggestion.title, false);
    add(tree.suggestions.path, `/${i}/text`, suggestion.text);
  });
  tree.redirects.value.forEach((redirect, i) =>
    add(tree.redirects.path, `/${i}/reason`, redirect.reason),
  );
  add(tree.about.path, '/title', tree.about.value.title, false);
  add(tree.about.path, '/description', tree.about.value.description);
  add(tree.about.path, '/subject', tree.about.value.subject, false);
  tree.units.value.forEach((unit, i) =>
    add(tree.units.path, `/${i}/description`, unit.description),
  );
  tree.issues.value.forEach((issue, i) => {
    add(tree.issues.path, `/${i}/name`, issue.name, false);
    add(tree.issues.path, `/${i}/description`, issue.description);
    issue.scopes.forEach((scope, j) =>
      add(tree.issues.path, `/${i}/scopes/${j}/name`, scope.name, false),
    );
  });
  tree.corrections.value.forEach((correction, i) =>
    add(tree.corrections.path, `/${i}/reason`, correction.reason),
  );
  tree.editions.value.forEach((edition, i) => add(tree.editions.path, `/${i}/note`, edition.note));
  return texts;
}

/** Every string of every file, ours or another's, with its place; translations keep the rules of their own languages. */
export function everyString(tree: DataTree): (Place & { text: string })[] {
  const { rounds, sources, translations: _others, ...lists } = tree;
  const strings: (Place & { text: string })[] = [];
  function walk(file: string, pointer: string, value: unknown) {
    if (typeof value === 'string') strings.push({ file, pointer, text: value });
    else if (typeof value === 'object' && value !== null)
      for (const [key, item] of Object.entries(value)) walk(file, `${pointer}/${key}`, item);
  }
  for (const { path, value } of [...rounds, ...sources, ...Object.values(lists)])
    walk(path, '', value);
  return strings;
}
