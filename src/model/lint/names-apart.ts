import { lookOf } from '../gate/lookalikes.ts';
import type { DataTree } from '../parse.ts';
import type { Rule } from './finding.ts';
import type { Place } from './walk.ts';

/** Two records of one list are told apart by their names alone, so these must differ for somebody who reads in passing. */
export const namesApart: Rule = {
  name: 'names-apart',
  description:
    'Ensure that no two records of a list have names that are the same or look the same.',
  check(tree) {
    return listsOf(tree).flatMap((list) => {
      const first = new Map<string, Place & { name: string }>();
      return list.flatMap(({ file, pointer, name }) => {
        const look = lookOf(name);
        const earlier = first.get(look);
        first.set(look, earlier ?? { file, pointer, name });
        return earlier
          ? {
              file,
              pointer,
              message: `"${name}" is taken for "${earlier.name}" at ${earlier.file}:${earlier.pointer}`,
              hint: 'join the two records, or give them names that nobody confuses',
            }
          : [];
      });
    });
  },
};

function listsOf(tree: DataTree): (Place & { name: string })[][] {
  const lists = (
    ['actors', 'people', 'offices', 'publishers', 'issues', 'computed', 'chapters'] as const
  ).map((list) =>
    tree[list].value.map(({ name }, i) => ({ file: tree[list].path, pointer: `/${i}/name`, name })),
  );
  const venues = tree.venues.value.map(({ city, country }, i) => ({
    file: tree.venues.path,
    pointer: `/${i}`,
    name: `${city ?? ''}, ${country}`,
  }));
  const scopes = tree.issues.value.map((issue, i) =>
    issue.scopes.map(({ name }, j) => ({
      file: tree.issues.path,
      pointer: `/${i}/scopes/${j}/name`,
      name,
    })),
  );
  const rounds = tree.rounds.map(({ path, value }) => ({
    file: path,
    pointer: '/title',
    name: value.title,
  }));
  return [...lists, venues, ...scopes, rounds];
}
