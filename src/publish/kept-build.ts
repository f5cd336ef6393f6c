import { createHash, type Hash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';

/*
 * A site of which nothing has changed since it was built is kept, whole. Whatever a build could have read counts as
 * changed when it changes, a README as well: to list what it does read would be to forget something.
 */

/** What no build reads, at the top of the project: what programs leave there. */
const LEFT_BY_PROGRAMS = new Set([
  'node_modules',
  'dist',
  'coverage',
  'test-results',
  '.git',
  '.cache',
]);
/** Written by npm: which packages are installed, and in which versions. */
const INSTALLED = 'node_modules/.package-lock.json';
/** Settings that a build may read. */
const SETTINGS = /^(?:PARLEY_|VITE_|LC_)|^(?:LANG|NODE_ENV|NODE_OPTIONS|TZ)$/;
/** Those that ask for a build that is done anew: to be measured, or to take nothing from an earlier one. */
const ANEW = ['PARLEY_STEPS', 'PARLEY_KEEP_PAGES'];

type Env = Readonly<Record<string, string | undefined>>;

/** Where a build finds what it reads, and where it writes. Paths are absolute. */
export type BuildPlace = {
  root: string;
  /** The folder of the dataset, which may stand elsewhere. */
  data: string;
  outDir: string;
  /** Whatever else a build was told: arguments, the path for which it is built. */
  told: readonly string[];
};

/** What was built of what: fingerprints of all that the build could read, and of what stood there at its end. */
type Kept = { read: string; written: string };

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' && value !== null && 'read' in value && 'written' in value;

const isBelow = (path: string, folder: string) => !relative(folder, path).split(sep).includes('..');

const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);

/** The files of a folder, without those below `apart`. Links are not followed. */
function filesOf(folder: string, apart: (path: string) => boolean = () => false): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.toSorted(byName).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (apart(path)) return [];
    return entry.isDirectory() ? filesOf(path, apart) : entry.isFile() ? [path] : [];
  });
}

const add = (hash: Hash, ...parts: (string | Buffer)[]) => {
  for (const part of parts) hash.update(`${part.length}:`).update(part);
};

/** A fingerprint of all that a build could read. */
function fingerprintOfRead({ root, data, outDir, told }: BuildPlace, env: Env): string {
  const hash = createHash('sha256');
  const settings = Object.entries(env).filter(([name]) => SETTINGS.test(name));
  add(
    hash,
    JSON.stringify([
      settings.toSorted(([a], [b]) => (a < b ? -1 : 1)),
      told,
      outDir,
      process.versions,
    ]),
  );
  const leftThere = (path: string) =>
    LEFT_BY_PROGRAMS.has(relative(root, path)) || isBelow(path, outDir);
  const files = [
    ...filesOf(root, leftThere),
    join(root, INSTALLED),
    ...(isBelow(data, root) ? [] : filesOf(data)),
  ];
  for (const file of files) add(hash, file, readFileSync(file));
  return hash.digest('hex');
}

/** A fingerprint of what stands in a folder: names, lengths, and when each was written. */
function fingerprintOfWritten(folder: string): string {
  const hash = createHash('sha256');
  for (const file of filesOf(folder)) {
    const { size, mtimeMs } = statSync(file);
    add(hash, file, `${size} ${mtimeMs}`);
  }
  return hash.digest('hex');
}

/**
 * Asks, before a build, whether the site that it would write stands there already.
 * @returns `isWhole` if it does; and what is to be called at the end of a build, so that the next one knows. What was
 * changed while it ran counts as changed.
 * @throws Error where a folder cannot be read.
 */
export async function keptBuild(
  place: BuildPlace,
  env: Env = process.env,
): Promise<{ isWhole: boolean; keep: () => Promise<void> }> {
  if (ANEW.some((name) => env[name])) return { isWhole: false, keep: async () => {} };
  const outDir = resolve(place.outDir);
  const name = createHash('sha256').update(outDir).digest('hex').slice(0, 16);
  const file = join(place.root, 'node_modules/.cache/parley/builds', `${name}.json`);
  const read = fingerprintOfRead(place, env);
  const before: unknown = await readFile(file, 'utf8').then(JSON.parse, () => null);
  const isWhole = isKept(before) && before.read === read && before.written === writtenIn(outDir);
  const keep = async () => {
    await mkdir(dirname(file), { recursive: true });
    const kept: Kept = { read, written: fingerprintOfWritten(outDir) };
    await writeFile(file, JSON.stringify(kept));
  };
  return { isWhole, keep };
}

/** Of a folder that may be gone. */
function writtenIn(folder: string): string | null {
  try {
    return fingerprintOfWritten(folder);
  } catch {
    return null;
  }
}
