import { inflateSync } from 'node:zlib';

const DIRECTORY_ENTRY = 16;

/**
 * Unpacks a WOFF 1.0 file (https://www.w3.org/TR/WOFF/) into the OpenType font that it holds: tables
 * packed with zlib, each on its own. Throws on anything else. The sums of the tables are left out:
 * nothing that draws asks for them.
 */
export function openTypeOf(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('this is no WOFF 1.0 file');
  const count = woff.readUInt16BE(12);
  const fit = 2 ** Math.floor(Math.log2(count));
  const head = Buffer.alloc(12 + count * DIRECTORY_ENTRY);
  woff.copy(head, 0, 4, 8);
  head.writeUInt16BE(count, 4);
  head.writeUInt16BE(fit * DIRECTORY_ENTRY, 6);
  head.writeUInt16BE(Math.log2(fit), 8);
  head.writeUInt16BE((count - fit) * DIRECTORY_ENTRY, 10);
  const parts: Buffer[] = [head];
  let offset = head.length;
  for (let i = 0; i < count; i++) {
    const from = 44 + i * 20;
    const start = woff.readUInt32BE(from + 4);
    const packed = woff.readUInt32BE(from + 8);
    const length = woff.readUInt32BE(from + 12);
    const data = woff.subarray(start, start + packed);
    const table = packed < length ? inflateSync(data) : data;
    const to = 12 + i * DIRECTORY_ENTRY;
    woff.copy(head, to, from, from + 4);
    head.writeUInt32BE(offset, to + 8);
    head.writeUInt32BE(table.length, to + 12);
    const padding = Buffer.alloc((4 - (table.length % 4)) % 4);
    parts.push(table, padding);
    offset += table.length + padding.length;
  }
  return Buffer.concat(parts);
}
