import { OFFERED } from './offered.ts';

/*
 * By which words a workbook in any of our languages is read on the site of another. A build runs this file and ships the table
 * that it comes to: no catalogue of another language.
 */

type Names = readonly string[];
type Named = Readonly<Record<string, { readonly name: string }>>;
type Values = Readonly<Record<string, string>>;

/** What a language calls what stands in a workbook. */
export type WorkbookWords = {
  /** BCP 47. */
  tag: string;
  /** Column → name. */
  columns: Values;
  /** Sheet → name. */
  sheets: Values;
  /** What marks a row of the template, and the sheets that nobody reads. */
  marks: Readonly<Record<'example' | 'help', string>>;
  unread: Readonly<Record<'lists' | 'help' | 'wrong', string>>;
  dateParts: Readonly<Record<'start' | 'end', Readonly<Record<'year' | 'month' | 'day', Names>>>>;
  /** Closed list → value → its word. */
  lists: Readonly<Record<string, Values>>;
  /** Names of months, from 1 on. */
  months: Readonly<Record<string, number>>;
  /** Words within a date that say nothing. */
  passed: Names;
  /** Of the grammar: words around numbers and dates, and for yes and no. */
  grammar: Readonly<Record<Shared, Names>>;
};

/** Words of the grammar that mean the same wherever they stand in a cell, so that those of all languages are taken. */
type Shared =
  'about' | 'orSo' | 'atLeast' | 'orMore' | 'upTo' | 'orLess' | 'ordinal' | 'yes' | 'no';

const namesOf = (all: Named): Values =>
  Object.fromEntries(Object.entries(all).map(([key, { name }]) => [key, name]));

async function wordsOf(tag: string): Promise<WorkbookWords> {
  const its = <File>(file: string) => import(`./${tag}/${file}.ts`) as Promise<File>;
  const [{ columns }, { choices }, { grammar }, { spelled }, terms, { months, shortMonths }] =
    await Promise.all([
      its<{ columns: Named }>('intake-columns'),
      its<{ choices: Readonly<Record<string, Values>> }>('intake-choices'),
      its<typeof import('./en/intake-grammar.ts')>('intake-grammar'),
      its<typeof import('./en/intake-spelled.ts')>('intake-spelled'),
      its<typeof import('./en/terms.ts')>('terms'),
      its<Record<'months' | 'shortMonths', Names>>('language'),
    ]);
  const { sheets, marks, unread, dateParts } = await its<
    { sheets: Named } & Pick<WorkbookWords, 'marks' | 'unread' | 'dateParts'>
  >('intake-sheets');
  const { formats, statuses, stances, claimFields, sourceKinds } = terms;
  const { about, orSo, atLeast, orMore, upTo, orLess, ordinal, yes, no } = grammar;
  const numbered = [months, shortMonths].flatMap((all) =>
    all.map((name, i): [string, number] => [name, i + 1]),
  );
  return {
    tag,
    columns: namesOf(columns),
    sheets: namesOf(sheets),
    marks,
    unread,
    dateParts,
    lists: {
      ...choices,
      format: formats,
      status: statuses,
      answer: stances,
      field: claimFields,
      sourceKind: sourceKinds,
    },
    months: { ...grammar.shortened, ...spelled.months, ...Object.fromEntries(numbered) },
    passed: [...grammar.weekdays, ...spelled.passed],
    grammar: { about, orSo, atLeast, orMore, upTo, orLess, ordinal, yes, no },
  };
}

/** The words of every language that we offer; of a build, of every one but its own. */
export const WORKBOOKS: readonly WorkbookWords[] = await Promise.all(
  Object.keys(OFFERED).map(wordsOf),
);
