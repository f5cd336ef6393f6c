import { changedParts, fingerprintsOf } from '../fingerprints.ts';
import type { DataTree } from '../parse.ts';
import type { EditionRecord } from '../types.ts';
import type { Finding, Rule } from './finding.ts';

/**
 * Citations name the version of the data. So a version is what it was when it was recorded: figures that were
 * changed by a slip, ids that were swapped, an account that got lost are valid data, and only this sees them.
 * A dataset without fingerprints (one that nobody has recorded yet) is not looked at.
 */
export const editionUnchanged: Rule = {
  name: 'edition-unchanged',
  description: 'Ensure that the data is what was recorded of the newest edition.',
  check(tree) {
    const newest = tree.editions.value.at(-1);
    // A newer version in about.json is the business of editions-in-order.
    if (!newest?.fingerprints || newest.version !== tree.about.value.version) return [];
    const files = filesToRecord(tree);
    const paths = new Set(files.map(({ path }) => path));
    const gone = Object.keys(newest.fingerprints).filter((path) => !paths.has(path));
    return [
      ...files.flatMap(({ path, value }) => changesOf(path, value, newest)),
      ...gone.map((file) => ({
        file,
        pointer: '',
        message: `the file was recorded in edition ${newest.version} and is gone`,
        hint: HINT,
      })),
    ];
  },
};

const HINT =
  'undo what is not meant; record what is with `npm run record-ids`, and a fact that was wrong with a correction';

/** What a file has that the record of an edition has not, one finding a part. */
export function changesOf(path: string, value: unknown, edition: EditionRecord): Finding[] {
  const recorded = edition.fingerprints?.[path];
  if (recorded === undefined)
    return [
      {
        file: path,
        pointer: '',
        message: `the record of edition ${edition.version} has no such file`,
        hint: HINT,
      },
    ];
  return changedParts(value, recorded).map((pointer) => ({
    file: path,
    pointer,
    message: `this is not what was recorded in edition ${edition.version}`,
    hint: HINT,
  }));
}

/**
 * Every file of the data with its content; the list of editions without the fingerprints in it. What is translated of
 * them is no part of an edition: it says the same.
 */
export function filesToRecord(tree: DataTree): { path: string; value: unknown }[] {
  const { rounds, sources, editions, translations: _beside, ...lists } = tree;
  return [
    ...rounds,
    ...sources,
    ...Object.values(lists),
    {
      path: editions.path,
      value: editions.value.map(({ fingerprints: _record, ...edition }) => edition),
    },
  ];
}

/** The editions with a record of the data in the newest, and in no other. */
export function withRecord(tree: DataTree): EditionRecord[] {
  const bare = tree.editions.value.map(
    ({ fingerprints: _record, ...edition }): EditionRecord => edition,
  );
  return bare.map((edition, i) => {
    if (i < bare.length - 1) return edition;
    const files = filesToRecord({ ...tree, editions: { ...tree.editions, value: bare } });
    const fingerprints = Object.fromEntries(
      files.map(({ path, value }) => [path, fingerprintsOf(value)]),
    );
    return { ...edition, fingerprints };
  });
}
