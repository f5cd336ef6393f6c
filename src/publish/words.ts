import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { OFFERED } from '../messages/offered.ts';
import {
  checkedWords,
  madeOfNow,
  wordsByPlace,
  type MadeOf,
  type WordsByPlace,
  type WordsChecked,
} from './catalogue-words.ts';

/**
 * `npm run words`: for each language but English the words of the interface that it lacks, those that nobody asks for, and
 * those whose English has changed since they were written; ends with 1 if there are any.
 * `npm run words -- fr --made`: somebody has looked through the words of a language: they are made of the English as it is.
 */

const MESSAGES = join(import.meta.dirname, '../messages');
const ENGLISH = 'en';
/** Beside the words of a language: what they were made of. */
const RECORD = 'made-of.json';
/** Rules of a language, and what only helps other files of its folder: none of it is a word for a place of the interface. */
const RULES = new Set([
  'index.ts',
  'language.ts',
  'prose.ts',
  'citing-prose.ts',
  'quotes.ts',
  'folding.ts',
  'capitals.ts',
  'intake-spelled.ts',
]);

const filesOf = (language: string) =>
  readdirSync(join(MESSAGES, language)).filter(
    (name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name) && !RULES.has(name),
  );

/** The words of a language, in the files that English has. */
export async function wordsOfLanguage(language: string): Promise<WordsByPlace> {
  const english = new Set(filesOf(ENGLISH));
  const files = new Map<string, Record<string, unknown>>();
  for (const name of filesOf(language).filter((file) => english.has(file))) {
    const file = pathToFileURL(join(MESSAGES, language, name)).href;
    files.set(name, (await import(file)) as Record<string, unknown>);
  }
  return wordsByPlace(files);
}

/** Whether another file of the language's own folder asks for what a file exports. */
function isOwn(language: string, place: string): boolean {
  const [file = '', name = ''] = place.split('/');
  return (
    !name.includes('.') &&
    readdirSync(join(MESSAGES, language)).some(
      (other) =>
        other !== file &&
        /\.tsx?$/.test(other) &&
        new RegExp(`\\b${name}\\b`).test(readFileSync(join(MESSAGES, language, other), 'utf8')),
    )
  );
}

/** What is wrong with the words of a language. */
export async function checkedLanguage(language: string): Promise<WordsChecked & { all: number }> {
  const english = await wordsOfLanguage(ENGLISH);
  const found = checkedWords(english, await wordsOfLanguage(language), madeOfIn(language));
  const unused = found.unused.filter((place) => !isOwn(language, place));
  return { ...found, unused, all: english.size };
}

const recordFile = (language: string) => join(MESSAGES, language, RECORD);

function madeOfIn(language: string): MadeOf {
  const file = recordFile(language);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as MadeOf) : {};
}

async function run([language, flag]: readonly string[]): Promise<void> {
  if (language !== undefined && flag === '--made') {
    const file = recordFile(language);
    const options = { ...(await resolveConfig(file)), filepath: file };
    writeFileSync(
      file,
      await format(JSON.stringify(madeOfNow(await wordsOfLanguage(ENGLISH))), options),
    );
    return;
  }
  for (const other of language === undefined ? Object.keys(OFFERED) : [language]) {
    if (other === ENGLISH) continue;
    const { all, ...found } = await checkedLanguage(other);
    for (const [what, places] of Object.entries(found)) {
      for (const place of places) console.error(`${other}: ${what}: ${place}`);
      if (places.length > 0) process.exitCode = 1;
    }
    console.log(
      `${other}: ${all - found.missing.length} of ${all} words, ${found.stale.length} stale, ${found.unused.length} unused`,
    );
  }
}

if (process.argv[1] === import.meta.filename) await run(process.argv.slice(2));
