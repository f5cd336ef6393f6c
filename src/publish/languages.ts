import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { OFFERED } from '../messages/offered.ts';
import { baseOfLanguage, type LanguagesBuilt } from '../site/languages.ts';
import { originOf } from '../site/path.ts';
import { dataDir } from './data-files.ts';

/*
 * The languages of a site: one build each, since a build has one language. `npm run build` makes the site of the first,
 * and then, each by a process of its own, those of the others, in folders of it.
 */

const ROOT = join(import.meta.dirname, '../..');
const VITE = join(ROOT, 'node_modules/vite/bin/vite.js');

/** The language of a build: then it is built alone, wherever it is to stand. */
const ONE = 'PARLEY_LANGUAGE';
/** What a build of many says to that of one of them: all languages, parted by commas. */
const ALL = 'PARLEY_ALL_LANGUAGES';

/** The language in which sites are built that are told none. */
export const FIRST_LANGUAGE = 'en';

type Env = Readonly<Record<string, string | undefined>>;

/**
 * The languages in which a dataset is offered: the first, and those into which it is translated.
 * @throws Error where there are no words of the interface in one of them.
 */
export function languagesOf(data = dataDir()): string[] {
  const folder = join(data, 'translations');
  if (!existsSync(folder)) return [FIRST_LANGUAGE];
  const others = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  for (const language of others)
    if (!existsSync(join(ROOT, 'src/messages', language, 'index.ts')))
      throw new Error(
        `the dataset is translated into "${language}", and there are no words of that language in src/messages/${language}/: write them (docs/translating.md), or take the translations out of ${folder}`,
      );
  const order = Object.keys(OFFERED);
  for (const language of others)
    if (!order.includes(language))
      throw new Error(`"${language}" has no line in src/messages/offered.ts: write one`);
  return [FIRST_LANGUAGE, ...others.toSorted((a, b) => order.indexOf(a) - order.indexOf(b))];
}

/** The language of this build. */
export const languageOfBuild = (env: Env = process.env) => env[ONE] || FIRST_LANGUAGE;

/**
 * What this build is to know of the languages of its site.
 * @param base path for which it is built, with a slash at both ends.
 * @param serves whether it is the development server, which has one language.
 */
export function languagesBuilt(
  base: string,
  serves: boolean,
  env: Env = process.env,
): LanguagesBuilt {
  const here = languageOfBuild(env);
  const folder = join(dataDir(), 'translations', here);
  const translated = here !== FIRST_LANGUAGE && existsSync(folder);
  const drafts = translated && holdsDrafts(folder);
  const told = env[ALL]?.split(',');
  if (told) return { root: base.slice(0, -`${here}/`.length), here, all: told, translated, drafts };
  const all = env[ONE] || serves ? [here] : languagesOf();
  return { root: base, here, all, translated, drafts };
}

/** Whether any translation in a folder was made by a machine and read by nobody. */
function holdsDrafts(folder: string): boolean {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).some(
    (name) =>
      name.endsWith('.json') && readFileSync(join(folder, name), 'utf8').includes('"draft": true'),
  );
}

/** How the build of one of the languages of a site is started. */
export function buildOf(
  language: string,
  languages: LanguagesBuilt,
  place: { outDir: string; siteUrl: string | undefined },
): { args: string[]; env: Env } {
  const base = baseOfLanguage(language, languages);
  return {
    args: ['build', '--outDir', join(place.outDir, language), '--emptyOutDir', '--base', base],
    env: {
      [ONE]: language,
      [ALL]: languages.all.join(','),
      // The path is told by the base.
      ...(place.siteUrl ? { VITE_SITE_URL: originOf(place.siteUrl) } : {}),
    },
  };
}

/**
 * Builds the other languages of a site into folders of it, as many at once as the machine has processors.
 * @throws Error with what the first build said that failed.
 */
export async function buildOthers(
  languages: LanguagesBuilt,
  place: { outDir: string; siteUrl: string | undefined; log: (line: string) => void },
): Promise<void> {
  const waiting = languages.all.slice(1);
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      await run(next, buildOf(next, languages, place));
      place.log(`${next}: ${join(place.outDir, next)}`);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}

function run(language: string, { args, env }: ReturnType<typeof buildOf>): Promise<void> {
  const child = spawn(process.execPath, [VITE, ...args, '--logLevel', 'warn'], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => (said += text.toString()));
  return new Promise((done, refuse) => {
    child.once('error', refuse);
    child.once('exit', (code) =>
      code === 0
        ? done()
        : refuse(new Error(`the build of "${language}" ended with ${code}:\n${said}`)),
    );
  });
}
