/*
 * One word, one meaning: a name that a file gives away (a type, a function, a component) belongs to one
 * file. Who reads `Column` must not have to look at the imports to know which of three it is.
 */

/** Folders whose exports are asked for through a namespace (`claims.report`, `words.round`). */
const NAMESPACES = [/^src\/model\/schema\//, /^src\/messages\/[a-z]{2}\//];

/** Names that stand in several files with reason, each with it. */
export const EXCEPTIONS: Readonly<Record<string, string>> = {
  WIDTH: 'the width of a picture, in the module of each kind of picture; no module reads two',
  HEIGHT: 'the height of a picture, likewise',
  evidence: 'the arbitrary of the test kit bears the name of what it makes',
  Cell: 'what stands in a place of a table: of a comparison in the model, of a file in the intake; no module reads both',
  Row: 'a row of a file in the intake, and one that an engine gave a test; no module reads both',
  Sheet:
    'a sheet of a file in the intake, and the sheet on which a picture is drawn; no module reads both',
  interval: 'the arbitrary of the test kit, likewise',
};

const EXPORT = /^export (?:async )?(?:type|interface|function|const|class) (\w+)/gm;

/** A file by its path from the root, with what stands in it. */
export type SourceFile = { path: string; text: string };

/** Names that several files define and give away, each with the files: "Name: a.ts, b.ts". */
export function namesOfSeveral(
  files: readonly SourceFile[],
  exceptions: Readonly<Record<string, string>>,
): string[] {
  const homes = new Map<string, Set<string>>();
  for (const { path, text } of files) {
    if (NAMESPACES.some((folder) => folder.test(path))) continue;
    for (const [, name = ''] of text.matchAll(EXPORT))
      homes.set(name, (homes.get(name) ?? new Set()).add(path));
  }
  const several = [...homes].filter(([, paths]) => paths.size > 1);
  const needless = Object.keys(exceptions).filter((name) => !several.some(([of]) => of === name));
  return [
    ...several
      .filter(([name]) => !(name in exceptions))
      .map(([name, paths]) => `${name}: ${[...paths].join(', ')}`),
    ...needless.map((name) => `${name}: an exception that nothing needs`),
  ];
}
