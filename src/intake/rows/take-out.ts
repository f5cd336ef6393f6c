import type { Finding } from '../../model/lint/finding.ts';
import type { FilesMade } from '../data-files-of.ts';
import { nameKey } from './names.ts';

/* Records that are taken out of the files of a dataset, so that the rules can run on the rest. */

/** A record in the files, the keys that lead on from it to what is wrong, and how it is taken out. */
export interface RecordSpot {
  readonly record: object;
  readonly below: readonly string[];
  readonly takeOut: () => void;
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** The keys of a JSON pointer (RFC 6901). */
export const pointerKeys = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));

/**
 * The innermost record of a list, or the round of a file, on the way to a place in the files; null where there is none.
 *
 * @param isRecord which objects of lists are records
 */
export function recordAt(
  files: FilesMade,
  { file, pointer }: Pick<Finding, 'file' | 'pointer'>,
  isRecord: (value: object) => boolean,
): RecordSpot | null {
  const keys = pointerKeys(pointer);
  let at = files.get(file);
  let found: RecordSpot | null =
    isObject(at) && file.startsWith('rounds/') && isRecord(at)
      ? { record: at, below: keys, takeOut: () => files.delete(file) }
      : null;
  for (const [i, key] of keys.entries()) {
    if (!isObject(at)) break;
    const list: unknown = at;
    const inside: unknown = at[key];
    if (Array.isArray(list) && isObject(inside) && isRecord(inside)) {
      const takeOut = () => {
        const place = list.indexOf(inside);
        if (place >= 0) list.splice(place, 1);
      };
      found = { record: inside, below: keys.slice(i + 1), takeOut };
    }
    at = inside;
  }
  return found;
}

/** Takes one value out of the dataset's own record, where a list or a table of it holds what is gone. */
export function takeFromAbout(files: FilesMade, pointer: string): boolean {
  const keys = pointerKeys(pointer);
  const last = keys.pop();
  let at = files.get('about.json');
  for (const key of keys) at = isObject(at) ? at[key] : undefined;
  if (last === undefined || keys.length === 0 || !isObject(at)) return false;
  if (Array.isArray(at)) at.splice(Number(last), 1);
  else delete at[last];
  return true;
}

/** Every object in a value, itself first. */
export function* objectsIn(value: unknown): Generator<Record<string, unknown>> {
  if (!isObject(value)) return;
  if (!Array.isArray(value)) yield value;
  for (const inside of Object.values(value)) yield* objectsIn(inside);
}

/** What was taken out, by its ids, each with where it had stood: what names one of them goes with it. */
export class Gone {
  readonly #ids = new Map<string, string>();

  get isEmpty(): boolean {
    return this.#ids.size === 0;
  }

  add(record: object, where: string): void {
    for (const { id } of objectsIn(record))
      if (typeof id === 'string' && !this.#ids.has(id)) this.#ids.set(id, where);
  }

  /** Where the record had stood of whose absence a finding speaks; null where it speaks of something else. */
  missedBy({ message }: Pick<Finding, 'message'>): string | null {
    for (const [, id = ''] of message.matchAll(/"([^"]+)"/g)) {
      const where = this.#ids.get(id);
      if (where !== undefined) return where;
    }
    return null;
  }

  /** Takes the ids out of what was published, of which they are no part. */
  unrecord(files: FilesMade): void {
    const editions = files.get('editions.json');
    for (const edition of Array.isArray(editions) ? (editions as unknown[]) : []) {
      if (!isObject(edition) || !Array.isArray(edition['ids'])) continue;
      edition['ids'] = (edition['ids'] as unknown[]).filter(
        (id) => typeof id !== 'string' || !this.#ids.has(id.replace(/^(?:rounds|proposals)\//, '')),
      );
    }
  }
}

/** What cells name, as keys of names: the whole text and each of its entries. */
export function namesInCell(written: string): string[] {
  return [written, ...written.split(/[|;؛,،:\n]/)].map(nameKey).filter(Boolean);
}
