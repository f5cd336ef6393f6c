import { checkFiles } from '../../model/lint/run.ts';
import { textOf } from '../../publish/data-files.ts';
import { type Damage, damageOf, gateOf, KINDS, type Verdict } from './trial.ts';

/** What became of all damages: counts by kind and by verdict, and those that got through. */
export type Outcome = {
  tried: number;
  counts: Map<string, Map<string, number>>;
  reasons: Map<string, number>;
  through: string[];
};

/** How many damages are also put before the whole gate, as a build would: one in this many. */
const WHOLE_EVERY = 100;

/**
 * The files of a dataset that an edition records. A translation is none of them: another word in it is a translation, too, and
 * one that is lost leaves the original.
 */
export const ofDataset = (files: ReadonlyMap<string, string>): Map<string, string> =>
  new Map([...files].filter(([path]) => !path.startsWith('translations/')));

/** Damages the data in so many ways, one file at a time, and puts each before the gate. */
export function tryAll(files: ReadonlyMap<string, string>, seed: number, count: number): Outcome {
  const gate = gateOf(files);
  const outcome: Outcome = { tried: count, counts: new Map(), reasons: new Map(), through: [] };
  for (let number = 0; number < count; number++) {
    const damage = damageOf(files, seed, number);
    const verdict = gate.judge(damage);
    add(outcome.counts, damage.kind, verdict.is);
    const label = `${seed}/${number} ${damage.kind}`;
    if (verdict.is === 'let through') outcome.through.push(`${label}: ${verdict.why}`);
    if (verdict.is === 'harmless')
      outcome.reasons.set(verdict.reason, (outcome.reasons.get(verdict.reason) ?? 0) + 1);
    // Coprime to the number of kinds, so that every kind comes before the whole gate in the end.
    if (number % (WHOLE_EVERY + 1) === 0 && !agrees(files, damage, verdict))
      outcome.through.push(`${label}: the whole gate judges otherwise`);
  }
  return outcome;
}

function add(counts: Outcome['counts'], kind: string, verdict: string): void {
  const row = counts.get(kind) ?? new Map<string, number>();
  counts.set(kind, row.set(verdict, (row.get(verdict) ?? 0) + 1));
}

/** Whether the gate as a build has it, over all files and all rules, comes to the same end. */
function agrees(files: ReadonlyMap<string, string>, damage: Damage, verdict: Verdict): boolean {
  const { file, bytes } = damage;
  const damaged = new Map(files);
  damaged.delete(file);
  const read = bytes && textOf(bytes);
  if (read?.text !== undefined) damaged.set(file, read.text);
  const { findings } = checkFiles(damaged, read?.wrong ? [{ file, ...read.wrong }] : []);
  if (verdict.is === 'harmless') return findings.length === 0;
  if (verdict.is === 'let through') return true;
  const { pointer, message } = verdict.finding;
  return findings.some(
    (one) => one.file === file && one.pointer === pointer && one.message === message,
  );
}

const COLUMNS = [
  'refused by the rules',
  'refused by the record',
  'harmless',
  'let through',
] as const;

/** The outcome as a table, a line a kind, with the reasons for what is harmless below it. */
export function formatOutcome({ tried, counts, reasons, through }: Outcome): string {
  const width = Math.max(...KINDS.map((kind) => kind.length));
  const line = (name: string, cells: readonly (string | number)[]) =>
    `${name.padEnd(width)}  ${cells.map((cell) => String(cell).padStart(10)).join('')}`;
  const total = (column: string) =>
    [...counts.values()].reduce((sum, row) => sum + (row.get(column) ?? 0), 0);
  return [
    line('', ['rules', 'record', 'harmless', 'through']),
    ...KINDS.map((kind) =>
      line(
        kind,
        COLUMNS.map((column) => counts.get(kind)?.get(column) ?? 0),
      ),
    ),
    line(`all ${tried}`, COLUMNS.map(total)),
    ...[...reasons].map(([reason, count]) => `harmless, since ${reason}: ${count}`),
    ...through.map((one) => `LET THROUGH ${one}`),
  ].join('\n');
}
