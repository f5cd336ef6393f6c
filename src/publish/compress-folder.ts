import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { ENCODINGS, getsShorter, type Encoding } from './http-encoding.ts';
import { CONTENT_TYPES } from './server-rules.ts';

/** Bytes from which on it is worth it. */
const LEAST = 1024;

const WAYS: Readonly<Record<Encoding, (bytes: Buffer) => Promise<Buffer>>> = {
  br: (bytes) =>
    promisify(brotliCompress)(bytes, {
      params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength },
    }),
  gzip: (bytes) => promisify(gzip)(bytes, { level: 9 }),
};

/** Files that were compressed, and their bytes in each form. */
export type Compressed = { files: number; plain: number } & Record<Encoding, number>;

/** Puts a file of each way beside each file of the folder that gets shorter, as short as can be. */
export async function compressFolder(folder: string): Promise<Compressed> {
  const names = (await readdir(folder, { recursive: true })).filter((name) =>
    getsShorter(CONTENT_TYPES.get(extname(name)) ?? ''),
  );
  const sum: Compressed = { files: 0, plain: 0, br: 0, gzip: 0 };
  const queue = names.values();
  const work = async () => {
    for (const name of queue) {
      const made = await compressFile(join(folder, name));
      if (!made) continue;
      sum.files += 1;
      for (const form of ['plain', 'br', 'gzip'] as const) sum[form] += made[form];
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return sum;
}

/** The bytes of each form; null for what is too short, or no file. */
async function compressFile(file: string): Promise<Omit<Compressed, 'files'> | null> {
  const found = await stat(file);
  if (!found.isFile() || found.size < LEAST) return null;
  const bytes = await readFile(file);
  const [br, gzip] = await Promise.all(
    (['br', 'gzip'] as const).map(async (way) => {
      const made = await WAYS[way](bytes);
      await writeFile(`${file}${ENCODINGS[way]}`, made);
      return made.byteLength;
    }),
  );
  return { plain: bytes.byteLength, br: br ?? 0, gzip: gzip ?? 0 };
}
