import { textFingerprint } from '../fingerprints.ts';
import type { Dataset } from '../types.ts';
import { withEachText } from './each-text.ts';
import { freshOf, type Translation, type Translations } from './translate.ts';

/** Texts by the file of the dataset and their key: what goes to a translator, and comes back. */
export type TextsByFile = Record<string, Record<string, string>>;

/** The texts of a dataset that have no fresh translation, in the language of the dataset. */
export function toTranslate(data: Dataset, known: Translations): TextsByFile {
  const texts: TextsByFile = {};
  withEachText(data, (place) => {
    // Which further forms a unit has is for the language to say.
    const isOpen = !freshOf(known, place) && !/\/forms\/(?!other)/.test(place.key);
    if (isOpen) (texts[place.file] ??= {})[place.key] = place.text;
    return place.text;
  });
  return texts;
}

/**
 * The translations with others that came back, in the order of the dataset, by file: the files that have any of them.
 * What is the same as before stays as it was, read or not.
 * @param came file → key → text; whatever else it is, is left out.
 */
export function takenTranslations(
  data: Dataset,
  known: Translations,
  came: unknown,
  draft: boolean,
): { translations: Translations; unknown: { file: string; key: string }[] } {
  const texts = came as TextsByFile;
  const left = new Set(
    Object.entries(texts).flatMap(([file, entries]) =>
      Object.keys(entries).map((key) => JSON.stringify({ file, key })),
    ),
  );
  const translations = new Map<string, Record<string, Translation>>();
  withEachText(data, ({ file, key, text }) => {
    const before = known.get(file)?.[key];
    const said = texts[file]?.[key];
    left.delete(JSON.stringify({ file, key }));
    const of = textFingerprint(text);
    const isSame = said === undefined || (said === before?.text && of === before.of);
    const entry = isSame ? before : { text: said, of, ...(draft ? { draft } : {}) };
    if (entry && texts[file]) {
      const entries = translations.get(file) ?? {};
      translations.set(file, { ...entries, [key]: entry });
    }
    // Only so are all forms of a unit asked for.
    return /\/forms\/other/.test(key) ? `${text} ` : text;
  });
  return {
    translations,
    unknown: [...left].map((one) => JSON.parse(one) as { file: string; key: string }),
  };
}
