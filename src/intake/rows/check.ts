import { lintTree, RULES_AT_WORK } from '../../model/lint/run.ts';
import { nothingUnused } from '../../model/lint/nothing-unused.ts';
import type { Finding } from '../../model/lint/finding.ts';
import { parseFiles } from '../../model/parse.ts';
import type { DataTree } from '../../model/parse.ts';
import type { FilesMade } from '../data-files-of.ts';
import type { ColumnKey } from '../workbook/columns.ts';
import { withoutStaleRecord } from './finish.ts';
import type { Intake, Origin } from './intake.ts';
import { cellAddress } from './intake.ts';
import type { Address, Problem } from './report.ts';
import { standIn } from './stand-ins.ts';
import { pointerKeys } from './take-out.ts';
import { TakenOut } from './taken-out.ts';

/* The schema and the rules of the build, and beside which cell each of their findings belongs. */

/** So often a dataset is looked at again after something of it was taken out. */
const MOST_PASSES = 40;

/**
 * Tells what breaks the schema or a rule, beside its cell. A record that breaks the schema is taken out with what names
 * it, so that it hides nothing of what the rules say of the others.
 *
 * @param plainAbout the dataset's own record as it is where no row tells of it
 */
export function check(intake: Intake, files: FilesMade, plainAbout: () => unknown): FilesMade {
  const taken = new TakenOut(intake, files);
  dropLeftBehind(taken, files);
  const told = new Set<string>();
  const stoodIn = new Set<object>();
  // Whether all has been told: what stood in for something goes, and what rests on that.
  let isSettled = false;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    withoutStaleRecord(files);
    const { tree, findings } = parsedFiles(files);
    if (!tree) {
      const isChanged = mendBreaches(taken, files, findings, stoodIn, told, plainAbout);
      if (!isChanged) return files;
      dropLeftBehind(taken, files);
      continue;
    }
    const found = lintTree(tree, RULES_AT_WORK);
    if (taken.takeFollowing(found)) {
      dropLeftBehind(taken, files);
      continue;
    }
    for (const finding of found) {
      const spot = taken.spotOf(finding);
      // What was made for the rest is right as long as nothing was taken out of it.
      const isTold = spot ? !stoodIn.has(spot.record) : taken.isEmpty && stoodIn.size === 0;
      if (isTold && !isSettled) tell(intake, files, finding, told, false);
    }
    if (stoodIn.size === 0) return files;
    isSettled = true;
    taken.takeHolders(stoodIn);
    stoodIn.clear();
    dropLeftBehind(taken, files);
  }
  return files;
}

/** The files of a dataset by the schema. */
export const parsedFiles = (files: FilesMade): { tree: DataTree | null; findings: Finding[] } =>
  parseFiles(new Map([...files].map(([path, value]) => [path, JSON.stringify(value)])));

/** Tells what breaks the schema, and takes it out or puts something in its place. Whether anything is another now. */
function mendBreaches(
  taken: TakenOut,
  files: FilesMade,
  findings: readonly Finding[],
  stoodIn: Set<object>,
  told: Set<string>,
  plainAbout: () => unknown,
): boolean {
  const { intake } = taken;
  const spots = findings.map((finding) => ({ finding, spot: taken.spotOf(finding) }));
  for (const { finding, spot } of spots) tell(intake, files, finding, told, spot !== null);
  let isChanged = false;
  for (const { finding, spot } of spots) {
    if (finding.file === 'about.json' && !spot) {
      const plain = plainAbout();
      isChanged ||= JSON.stringify(plain) !== JSON.stringify(files.get('about.json'));
      files.set('about.json', plain);
    } else if (spot && standIn(spot.record, spot.below[0])) {
      stoodIn.add(spot.record);
      isChanged = true;
    } else if (spot) isChanged = taken.take(spot) || isChanged;
  }
  return isChanged;
}

/** Takes out what was made for rows that were left out, or is named by them alone; those may leave others. */
function dropLeftBehind(taken: TakenOut, files: FilesMade): void {
  if (taken.intake.refused.size === 0) return;
  for (let again = 0; again < 4; again++) {
    taken.settle();
    const { tree } = parsedFiles(files);
    const unused = tree ? nothingUnused.check(tree) : [];
    const spots = unused.map((finding) => taken.spotOf(finding));
    if (!spots.map((spot) => spot !== null && taken.takeUnused(spot)).some(Boolean)) return;
  }
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
  for (const key of pointerKeys(pointer)) {
    if (typeof at !== 'object' || at === null) break;
    at = (at as Record<string, unknown>)[key];
    const origin = typeof at === 'object' && at !== null ? intake.origins.get(at) : undefined;
    if (origin) found = { origin, path: '' };
    else if (found) found = { ...found, path: found.path ? `${found.path}.${key}` : key };
  }
  return found;
}

/** Tells a finding once. Where its record is taken out for it, its row is refused. */
function tell(
  intake: Intake,
  files: FilesMade,
  finding: Finding,
  told: Set<string>,
  isRefused: boolean,
): void {
  const found = originAt(intake, files.get(finding.file), finding.pointer);
  const fields = found
    ? [...found.origin.fields].filter(([path]) => found.path.startsWith(path))
    : [];
  const key = fields.toSorted(([a], [b]) => b.length - a.length)[0]?.[1] ?? null;
  if (found && isRefused) intake.refused.add(found.origin.row);
  const at = found && cellAddress(found.origin.row, key);
  const problem = { ...modelProblem(finding, key, at), isRefused: isRefused && found !== null };
  const text = JSON.stringify([problem.file, problem.sheet, problem.row, key, problem.about]);
  if (told.has(text)) return;
  told.add(text);
  intake.problems.push(problem);
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
