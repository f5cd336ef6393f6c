import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip, constants } from 'node:zlib';
import { ENCODINGS } from './http-encoding.ts';
import { CONTENT_TYPES } from './server-rules.ts';

/**
 * `npm run compress`: puts a compressed file beside each file of text in dist/, as short as can be, for
 * servers that send such files as they are. The last step before publishing: it takes minutes.
 */

const DIST = join(import.meta.dirname, '../../dist');
/** Bytes from which on it is worth it. */
const LEAST = 1024;

const WAYS = {
  br: (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, {
      params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength },
    }),
  gzip: (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }),
} as const;

const isText = (file: string) => CONTENT_TYPES.get(extname(file))?.includes('charset') ?? false;

let before = 0;
let after = 0;
let count = 0;
for (const name of (await readdir(DIST, { recursive: true })).filter(isText)) {
  const file = join(DIST, name);
  const found = await stat(file);
  if (!found.isFile() || found.size < LEAST) continue;
  const bytes = await readFile(file);
  for (const way of ['br', 'gzip'] as const) {
    const made = await WAYS[way](bytes);
    await writeFile(`${file}${ENCODINGS[way]}`, made);
    if (way === 'br') after += made.byteLength;
  }
  before += bytes.byteLength;
  count += 1;
}
const mega = (bytes: number) => (bytes / 1e6).toFixed(1);
console.log(`${count} files: ${mega(before)} MB, by brotli ${mega(after)} MB`);
