import { formatFinding } from '../model/lint/finding.ts';
import { checkFiles, RULES } from '../model/lint/run.ts';
import { readDataOrExit, shownDir } from './data-files.ts';

/** `npm run check:data`: prints every problem of the data and exits with 1 if there is one. */
const files = await readDataOrExit();
const { findings } = checkFiles(files);
for (const finding of findings) console.error(formatFinding(finding, shownDir()));
console.log(
  findings.length === 0
    ? `${files.size} data files keep the schema and ${RULES.length} rules`
    : `${findings.length} ${findings.length === 1 ? 'problem' : 'problems'} in the data`,
);
process.exitCode = findings.length === 0 ? 0 : 1;
