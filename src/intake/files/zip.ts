import { Inflate } from 'fflate';
import { crc32 } from './crc.ts';
import type { FileCourse } from './course.ts';
import { Refused } from './problems.ts';

/*
 * The list of a ZIP and its entries, unpacked piece by piece. fflate unpacks; the list is read here, because its own
 * readers take the sizes that a file claims for itself on trust, or start workers from addresses that the policy of the
 * site refuses.
 */

/** An entry as the list of its ZIP describes it. `size` is what it claims to be once unpacked. */
export interface ZipEntry {
  readonly path: string;
  readonly packed: number;
  readonly size: number;
  readonly method: number;
  readonly crc: number;
  readonly isLocked: boolean;
  readonly at: number;
}

export interface Zip {
  readonly bytes: Uint8Array;
  readonly entries: ReadonlyMap<string, ZipEntry>;
}

const LIST_END = 0x06054b50;
const LIST_ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;
/** So much is unpacked at a time. */
const PIECE = 64 * 1024;

const damaged = (written: string) => new Refused('damaged', { written });

/** Reads the list of entries; folders are left out. @throws Refused where it is damaged, or longer than the bounds allow */
export function openZip(bytes: Uint8Array, course: FileCourse): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfList(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > course.limits.entries)
    throw new Refused('too-many-entries', { count, limit: course.limits.entries });
  if (at > end) throw damaged('zip');
  const entries = new Map<string, ZipEntry>();
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== LIST_ENTRY) throw damaged('zip');
    const nameLength = view.getUint16(at + 28, true);
    const next =
      at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const path = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const clean = path.replaceAll('\\', '/').replace(/^\/+/, '');
    // Of two files with one path, which is meant?
    if (entries.has(clean)) throw damaged('zip');
    if (!clean.endsWith('/'))
      entries.set(clean, {
        path,
        packed: view.getUint32(at + 20, true),
        size: view.getUint32(at + 24, true),
        method: view.getUint16(at + 10, true),
        crc: view.getUint32(at + 16, true),
        isLocked: (view.getUint16(at + 8, true) & 1) === 1,
        at: view.getUint32(at + 42, true),
      });
    at = next;
  }
  refuseOverlaps(entries, end);
  return { bytes, entries };
}

/** The end of the list is looked for backwards: a comment of at most 65,535 bytes may follow it. */
function endOfList(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--)
    if (view.getUint32(at, true) === LIST_END) return at;
  throw damaged('zip');
}

/** Entries that share bytes are how a small file claims to hold a large one. */
function refuseOverlaps(entries: ReadonlyMap<string, ZipEntry>, end: number): void {
  let free = 0;
  for (const { at, packed } of [...entries.values()].toSorted((a, b) => a.at - b.at)) {
    if (at < free || at + packed > end) throw damaged('zip');
    free = at + 30 + packed;
  }
}

/**
 * Unpacks an entry piece by piece. What it really becomes is counted, whatever it claims to be.
 *
 * @throws Refused where it is damaged, locked, or becomes larger than the bounds allow
 */
export async function* unpack(
  zip: Zip,
  entry: ZipEntry,
  course: FileCourse,
): AsyncGenerator<Uint8Array> {
  if (entry.isLocked) throw new Refused('locked');
  if (entry.method !== STORED && entry.method !== DEFLATED) throw damaged('zip');
  const packed = packedBytes(zip.bytes, entry);
  refuseRatio(entry.size, entry, course);
  let size = 0;
  let crc = 0;
  for await (const piece of piecesOf(packed, entry.method === DEFLATED, course)) {
    size += piece.length;
    course.takeUnpacked(piece.length);
    refuseRatio(size, entry, course);
    crc = crc32(piece, crc);
    yield piece;
  }
  if (size !== entry.size || crc !== entry.crc) throw damaged('zip');
}

function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.at + 30 > bytes.length || view.getUint32(entry.at, true) !== LOCAL)
    throw damaged('zip');
  const start =
    entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  if (start + entry.packed > bytes.length) throw damaged('zip');
  return bytes.subarray(start, start + entry.packed);
}

function refuseRatio(size: number, { packed }: ZipEntry, { limits }: FileCourse): void {
  if (size > limits.unpacked || (size > limits.packedLeast && size > packed * limits.packedRatio))
    throw new Refused('packed-too-well', { limit: limits.unpacked });
}

async function* piecesOf(
  packed: Uint8Array,
  isDeflated: boolean,
  course: FileCourse,
): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  let isWhole = false;
  const inflate = new Inflate((piece, last) => {
    ready.push(piece);
    isWhole = last;
  });
  for (let at = 0; at < packed.length; at += PIECE) {
    const piece = packed.subarray(at, at + PIECE);
    const isLast = at + PIECE >= packed.length;
    await course.pass(piece.length);
    if (!isDeflated) {
      yield piece;
      continue;
    }
    // Small steps: a piece of 64 kB that was packed a thousandfold becomes 64 MB at once.
    for (let step = 0; step < piece.length; step += 4096) {
      const bite = piece.subarray(step, step + 4096);
      try {
        inflate.push(bite, isLast && step + 4096 >= piece.length);
      } catch {
        throw damaged('zip');
      }
      yield* ready.splice(0);
    }
  }
  if (isDeflated && !isWhole) throw damaged('zip');
}

/** A whole entry. @throws as `unpack` */
export async function unpackWhole(
  zip: Zip,
  entry: ZipEntry,
  course: FileCourse,
): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of unpack(zip, entry, course)) {
    pieces.push(piece);
    size += piece.length;
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
