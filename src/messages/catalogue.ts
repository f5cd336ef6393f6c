/*
 * What a language must bring. A folder `src/messages/<lang>/` has the files of `en/`; each of their exports
 * must fit the type below, which a test of the folder asks of the compiler (`satisfies Catalogue`).
 */

export type Direction = 'ltr' | 'rtl';

/** The categories of the Unicode plural rules. A language uses those that it has. */
export type PluralCategory = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** A counted thing by category; "#" stands for the number. What a language lacks is said as `other`. */
export type Forms = { readonly other: string } & {
  readonly [category in PluralCategory]?: string | undefined;
};

/** Texts of any wording, functions of the same arguments, forms of any categories, in the same places. */
type Shape<T> = T extends string
  ? string
  : T extends (...args: infer Args) => infer Result
    ? (...args: Args) => Shape<Result>
    : T extends readonly (infer Item)[]
      ? readonly Shape<Item>[]
      : T extends { other: string }
        ? Exclude<keyof T, PluralCategory> extends never
          ? Forms
          : { [Key in keyof T]: Shape<T[Key]> }
        : T extends object
          ? { readonly [Key in keyof T]: Shape<T[Key]> }
          : T;

/** The words of the pages, the rules of number, list, plural, date and direction. */
export type Words = Shape<Omit<typeof import('./en/index.ts'), LanguageRule>> &
  Pick<typeof import('./en/index.ts'), LanguageRule>;

type LanguageRule = 'tag' | 'direction' | 'plural' | 'pluralOfRange';

/** All files of a language, by name. Those beside `index` are loaded by who needs them. */
export type Catalogue = {
  index: Words;
  'about-text': Pick<typeof import('./en/about-text.tsx'), 'aboutSections'>;
  answers: Shape<typeof import('./en/answers.ts')>;
  'as-written': Shape<typeof import('./en/as-written.ts')>;
  charts: Shape<typeof import('./en/charts.ts')>;
  citing: Shape<typeof import('./en/citing.ts')>;
  'citing-dialog': Shape<typeof import('./en/citing-dialog.ts')>;
  claims: Shape<typeof import('./en/claims.ts')>;
  'data-page': Shape<typeof import('./en/data-page.ts')>;
  embedding: Shape<typeof import('./en/embedding.ts')>;
  feeds: Shape<typeof import('./en/feeds.ts')>;
  folding: typeof import('./en/folding.ts');
  'intake-choices': Shape<typeof import('./en/intake-choices.ts')>;
  'intake-columns': Shape<typeof import('./en/intake-columns.ts')>;
  'intake-files': Shape<typeof import('./en/intake-files.ts')>;
  'intake-grammar': Shape<typeof import('./en/intake-grammar.ts')>;
  'intake-made': Shape<typeof import('./en/intake-made.ts')>;
  'intake-problems': Shape<typeof import('./en/intake-problems.ts')>;
  'intake-spelled': Pick<typeof import('./en/intake-spelled.ts'), 'spelled'>;
  'intake-sheets': Shape<typeof import('./en/intake-sheets.ts')>;
  issues: Shape<typeof import('./en/issues.ts')>;
  kept: Shape<typeof import('./en/kept.ts')>;
  'own-site': Shape<typeof import('./en/own-site.ts')>;
  languages: Shape<typeof import('./en/languages.ts')>;
  moved: Shape<typeof import('./en/moved.ts')>;
  originals: Shape<typeof import('./en/originals.ts')>;
  'own-files': Shape<typeof import('./en/own-files.ts')>;
  packing: Shape<typeof import('./en/packing.ts')>;
  people: Shape<typeof import('./en/people.ts')>;
  positions: Shape<typeof import('./en/positions.ts')>;
  previews: Shape<typeof import('./en/previews.ts')>;
  prose: typeof import('./en/prose.ts');
  quotes: typeof import('./en/quotes.ts');
  reading: Shape<typeof import('./en/reading.ts')>;
  searching: Shape<typeof import('./en/searching.ts')>;
  tabled: Shape<typeof import('./en/tabled.ts')>;
  timeline: Shape<typeof import('./en/timeline.ts')>;
  translated: Shape<typeof import('./en/translated.ts')>;
  venues: Shape<typeof import('./en/venues.ts')>;
};
