import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { recordIds } from '../model/editions.ts';
import { formatFindings } from '../model/lint/finding.ts';
import { withRecord } from '../model/lint/edition-unchanged.ts';
import { addressesOf } from '../model/lint/walk.ts';
import { parseFiles } from '../model/parse.ts';
import { dataDir, isOwnData, readDataOrExit, shownDir } from './data-files.ts';
import { citationFile } from './downloads/citation-file.ts';

/**
 * `npm run record-ids`: records ids that no edition has in the newest one, or begins an edition where
 * about.json names a newer version, records there what every file holds, and writes CITATION.cff for it where it is the repository's own
 * dataset. The data must keep the schema; the rules may be broken, since one of them is that ids are
 * recorded.
 */
const CITATION = join(import.meta.dirname, '../../CITATION.cff');
const { files, unread } = await readDataOrExit();
const { tree, findings } = parseFiles(files, unread);
if (tree) {
  const about = tree.about.value;
  const living = addressesOf(tree).map(({ id }) => id);
  const { editions, added, begun } = recordIds(tree.editions.value, living, about);
  const recorded = withRecord({ ...tree, editions: { ...tree.editions, value: editions } });
  const file = join(dataDir(), tree.editions.path);
  const options = { ...(await resolveConfig(file)), filepath: file };
  await writeFile(file, await format(JSON.stringify(recorded), options));
  if (isOwnData()) await writeFile(CITATION, citationFile(about));
  const what = `${added.length} ${added.length === 1 ? 'id' : 'ids'}`;
  if (begun)
    console.log(
      `began edition ${about.version} of ${about.date} with ${what}: now write its note, and run this again`,
    );
  else console.log(`recorded ${what} and the data as it is in ${editions.at(-1)?.version}`);
} else {
  console.error(formatFindings(findings, shownDir()));
  process.exitCode = 1;
}
