import type { DataTree } from '../parse.ts';
import type { Finding, Rule } from './finding.ts';
import { type Place, proposalsOf } from './walk.ts';

/**
 * A list that names things has each once: a predecessor that stands twice would be drawn as two, a person would sit
 * twice in a room. Accounts that say the same of the same are one, whatever their ids. Mediators and delegations are
 * looked at by rooms-consistent, reports by provisions-distinct, ids of records by ids-and-file-names, exceptions
 * where they are applied.
 */
export const eachOnce: Rule = {
  name: 'each-once',
  description: 'Ensure that a list that names things has each of them once.',
  check(tree) {
    return [...inRounds(tree), ...inProposals(tree), ...inLists(tree)].flatMap(repeated);
  },
};

/** A list, where it stands, and what each of its items is known by; null where an item is not to be compared. */
type Named = Place & { below?: string; keys: readonly (string | null)[]; what: string };

function repeated({ file, pointer, below = '', keys, what }: Named): Finding[] {
  const first = new Map<string, number>();
  return keys.flatMap((key, i) => {
    if (key === null) return [];
    const earlier = first.get(key);
    first.set(key, earlier ?? i);
    return earlier === undefined
      ? []
      : {
          file,
          pointer: `${pointer}/${i}${below}`,
          message: `${what} already stands at ${pointer}/${earlier}${below}`,
          hint: 'keep one of them, with what belongs to both',
        };
  });
}

/** What an account says, without its address and its sources. */
function saying({ id: _id, sources: _sources, ...rest }: { id: string; sources: unknown }): string {
  return JSON.stringify(rest);
}

function inRounds(tree: DataTree): Named[] {
  return tree.rounds.flatMap(({ path: file, value }) => [
    { file, pointer: '/venues', keys: value.venues, what: 'the venue' },
    { file, pointer: '/claims', keys: value.claims.map(saying), what: 'the same account' },
    ...(['mediators', 'delegations'] as const).flatMap((side) =>
      value[side].map(({ people }, i) => ({
        file,
        pointer: `/${side}/${i}/people`,
        below: '/person',
        keys: people.map(({ person }) => person),
        what: 'the person',
      })),
    ),
  ]);
}

function inProposals(tree: DataTree): Named[] {
  return proposalsOf(tree).flatMap(({ file, pointer, proposal }) => [
    {
      file,
      pointer: `${pointer}/basedOn`,
      below: '/proposal',
      keys: proposal.basedOn.map((parent) => parent.proposal),
      what: 'the predecessor',
    },
    { file, pointer: `${pointer}/tabledBy`, keys: proposal.tabledBy, what: 'the actor' },
    { file, pointer: `${pointer}/tabledTo`, keys: proposal.tabledTo, what: 'the actor' },
    {
      file,
      pointer: `${pointer}/responses`,
      keys: proposal.responses.map(saying),
      what: 'the same answer',
    },
  ]);
}

function inLists(tree: DataTree): Named[] {
  const { about, bannedWords, events, issues, positions, redirects, suggestions } = tree;
  const alternates = (['actors', 'people', 'offices', 'publishers', 'venues'] as const).flatMap(
    (name) =>
      tree[name].value.map((entity, i) => ({
        file: tree[name].path,
        pointer: `/${i}/alternates`,
        keys: entity.alternates,
        what: 'the spelling',
      })),
  );
  return [
    ...alternates,
    ...(['parties', 'keyIssues', 'turningPoints', 'keywords'] as const).map((field) => ({
      file: about.path,
      pointer: `/${field}`,
      keys: about.value[field],
      what: 'the same',
    })),
    ...tree.publishers.value.map(({ hosts = [] }, i) => ({
      file: tree.publishers.path,
      pointer: `/${i}/hosts`,
      keys: hosts,
      what: 'the host',
    })),
    ...issues.value.flatMap(({ units, scopes }, i) => [
      { file: issues.path, pointer: `/${i}/units`, keys: units, what: 'the unit' },
      {
        file: issues.path,
        pointer: `/${i}/scopes`,
        below: '/id',
        keys: scopes.map(({ id }) => id),
        what: 'the scope',
      },
    ]),
    ...suggestions.value.map(({ ids }, i) => ({
      file: suggestions.path,
      pointer: `/${i}/ids`,
      keys: ids,
      what: 'the record',
    })),
    {
      file: suggestions.path,
      pointer: '',
      keys: suggestions.value.map(({ ids }) => ids.toSorted().join(' ')),
      what: 'the comparison',
    },
    { file: positions.path, pointer: '', keys: positions.value.map(saying), what: 'the position' },
    { file: events.path, pointer: '', keys: events.value.map(saying), what: 'the event' },
    {
      file: redirects.path,
      pointer: '',
      below: '/from',
      keys: redirects.value.map(({ from }) => from),
      what: 'the retired id',
    },
    {
      file: bannedWords.path,
      pointer: '',
      below: '/pattern',
      keys: bannedWords.value.map(({ pattern }) => pattern),
      what: 'the word',
    },
  ];
}
