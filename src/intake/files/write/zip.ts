import { strToU8, zipSync } from 'fflate';

/** The bytes of a ZIP of texts (in UTF-8) and bytes, by their paths; the same for the same files. */
export function zipFiles(files: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const entries = Array.from(files, ([path, content]): [string, Uint8Array] => [
    path,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  // No day of the making: the same files have the same bytes.
  return zipSync(Object.fromEntries(entries), { mtime: '1980-01-01T00:00:00' });
}
