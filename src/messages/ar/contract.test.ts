import { expect, it } from 'vitest';
import { MOST_COLUMNS } from '../../model/most-columns.ts';
import type { Catalogue } from '../catalogue.ts';
import { columns as englishColumns } from '../en/intake-columns.ts';
import * as aboutText from './about-text.tsx';
import * as answers from './answers.ts';
import * as asWritten from './as-written.ts';
import * as charts from './charts.ts';
import * as citingDialog from './citing-dialog.ts';
import * as citing from './citing.ts';
import * as claims from './claims.ts';
import * as dataPage from './data-page.ts';
import * as embedding from './embedding.ts';
import * as feeds from './feeds.ts';
import * as folding from './folding.ts';
import * as index from './index.ts';
import * as intakeChoices from './intake-choices.ts';
import * as intakeColumns from './intake-columns.ts';
import * as intakeFiles from './intake-files.ts';
import * as intakeGrammar from './intake-grammar.ts';
import * as intakeMade from './intake-made.ts';
import * as intakeProblems from './intake-problems.ts';
import * as intakeSheets from './intake-sheets.ts';
import * as intakeSpelled from './intake-spelled.ts';
import * as issues from './issues.ts';
import * as kept from './kept.ts';
import * as languages from './languages.ts';
import * as moved from './moved.ts';
import * as originals from './originals.ts';
import * as ownFiles from './own-files.ts';
import * as ownSite from './own-site.ts';
import * as packing from './packing.ts';
import * as people from './people.ts';
import * as positions from './positions.ts';
import * as previews from './previews.ts';
import * as prose from './prose.ts';
import * as quotes from './quotes.ts';
import * as reading from './reading.ts';
import * as searching from './searching.ts';
import * as tabled from './tabled.ts';
import * as timeline from './timeline.ts';
import * as translated from './translated.ts';
import * as venues from './venues.ts';

/** The compiler holds Arabic to the contract. */
const arabic = {
  index,
  'about-text': aboutText,
  answers,
  'as-written': asWritten,
  charts,
  citing,
  'citing-dialog': citingDialog,
  claims,
  'data-page': dataPage,
  embedding,
  feeds,
  folding,
  'intake-choices': intakeChoices,
  'intake-columns': intakeColumns,
  'intake-files': intakeFiles,
  'intake-grammar': intakeGrammar,
  'intake-made': intakeMade,
  'intake-problems': intakeProblems,
  'intake-sheets': intakeSheets,
  'intake-spelled': intakeSpelled,
  issues,
  kept,
  languages,
  moved,
  originals,
  'own-files': ownFiles,
  'own-site': ownSite,
  packing,
  people,
  positions,
  previews,
  prose,
  quotes,
  reading,
  searching,
  tabled,
  timeline,
  translated,
  venues,
} satisfies Catalogue;

it('brings every file of a language, in Arabic', () => {
  expect([arabic.index.tag, arabic.index.direction]).toEqual(['ar', 'rtl']);
});

/** Names of formats, programs and keys, of which no language has its own, and what a person types as it stands. */
const KEPT = new Set(
  `APA Atom BY BibTeX CC CRLF CSL CSV Ctrl CycloneDX DuckDB DATA Enter Escape Excel Feed Google HTML JSON LD
  LibreOffice MIT ODS PNG PARLEY Parley Parquet QA RFC RIS SQL SVG Sheets TSV UTF Windows XLSX ZIP ar data dataset
  date en example fr https import json npm org page rtl run title`.split(/\s+/),
);

/** Forms of one thing, by the categories of Arabic: few and many may say the same, but none may be missing. */
it('has a form for each category of Arabic', () => {
  const lacking: string[] = [];
  const walk = (value: unknown, path: string) => {
    if (typeof value !== 'object' || value === null) return;
    if ('other' in value && 'one' in value && typeof value.one === 'string')
      if (!['zero', 'two', 'few', 'many'].every((category) => category in value))
        lacking.push(path);
    for (const [key, inner] of Object.entries(value)) walk(inner, `${path}.${key}`);
  };
  for (const [file, words] of Object.entries(arabic)) walk(words, file);
  // Lengths have two forms in every language.
  expect(lacking.filter((path) => !path.includes('.lengths.'))).toEqual([]);
});

it('says in words how many columns a comparison holds at most', () => {
  const { compare, tray } = arabic.index;
  expect(MOST_COLUMNS).toBe(5);
  for (const text of [compare.lede, compare.description(''), compare.tooMany(''), tray.full])
    expect(text).toMatch(/خمسة|لخمسة/);
});

it('leaves no word in English', () => {
  const words: string[] = [];
  const walk = (value: unknown, path: string) => {
    // Columns, sheets, the grammar and the search know the English words as well.
    if (
      /\.(?:also|url)$|intake-(?:grammar|spelled)|folding|\.lexicon|\.dateParts|\.(?:promise|files|version|examples)\b/.test(
        path,
      )
    )
      return;
    if (typeof value === 'string') words.push(...(value.match(/[A-Za-z]{2,}/g) ?? []));
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) walk(inner, `${path}.${key}`);
  };
  for (const [file, said] of Object.entries(arabic)) walk(said, file);
  expect(words.filter((word) => !KEPT.has(word))).toEqual([]);
});

it('calls columns alike where English does, and only there', () => {
  const { columns } = arabic['intake-columns'];
  const keys = Object.keys(columns) as (keyof typeof columns)[];
  const alike = (names: Record<string, { name: string }>) =>
    keys.flatMap((a, i) =>
      keys.slice(i + 1).flatMap((b) => (names[a]?.name === names[b]?.name ? [`${a} ${b}`] : [])),
    );
  expect(alike(columns)).toEqual(alike(englishColumns));
});
