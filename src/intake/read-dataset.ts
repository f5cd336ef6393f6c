import { lintTree, RULES_AT_WORK } from '../model/lint/run.ts';
import { parseFiles } from '../model/parse.ts';
import { dataFiles, type DatasetLists, type FilesMade } from './data-files-of.ts';
import type { FoundDataset } from './files/datasets.ts';
import { modelProblem } from './rows/check.ts';
import { withoutStaleRecord } from './rows/finish.ts';
import type { Problem } from './rows/report.ts';

/** Checks a dataset in our own shape by the schema and the rules. Its files are empty where the schema is not kept. */
export function readDataset(found: FoundDataset): { files: FilesMade; problems: Problem[] } {
  const { tree, findings } = parseFiles('texts' in found ? found.texts : textsOfWhole(found.value));
  if (!tree) return { files: new Map(), problems: findings.map((one) => modelProblem(one)) };
  const { rounds, sources, ...lists } = tree;
  const parsed = [...rounds, ...sources, ...Object.values(lists)];
  const files: FilesMade = new Map(parsed.map(({ path, value }) => [path, value]));
  withoutStaleRecord(files);
  return { files, problems: lintTree(tree, RULES_AT_WORK).map((one) => modelProblem(one)) };
}

/** The files of what a site publishes as one. Where its rules do not hold, is a matter of its workshop alone. */
function textsOfWhole(value: unknown): Map<string, string> {
  const whole = { lintExceptions: [], ...(value as DatasetLists) };
  return new Map([...dataFiles(whole)].map(([path, file]) => [path, JSON.stringify(file) ?? '']));
}
