import { expect, it } from 'vitest';
import { MOST_COLUMNS } from '../../model/most-columns.ts';
import type { Catalogue } from '../catalogue.ts';
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
import * as ownSite from './own-site.ts';
import * as originals from './originals.ts';
import * as ownFiles from './own-files.ts';
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

/** The compiler holds English to the contract; a folder of another language has the same test. */
const english = {
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
  'own-site': ownSite,
  originals,
  'own-files': ownFiles,
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

it('brings every file of a language, in English', () => {
  expect([english.index.tag, english.index.direction]).toEqual(['en', 'ltr']);
});

it('has a form for any number of what is counted', () => {
  const lacking: string[] = [];
  const walk = (value: unknown, path: string) => {
    if (typeof value !== 'object' || value === null) return;
    if ('one' in value && typeof value.one === 'string' && path !== 'index.tray')
      if (!('other' in value)) lacking.push(path);
    for (const [key, inner] of Object.entries(value)) walk(inner, `${path}.${key}`);
  };
  for (const [file, words] of Object.entries(english)) walk(words, file);
  expect(lacking).toEqual([]);
});

it('says in words how many columns a comparison holds at most', () => {
  const { compare, tray, home } = english.index;
  const most = home.small[MOST_COLUMNS] ?? 'no word for it';
  for (const text of [compare.lede, compare.description(''), compare.tooMany(''), tray.full])
    expect(text).toMatch(new RegExp(`\\b${most}\\b`));
});
