import type { Finding, Rule } from './finding.ts';
import { everyClaim, proposalsOf, everySource, type Place } from './walk.ts';

/**
 * Rounds and proposals share one space of ids, because a comparison names both in one list. Claims
 * share another, because each is an anchor on a page that may show several records.
 */
export const idsAndFileNames: Rule = {
  name: 'ids-and-file-names',
  description: 'Ensure that a file has the name of its round, and that no id stands twice.',
  check(tree) {
    const findings: Finding[] = [];
    for (const { path, value } of tree.rounds) {
      const expected = `rounds/${value.id}.json`;
      if (path !== expected)
        findings.push({
          file: path,
          pointer: '/id',
          message: `the id is "${value.id}", but the file has another name`,
          hint: `rename the file to ${expected}; if the id was published, keep it and add a redirect`,
        });
    }
    const records = [
      ...tree.rounds.map(({ path, value }) => ({ file: path, pointer: '/id', id: value.id })),
      ...proposalsOf(tree).map(({ file, pointer, proposal }) => ({
        file,
        pointer: `${pointer}/id`,
        id: proposal.id,
      })),
    ];
    const provisions = proposalsOf(tree).flatMap(({ file, pointer, proposal }) =>
      proposal.provisions.map((provision, i) => ({
        file,
        pointer: `${pointer}/provisions/${i}/id`,
        id: provision.id,
      })),
    );
    const claims = everyClaim(tree).map((claim) => ({ ...claim, pointer: `${claim.pointer}/id` }));
    const corrections = tree.corrections.value.map(({ id }, i) => ({
      file: tree.corrections.path,
      pointer: `/${i}/id`,
      id,
    }));
    const sources = everySource(tree).map(({ file, pointer, source }) => ({
      file,
      pointer: `${pointer}/id`,
      id: source.id,
    }));
    const lists = (
      [
        'actors',
        'people',
        'offices',
        'publishers',
        'venues',
        'units',
        'issues',
        'computed',
        'chapters',
      ] as const
    ).map((name) =>
      tree[name].value.map((entity, i) => ({
        file: tree[name].path,
        pointer: `/${i}/id`,
        id: entity.id,
      })),
    );
    for (const space of [records, [...provisions, ...claims, ...corrections], sources, ...lists])
      findings.push(...repeated(space));
    return findings;
  },
};

function repeated(space: readonly (Place & { id: string })[]): Finding[] {
  const first = new Map<string, Place>();
  return space.flatMap(({ file, pointer, id }) => {
    const earlier = first.get(id);
    if (!earlier) {
      first.set(id, { file, pointer });
      return [];
    }
    return {
      file,
      pointer,
      message: `the id "${id}" already stands at ${earlier.file}:${earlier.pointer}`,
      hint: 'give the newer record an id of its own; ids are never shared or reused',
    };
  });
}
