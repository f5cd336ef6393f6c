import { textFingerprint } from '../fingerprints.ts';
import type { Dataset } from '../types.ts';
import type { SentencesByState } from './marks.ts';
import { withEachText, type TextKind, type TextPlace } from './each-text.ts';

/** A text in another language, and the fingerprint of the original from which it was made. */
export type Translation = { text: string; of: string; draft?: true | undefined };

/** The translations of a dataset into one language: file of the dataset → key → translation. */
export type Translations = ReadonlyMap<string, Readonly<Record<string, Translation>>>;

/** A dataset in another language, and how each of its sentences stands in it. */
export type TranslatedDataset = SentencesByState & {
  data: Dataset;
  /** Sentences that stand as they are in the dataset, since nobody has translated them, or the original changed. */
  originals: ReadonlySet<string>;
  /** Sentences that a machine has made, and no person has read. */
  drafts: ReadonlySet<string>;
  /** Sentences whose translation a person has read. */
  read: ReadonlySet<string>;
};

/** The translation of a text that is made of the text as it stands now; null where there is none. */
export function freshOf(translations: Translations, place: TextPlace): Translation | null {
  const found = translations.get(place.file)?.[place.key];
  return found && found.of === textFingerprint(place.text) ? found : null;
}

/** A dataset in the language of the translations. What is not translated, or stale, stands as it is. */
export function translatedDataset(data: Dataset, translations: Translations): TranslatedDataset {
  const originals = new Set<string>();
  const drafts = new Set<string>();
  const read = new Set<string>();
  const translated = withEachText(data, (place) => {
    const fresh = freshOf(translations, place);
    if (place.kind === 'sentence') {
      if (!fresh) originals.add(place.text);
      else (fresh.draft ? drafts : read).add(fresh.text);
    }
    return fresh?.text ?? place.text;
  });
  return { data: translated, originals, drafts, read };
}

/** What there is of a language, and what is wrong: the texts of a kind, and those without a fresh translation. */
export type Coverage = Record<
  TextKind,
  { all: number; missing: TextPlace[]; stale: TextPlace[]; drafts: number }
>;

/** How much of a dataset is translated. A text that stands in several places counts once. */
export function coverageOf(data: Dataset, translations: Translations): Coverage {
  const empty = () => ({ all: 0, missing: [], stale: [], drafts: 0 });
  const coverage: Coverage = { name: empty(), phrase: empty(), sentence: empty() };
  const seen = new Set<string>();
  withEachText(data, (place) => {
    const id = `${place.file}#${place.key}`;
    if (seen.has(id)) return place.text;
    seen.add(id);
    const of = coverage[place.kind];
    const fresh = freshOf(translations, place);
    const isForm = /\/forms\/(?!other)/.test(place.key);
    if (!isForm || fresh) of.all += 1;
    if (fresh) of.drafts += fresh.draft ? 1 : 0;
    else if (translations.get(place.file)?.[place.key]) of.stale.push(place);
    else if (!isForm) of.missing.push(place);
    return fresh?.text ?? place.text;
  });
  return coverage;
}

/** Keys under which no text of the dataset stands: it was renamed or removed. */
export function unusedKeys(
  data: Dataset,
  translations: Translations,
): { file: string; key: string }[] {
  const known = new Set<string>();
  withEachText(data, ({ file, key, text }) => {
    known.add(`${file}#${key}`);
    // Only so are all forms of a unit asked for.
    return /\/forms\//.test(key) ? `${text} ` : text;
  });
  return [...translations].flatMap(([file, entries]) =>
    Object.keys(entries)
      .filter((key) => !known.has(`${file}#${key}`))
      .map((key) => ({ file, key })),
  );
}
