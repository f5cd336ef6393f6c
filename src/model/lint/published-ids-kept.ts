import type { Finding, Rule } from './finding.ts';
import { addressesOf } from './walk.ts';

/** More ids than this are not named one by one: they are one forgotten command. */
const NAMED = 4;

export const publishedIdsKept: Rule = {
  name: 'published-ids-kept',
  description:
    'Ensure that every published id lives or leads on, and that every living id is recorded in an edition.',
  check(tree) {
    const { path, value: editions } = tree.editions;
    const living = addressesOf(tree);
    const lands = new Set([
      ...living.map(({ id }) => id),
      ...tree.redirects.value.map(({ kind, from }) =>
        kind === 'claim' ? from : `${kind}s/${from}`,
      ),
    ]);
    const findings: Finding[] = editions.flatMap((edition, i) =>
      edition.ids.flatMap((id, j) =>
        lands.has(id)
          ? []
          : {
              file: path,
              pointer: `/${i}/ids/${j}`,
              message: `"${id}" was published in ${edition.version} and is gone`,
              hint: 'restore it, or add a redirect to what holds its content now',
            },
      ),
    );

    const recorded = new Set(editions.flatMap((edition) => edition.ids));
    const missing = living.filter(({ id }) => !recorded.has(id));
    for (const file of new Set(missing.map((place) => place.file))) {
      const own = missing.filter((place) => place.file === file);
      const names = own.slice(0, NAMED).map(({ id }) => `"${id}"`);
      findings.push({
        file,
        pointer: own[0]?.pointer ?? '',
        message: `no edition records ${names.join(', ')}${own.length > NAMED ? ` and ${own.length - NAMED} more` : ''}`,
        hint: '`npm run record-ids`',
      });
    }
    return findings;
  },
};
