import type { Translation, Translations } from './translate.ts';

const FOLDER = 'translations/';

/** The files of a dataset's translations, as they were read. */
type Read = { translations: readonly { path: string; value: Record<string, Translation> }[] };

/** The translations of a dataset by language (BCP 47 tag), in the order of the tags. */
export function translationsIn({ translations }: Read): Map<string, Translations> {
  const byLanguage = new Map<string, Map<string, Record<string, Translation>>>();
  for (const { path, value } of translations) {
    const [language = '', ...file] = path.slice(FOLDER.length).split('/');
    const files = byLanguage.get(language) ?? new Map<string, Record<string, Translation>>();
    byLanguage.set(language, files.set(file.join('/'), value));
  }
  return byLanguage;
}
