import { parseFiles, type DataTree } from '../parse.ts';
import { addressesTrue } from './addresses-true.ts';
import { chaptersCover } from './chapters-cover.ts';
import { computedFigures } from './computed-figures.ts';
import { correctionsRefer } from './corrections-refer.ts';
import { datesInOrder } from './dates-in-order.ts';
import { datesNotAhead } from './dates-not-ahead.ts';
import { documentsSourced } from './documents-sourced.ts';
import { eachOnce } from './each-once.ts';
import { editionUnchanged } from './edition-unchanged.ts';
import { editionsInOrder } from './editions-in-order.ts';
import { figuresInBounds } from './figures-in-bounds.ts';
import type { Finding, Rule } from './finding.ts';
import { idsAndFileNames } from './ids-and-file-names.ts';
import { lineageBackward } from './lineage-backward.ts';
import { machineCopiesWeak } from './machine-copies-weak.ts';
import { namesApart } from './names-apart.ts';
import { namesTranslated } from './names-translated.ts';
import { nothingUnused } from './nothing-unused.ts';
import { oneOffice } from './one-office.ts';
import { oneSpelling } from './one-spelling.ts';
import { picturesRefer } from './pictures-refer.ts';
import { phasesExist } from './phases-exist.ts';
import { plannedRounds } from './planned-rounds.ts';
import { provisionsDistinct } from './provisions-distinct.ts';
import { publishedIdsKept } from './published-ids-kept.ts';
import { quantitiesFit } from './quantities-fit.ts';
import { redirectsLead } from './redirects-lead.ts';
import { referencesResolve } from './references-resolve.ts';
import { roomsConsistent } from './rooms-consistent.ts';
import { rungExamples } from './rung-examples.ts';
import { termsAligned } from './terms-aligned.ts';
import { textStyle } from './text-style.ts';
import { toldOnce } from './told-once.ts';
import { translationsRefer } from './translations-refer.ts';
import { unitsMeasured } from './units-measured.ts';
import { urlsDistinct } from './urls-distinct.ts';

/** Every rule that data must keep to be built. What one record alone can break is in the schema. */
export const RULES: readonly Rule[] = [
  idsAndFileNames,
  referencesResolve,
  nothingUnused,
  eachOnce,
  namesApart,
  datesInOrder,
  datesNotAhead,
  plannedRounds,
  quantitiesFit,
  unitsMeasured,
  figuresInBounds,
  computedFigures,
  phasesExist,
  provisionsDistinct,
  lineageBackward,
  roomsConsistent,
  chaptersCover,
  urlsDistinct,
  addressesTrue,
  textStyle,
  oneSpelling,
  redirectsLead,
  editionsInOrder,
  publishedIdsKept,
  correctionsRefer,
  rungExamples,
  picturesRefer,
  translationsRefer,
  editionUnchanged,
];

/**
 * What editors ask of each other: an account under its own speaker, a quantity in one row from text to text, a person
 * under one office. They take a person's reading, so that a dataset can be built before they are kept: `npm run check:data`
 * holds this repository's own to them, and gives others advice.
 */
export const EDITORIAL_RULES: readonly Rule[] = [
  documentsSourced,
  toldOnce,
  machineCopiesWeak,
  termsAligned,
  oneOffice,
  namesTranslated,
];

/** The rules for somebody who is at work on the data: it is not yet what will be recorded. */
export const RULES_AT_WORK = RULES.filter((rule) => rule !== editionUnchanged);

/**
 * Runs every rule over a parsed tree. An exception silences a finding of its rule on its record; one
 * that silences nothing is itself a finding, so the list can only shrink to what is needed. Those of rules that are
 * not run are left alone.
 */
export function lintTree(tree: DataTree, rules = RULES): Finding[] {
  const { path, value: exceptions } = tree.lintExceptions;
  const needed = new Set<number>();
  const findings = rules.flatMap((rule) =>
    rule.check(tree).filter((finding) => {
      const i = exceptions.findIndex(
        (exception) => exception.rule === rule.name && exception.id === finding.id,
      );
      if (i !== -1) needed.add(i);
      return i === -1;
    }),
  );
  const asleep = new Set(
    [...RULES, ...EDITORIAL_RULES].filter((rule) => !rules.includes(rule)).map(({ name }) => name),
  );
  exceptions.forEach((exception, i) => {
    if (!needed.has(i) && !asleep.has(exception.rule))
      findings.push({
        file: path,
        pointer: `/${i}`,
        message: `the exception for "${exception.id}" from ${exception.rule} is not needed`,
        hint: 'remove it',
      });
  });
  return findings;
}

/**
 * Parses and lints the text of every data file (path below `src/data/` → text), beside what was found
 * when they were read. Returns the tree only if nothing is wrong. Rules run only on files that parse:
 * they take their input as valid.
 */
export function checkFiles(
  files: ReadonlyMap<string, string>,
  unread: readonly Finding[] = [],
  rules = RULES,
): { tree: DataTree; findings: [] } | { tree: null; findings: Finding[] } {
  const parsed = parseFiles(files, unread);
  if (!parsed.tree) return parsed;
  const findings = lintTree(parsed.tree, rules);
  return findings.length === 0 ? { tree: parsed.tree, findings: [] } : { tree: null, findings };
}
