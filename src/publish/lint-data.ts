import { formatFinding, formatFindings } from '../model/lint/finding.ts';
import { checkFiles, EDITORIAL_RULES, lintTree, RULES } from '../model/lint/run.ts';
import { datasetOf, type DataTree } from '../model/parse.ts';
import { publicFiles } from '../model/slices/public-files.ts';
import { isOwnData, readDataOrExit, shownDir } from './data-files.ts';
import { previewed } from './previews/addition.ts';
import { roomAdvice } from './previews/advice.ts';
import { loadFonts } from './previews/fonts.ts';

/**
 * `npm run check:data`: prints the first fifty problems of the data with a count of all, and exits with 1 if there is one. Texts for which
 * previews have no room are told of, too, and are no problem. What editors ask of each other is a problem in this repository's own
 * dataset, and advice in another.
 */
const asked = isOwnData() ? [...RULES, ...EDITORIAL_RULES] : RULES;
const { files, unread } = await readDataOrExit();
const { tree, findings } = checkFiles(files, unread, asked);
if (tree) {
  console.log(`${files.size} data files keep the schema and ${asked.length} rules`);
  for (const one of await adviceOn(tree)) console.warn(`advice: ${formatFinding(one, shownDir())}`);
} else console.error(formatFindings(findings, shownDir()));
process.exitCode = findings.length === 0 ? 0 : 1;

async function adviceOn(tree: DataTree) {
  const data = datasetOf(tree);
  const pictured = previewed({ data, files: publicFiles(data) });
  return [
    ...(isOwnData() ? [] : lintTree(tree, EDITORIAL_RULES)),
    ...roomAdvice(tree, pictured, (await loadFonts()).measure),
  ];
}
