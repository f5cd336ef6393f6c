import { lintTree, RULES_AT_WORK } from '../../model/lint/run.ts';
import { nothingUnused } from '../../model/lint/nothing-unused.ts';
import type { Finding } from '../../model/lint/finding.ts';
import { parseFiles } from '../../model/parse.ts';
import type { FilesMade } from '../data-files-of.ts';
import { withoutStaleRecord } from './finish.ts';
import type { Intake, Origin } from './intake.ts';
import { cellAddress } from './intake.ts';
import type { Address, Problem } from './report.ts';
import type { ColumnKey } from '../workbook/columns.ts';

/* The schema and the rules of the build, and beside which cell each of their findings belongs. */

export function check(intake: Intake, files: FilesMade): FilesMade {
  // A row that was left out leaves its source and its publisher behind; those may leave others.
  for (let again = 0; again < 3; again++) if (!dropLeftBehind(intake, files)) break;
  withoutStaleRecord(files);
  const { tree, findings } = parsed(files);
  for (const finding of tree ? lintTree(tree, RULES_AT_WORK) : findings)
    tell(intake, files, finding);
  return files;
}

const parsed = (files: FilesMade) =>
  parseFiles(new Map([...files].map(([path, value]) => [path, JSON.stringify(value)])));

/** Takes out what was made for rows that were left out, and nothing else. Whether anything was. */
function dropLeftBehind(intake: Intake, files: FilesMade): boolean {
  if (intake.refused.size === 0) return false;
  const { tree } = parsed(files);
  const unused = new Set<unknown>();
  for (const { file, pointer } of tree ? nothingUnused.check(tree) : []) {
    const record = (files.get(file) as unknown[])[Number(pointer.slice(1))];
    const origin = intake.origins.get(record as object);
    if (origin && intake.refused.has(origin.row)) unused.add(record);
  }
  for (const [path, value] of files) {
    if (!Array.isArray(value)) continue;
    const kept = value.filter((record) => !unused.has(record));
    if (kept.length === 0 && path.startsWith('sources/')) files.delete(path);
    else if (kept.length < value.length) files.set(path, kept);
  }
  return unused.size > 0;
}

/** The record nearest to a pointer that came from a row, and the path of the field below it. */
function originAt(
  intake: Intake,
  root: unknown,
  pointer: string,
): { origin: Origin; path: string } | null {
  let at = root;
  let found: { origin: Origin; path: string } | null = null;
  const own = intake.origins.get(root as object);
  if (own) found = { origin: own, path: '' };
  for (const key of pointer.split('/').slice(1)) {
    if (typeof at !== 'object' || at === null) break;
    at = (at as Record<string, unknown>)[key];
    const origin = typeof at === 'object' && at !== null ? intake.origins.get(at) : undefined;
    if (origin) found = { origin, path: '' };
    else if (found) found = { ...found, path: found.path ? `${found.path}.${key}` : key };
  }
  return found;
}

function tell(intake: Intake, files: FilesMade, { file, pointer, message, hint }: Finding): void {
  const found = originAt(intake, files.get(file), pointer);
  const fields = found
    ? [...found.origin.fields].filter(([path]) => found.path.startsWith(path))
    : [];
  const key = fields.toSorted(([a], [b]) => b.length - a.length)[0]?.[1] ?? null;
  intake.problems.push(
    modelProblem(
      { file, pointer, message, hint },
      key,
      found && cellAddress(found.origin.row, key),
    ),
  );
}

/** A finding of the schema or of a rule as a problem; by its file and pointer where no cell gave what is wrong. */
export function modelProblem(
  { file, pointer, message, hint }: Finding,
  key: ColumnKey | null = null,
  at: Address | null = null,
): Problem {
  const place = at ?? { file, sheet: pointer, row: 0, column: null, heading: null };
  const about = [message, hint];
  return { kind: 'model', key, isError: true, isRefused: false, ...place, written: '', about };
}
