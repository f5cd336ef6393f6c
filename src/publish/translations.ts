import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { formatFindings } from '../model/lint/finding.ts';
import { datasetOf, parseFiles } from '../model/parse.ts';
import { takenTranslations, toTranslate } from '../model/translations/exchange.ts';
import { translationsIn } from '../model/translations/of-tree.ts';
import { coverageOf, type Coverage, type Translations } from '../model/translations/translate.ts';
import { dataDir, readDataOrExit, shownDir } from './data-files.ts';
import { languagesOf } from './languages.ts';

/**
 * `npm run translations`: for each language how much of the dataset is translated, and which translations are stale.
 * `npm run --silent translations -- fr --missing > fr.json`: what is to be translated, as JSON to be written over.
 * `npm run translations -- fr --take fr.json [--draft]`: takes it back; `--draft` for what no person has read.
 * `npm run translations -- fr --read rounds/2001-02-10-portsea.json`: a person has read all drafts of a file.
 */
const USAGE =
  'npm run translations -- [LANGUAGE [--missing | --take FILE [--draft] | --read FILE]]';

/** Names and phrases that stand everywhere come first. */
const KINDS = ['name', 'phrase', 'sentence'] as const;

const { files, unread } = await readDataOrExit();
const { tree, findings } = parseFiles(files, unread);
if (!tree) fail(formatFindings(findings, shownDir()));
const data = datasetOf(tree);
const all = translationsIn(tree);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    missing: { type: 'boolean', default: false },
    take: { type: 'string' },
    draft: { type: 'boolean', default: false },
    read: { type: 'string' },
  },
});
const [language] = positionals;
if (language === undefined) for (const one of languagesOf().slice(1)) tell(one);
else await run(language, all.get(language) ?? new Map());

function fail(line: string): never {
  console.error(line);
  process.exit(1);
}

async function run(tag: string, known: Translations): Promise<void> {
  if (values.missing) console.log(JSON.stringify(toTranslate(data, known), null, 2));
  else if (values.take !== undefined) {
    const { translations, unknown } = takenTranslations(
      data,
      known,
      jsonIn(values.take),
      values.draft,
    );
    for (const { file, key } of unknown)
      console.error(`left out: ${file} has no text of the key "${key}"`);
    await write(tag, translations);
  } else if (values.read !== undefined) {
    const entries = known.get(values.read) ?? fail(`translations/${tag}/ has no ${values.read}`);
    const read = Object.entries(entries).map(([key, { draft: _draft, ...one }]) => [key, one]);
    await write(tag, new Map([[values.read, Object.fromEntries(read)]]));
  } else if (positionals.length === 1) tell(tag);
  else fail(`Usage: ${USAGE}`);
}

function jsonIn(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return fail(`${file} cannot be read as JSON: ${String(error)}`);
  }
}

/** In the form that the check of formats wants. */
async function write(tag: string, translations: Translations): Promise<void> {
  for (const [file, entries] of translations) {
    const path = join(dataDir(), 'translations', tag, file);
    mkdirSync(dirname(path), { recursive: true });
    const options = { ...(await resolveConfig(path)), filepath: path };
    writeFileSync(path, await format(JSON.stringify(entries), options));
  }
  console.log(`${translations.size} files of translations/${tag}/ written`);
}

function tell(tag: string): void {
  const coverage = coverageOf(data, all.get(tag) ?? new Map());
  for (const kind of KINDS) console.log(`${tag}: ${kind}s: ${lineOf(coverage[kind])}`);
  for (const kind of KINDS)
    for (const { file, key, text } of coverage[kind].stale)
      console.log(
        `  stale: translations/${tag}/${file} "${key}" is of another original than "${text}"`,
      );
}

function lineOf({ all: every, missing, stale, drafts }: Coverage['name']): string {
  const fresh = every - missing.length - stale.length;
  return `${fresh} of ${every} translated, ${drafts} of them drafts, ${stale.length} stale`;
}
