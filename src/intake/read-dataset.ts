import type { Finding } from '../model/lint/finding.ts';
import { lintTree, RULES_AT_WORK } from '../model/lint/run.ts';
import { parseFiles } from '../model/parse.ts';
import { dataFiles, type DatasetLists, type FilesMade } from './data-files-of.ts';
import type { FoundDataset } from './files/datasets.ts';
import { modelProblem, parsedFiles } from './rows/check.ts';
import { withoutStaleRecord } from './rows/finish.ts';
import type { Problem } from './rows/report.ts';
import { standIn } from './rows/stand-ins.ts';
import { Gone, recordAt } from './rows/take-out.ts';

/**
 * Checks a dataset in our own shape by the schema and the rules. Its files are empty where the schema is not kept; what
 * the rules say of all other records is told then, too.
 */
export function readDataset(found: FoundDataset): { files: FilesMade; problems: Problem[] } {
  const texts = 'texts' in found ? found.texts : textsOfWhole(found.value);
  const { tree, findings } = parseFiles(texts);
  if (!tree) {
    const all = [...findings, ...findingsOfOthers(texts, findings)];
    return { files: new Map(), problems: all.map((one) => modelProblem(one)) };
  }
  const { rounds, sources, translations, ...lists } = tree;
  const parsed = [...rounds, ...sources, ...translations, ...Object.values(lists)];
  const files: FilesMade = new Map(parsed.map(({ path, value }) => [path, value]));
  withoutStaleRecord(files);
  return { files, problems: lintTree(tree, RULES_AT_WORK).map((one) => modelProblem(one)) };
}

/** The files of what a site publishes as one; what was published before exceptions were has none of them. */
function textsOfWhole(value: unknown): Map<string, string> {
  const whole = { lintExceptions: [], ...(value as DatasetLists) };
  return new Map([...dataFiles(whole)].map(([path, file]) => [path, JSON.stringify(file) ?? '']));
}

/** So often a dataset is looked at again after something of it was taken out. */
const MOST_PASSES = 12;

/** What the rules say of the records that keep the schema, without those that rest on the others. */
function findingsOfOthers(
  texts: ReadonlyMap<string, string>,
  breaches: readonly Finding[],
): Finding[] {
  const files: FilesMade = new Map();
  try {
    for (const [path, text] of texts) files.set(path, JSON.parse(text));
  } catch {
    return [];
  }
  const gone = new Gone();
  let wrong = breaches;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const spots = wrong.flatMap((finding) => recordAt(files, finding, () => true) ?? []);
    if (spots.length === 0) return [];
    for (const { record, below, takeOut } of spots) {
      if (standIn(record, below[0])) continue;
      takeOut();
      gone.add(record, '');
    }
    gone.unrecord(files);
    const { tree, findings } = parsedFiles(files);
    if (tree)
      return lintTree(tree, RULES_AT_WORK).filter((finding) => gone.missedBy(finding) === null);
    wrong = findings;
  }
  return [];
}
