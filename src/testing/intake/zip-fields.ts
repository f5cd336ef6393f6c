/* Changes single fields of a ZIP, so that it claims what is not so. */

/** Fields of an entry in the list of a ZIP: how far from its beginning, and how many bytes. */
export const ENTRY_FIELDS = {
  flags: { from: 8, bytes: 2 },
  method: { from: 10, bytes: 2 },
  crc: { from: 16, bytes: 4 },
  size: { from: 24, bytes: 4 },
  at: { from: 42, bytes: 4 },
} as const;

/** A copy of a ZIP in whose list a field of one entry has another value. @throws Error where no such entry is */
export function changedEntry(
  zip: Uint8Array,
  path: string,
  { from, bytes }: (typeof ENTRY_FIELDS)[keyof typeof ENTRY_FIELDS],
  value: number,
): Uint8Array {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  const name = new TextEncoder().encode(path);
  for (let at = 0; at + 46 + name.length <= copy.length; at++)
    if (
      view.getUint32(at, true) === 0x02014b50 &&
      view.getUint16(at + 28, true) === name.length &&
      name.every((byte, i) => copy[at + 46 + i] === byte)
    ) {
      if (bytes === 2) view.setUint16(at + from, value, true);
      else view.setUint32(at + from, value, true);
      return copy;
    }
  throw new Error(`no entry ${path}`);
}
