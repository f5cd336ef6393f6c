import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { readDataOrExit } from '../publish/data-files.ts';
import { formatLeak, leaksIn, ownWords } from './neutral.ts';

/** `npm run check:neutral`: prints every word of the data that stands in the code, and exits with 1 if one does. */
const ROOT = join(import.meta.dirname, '../..');

/**
 * Where words of a conflict may stand: the data, test kit and tests, which use the data or make theirs up; and the names
 * of the world's languages, some of which are made of a country's.
 */
const MAY = /^src\/(?:data|testing)\/|^src\/messages\/\w+\/languages\.ts$|\.test\.tsx?$/;

const paths = readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'))
  .filter((path) => !MAY.test(path));
const code = new Map(
  [...paths, 'index.html'].map((path) => [path, readFileSync(join(ROOT, path), 'utf8')]),
);
const words = ownWords((await readDataOrExit()).files);
const leaks = leaksIn(code, words);
for (const leak of leaks) console.error(formatLeak(leak));
console.log(
  leaks.length === 0
    ? `none of ${words.length} words of the data stands in ${code.size} files of code`
    : `${leaks.length} words of the data stand in the code`,
);
process.exitCode = leaks.length === 0 ? 0 : 1;
