import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OFFERED } from '../messages/offered.ts';
import { datasetOf, parseFiles } from '../model/parse.ts';
import { withEachText } from '../model/translations/each-text.ts';
import { translationsIn } from '../model/translations/of-tree.ts';
import { freshOf, type Translations } from '../model/translations/translate.ts';
import type { Dataset } from '../model/types.ts';
import { textsInSource } from './catalogue-texts.ts';
import { readData } from './data-files.ts';
import { phraseOf, wordsOf, type Vocabulary } from './words-left.ts';

const MESSAGES = join(import.meta.dirname, '../messages');

const LATIN = /\p{Script=Latin}[\p{Script=Latin}\d .’-]+/gu;

/** What is looked for, in files of a reader's own or by a search, is English in all languages, too, and no page says it. */
const LOOKED_FOR = /^(?:intake-|searching)/;

/** The texts of the interface in a language, in pieces. */
function interfaceTexts(language: string): string[] {
  const folder = join(MESSAGES, language);
  return readdirSync(folder)
    .filter((name) => /(?<!\.test)\.tsx?$/.test(name) && !LOOKED_FOR.test(name))
    .flatMap((name) => textsInSource(readFileSync(join(folder, name), 'utf8')));
}

/**
 * What must not be left of the first language in pages of others, by language: from the words of the interface in
 * both, and from the dataset that is built and its translations.
 * @throws Error where the dataset cannot be read.
 */
export async function vocabularies(
  original: string,
  languages: readonly string[],
): Promise<Vocabulary[]> {
  const { files, unread } = await readData();
  const { tree } = parseFiles(files, unread);
  if (!tree) throw new Error('the dataset has problems: npm run check:data');
  const data = datasetOf(tree);
  const all = translationsIn(tree);
  const said = interfaceTexts(original);
  return languages.map((language) =>
    vocabularyOf({ language, original, said, data, translations: all.get(language) ?? new Map() }),
  );
}

type Given = {
  language: string;
  original: string;
  /** Texts of the interface in the first language. */
  said: readonly string[];
  data: Dataset;
  translations: Translations;
};

function vocabularyOf({ language, original, said, data, translations }: Given): Vocabulary {
  const own = interfaceTexts(language);
  const named: string[] = [];
  const originals: string[] = [];
  const translated: string[] = [];
  withEachText(data, (place) => {
    const fresh = freshOf(translations, place);
    if (!fresh) originals.push(place.text);
    else {
      translated.push(fresh.text);
      if (place.kind !== 'sentence') named.push(place.text);
    }
    return fresh?.text ?? place.text;
  });

  const ownTexts = [...own, ...translated];
  const ownWords = new Set(ownTexts.flatMap(wordsOf));
  const has = ownTexts.map((text) => ` ${wordsOf(text).join(' ')} `).join('|');
  const isOwn = (phrase: string) => has.includes(` ${phrase} `);
  const otherScript = !/\p{Script=Latin}/u.test(OFFERED[language]?.name ?? '');
  const isShort = (name: string) => !/\p{L}{4}/u.test(name);

  return {
    language,
    original,
    words: new Set(
      said.flatMap(wordsOf).filter((word) => /^\p{L}{4,}$/u.test(word) && !ownWords.has(word)),
    ),
    phrases: new Set(
      said.flatMap((text) => phraseOf(text) ?? []).filter((phrase) => !isOwn(phrase)),
    ),
    names: new Set(
      named.map((name) => wordsOf(name).join(' ')).filter((name) => !isShort(name) && !isOwn(name)),
    ),
    kept: [
      ...data.publishers.map(({ name }) => name),
      // What those who wrote the words of the language have left in Latin letters.
      ...(otherScript ? ownTexts.flatMap((text) => text.match(LATIN) ?? []) : []),
    ].map((text) => text.trim()),
    quoted: new Set([
      ...data.corrections.flatMap(({ before, after }) => [before, after]),
      // The name in the dataset's language is another way to write it.
      ...data.people.flatMap(({ name, alternates }) => [name, ...alternates]),
    ]),
    originals: [
      ...originals,
      ...data.sources.flatMap(({ title }) => title ?? []),
      ...data.corrections.flatMap(({ before, after, reason }) => [before, after, reason]),
    ],
    otherScript,
  };
}
