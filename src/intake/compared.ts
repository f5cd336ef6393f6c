import { fingerprintsOf } from '../model/fingerprints.ts';
import type { FilesMade } from './data-files-of.ts';
import type { ToldProblem } from './told.ts';

/* What a mended file changed: which problems are gone, and which records came, went or are others now. */

export const RECORD_KINDS = [
  'rounds',
  'proposals',
  'accounts',
  'answers',
  'positions',
  'events',
  'sources',
] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** What a reading leaves behind, for the next to be held against. It is plain JSON. */
export interface ReadingTrace {
  /** Names of the files that were read. */
  readonly names: readonly string[];
  readonly problems: readonly Pick<ToldProblem, 'same' | 'where' | 'says'>[];
  /** Of each record its kind and id, as one text, and what tells its content. */
  readonly records: readonly (readonly [record: string, mark: string])[];
}

/** What is different since an earlier reading. */
export interface SinceBefore {
  readonly problems: { readonly gone: number; readonly fresh: number; readonly still: number };
  /** Those that are gone, the first of them. */
  readonly gone: readonly Pick<ToldProblem, 'where' | 'says'>[];
  /** Kinds of records of which something changed. */
  readonly records: readonly {
    readonly kind: RecordKind;
    readonly added: number;
    readonly removed: number;
    readonly changed: number;
  }[];
}

/** So many of the problems that are gone are named. */
const MOST_GONE = 50;

export function traceOf(
  names: readonly string[],
  problems: readonly ToldProblem[],
  files: FilesMade,
): ReadingTrace {
  return {
    names,
    problems: problems.map(({ same, where, says }) => ({ same, where, says })),
    records: [...recordsOf(files)].map(([kind, id, content]) => [
      `${kind} ${id}`,
      fingerprintsOf([content]),
    ]),
  };
}

/**
 * What is different since before, and which of the problems were not there then. Null where the readings have nothing in
 * common: that was another file.
 */
export function sinceBefore(
  before: ReadingTrace,
  now: ReadingTrace,
): { since: SinceBefore; isFresh: readonly boolean[] } | null {
  const left = new Map<string, number>();
  for (const { same } of before.problems) left.set(same, (left.get(same) ?? 0) + 1);
  const isFresh = now.problems.map(({ same }) => {
    const count = left.get(same) ?? 0;
    if (count > 0) left.set(same, count - 1);
    return count === 0;
  });
  const fresh = isFresh.filter(Boolean).length;
  const still = isFresh.length - fresh;
  // Of several that are alike the last are those that are gone: nobody can tell which of them was mended.
  const gone = before.problems
    .toReversed()
    .filter(({ same }) => {
      const count = left.get(same) ?? 0;
      if (count > 0) left.set(same, count - 1);
      return count > 0;
    })
    .toReversed();
  const known = new Map(before.records);
  const isShared =
    still > 0 ||
    now.names.some((name) => before.names.includes(name)) ||
    now.records.some(([record]) => known.has(record));
  if (!isShared) return null;
  return {
    since: {
      problems: { gone: gone.length, fresh, still },
      gone: gone.slice(0, MOST_GONE).map(({ where, says }) => ({ where, says })),
      records: recordsSince(known, new Map(now.records)),
    },
    isFresh,
  };
}

function recordsSince(before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>) {
  const counts = new Map(
    RECORD_KINDS.map((kind) => [kind, { kind, added: 0, removed: 0, changed: 0 }]),
  );
  const of = (record: string) => counts.get(record.split(' ', 1)[0] as RecordKind);
  for (const [record, mark] of now) {
    const was = before.get(record);
    const count = of(record);
    if (count && was === undefined) count.added += 1;
    else if (count && was !== mark) count.changed += 1;
  }
  for (const record of before.keys()) {
    const count = of(record);
    if (count && !now.has(record)) count.removed += 1;
  }
  return [...counts.values()].filter(
    ({ added, removed, changed }) => added + removed + changed > 0,
  );
}

type Fields = Readonly<Record<string, unknown>>;

/** Every record of the files by its kind and id, without the records that lie in it. */
function* recordsOf(
  files: FilesMade,
): Generator<readonly [kind: RecordKind, id: string, content: unknown]> {
  for (const [path, value] of files) {
    const list = path.startsWith('sources/') ? 'sources' : path.replace(/\.json$/, '');
    if (list === 'positions' || list === 'events' || list === 'sources')
      for (const record of listOf(value)) yield [list, idOf(record), record];
    if (path.startsWith('rounds/')) yield* recordsOfRound(value as Fields);
  }
}

function* recordsOfRound({
  proposals,
  claims,
  ...round
}: Fields): Generator<readonly [kind: RecordKind, id: string, content: unknown]> {
  yield ['rounds', idOf(round), round];
  for (const claim of listOf(claims)) yield ['accounts', idOf(claim), claim];
  for (const { provisions, responses, ...proposal } of listOf(proposals)) {
    yield ['proposals', idOf(proposal), proposal];
    for (const answer of listOf(responses)) yield ['answers', idOf(answer), answer];
    for (const { reports, ...term } of listOf(provisions))
      for (const report of listOf(reports)) yield ['accounts', idOf(report), [term, report]];
  }
}

const listOf = (value: unknown) => (Array.isArray(value) ? (value as readonly Fields[]) : []);
const idOf = ({ id }: Fields) => (typeof id === 'string' ? id : '');
