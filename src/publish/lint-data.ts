import { formatFinding, formatFindings } from '../model/lint/finding.ts';
import { checkFiles, RULES } from '../model/lint/run.ts';
import { datasetOf } from '../model/parse.ts';
import { publicFiles } from '../model/slices/public-files.ts';
import { readDataOrExit, shownDir } from './data-files.ts';
import { previewed } from './previews/addition.ts';
import { roomAdvice } from './previews/advice.ts';
import { loadFonts } from './previews/fonts.ts';

/**
 * `npm run check:data`: prints the first fifty problems of the data with a count of all, and exits with 1 if there is one. Texts for which
 * previews have no room are told of, too, and are no problem.
 */
const { files, unread } = await readDataOrExit();
const { tree, findings } = checkFiles(files, unread);
if (tree) console.log(`${files.size} data files keep the schema and ${RULES.length} rules`);
else console.error(formatFindings(findings, shownDir()));
if (tree) {
  const data = datasetOf(tree);
  const pictured = previewed({ data, files: publicFiles(data) });
  const advice = roomAdvice(tree, pictured, (await loadFonts()).measure);
  for (const one of advice) console.warn(`advice: ${formatFinding(one, shownDir())}`);
}
process.exitCode = findings.length === 0 ? 0 : 1;
