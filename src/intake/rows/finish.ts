import { made } from '#language/intake-made.ts';
import { changedParts } from '../../model/fingerprints.ts';
import { byCode } from '../../model/text.ts';
import { dataFiles, type FilesMade } from '../data-files-of.ts';
import type { Intake } from './intake.ts';
import { HEADLINE, textOr, type Draft, type DraftProposal, type Records } from './records.ts';

/* What a spreadsheet leaves out and a dataset needs: phases that terms name, a chapter, an edition, the dataset itself. */

const VERSION = '0.1.0';
const MOST_KEY_ISSUES = 4;

export function finish(intake: Intake, records: Records): FilesMade {
  for (const { proposal } of records.proposals.values()) fillPhases(intake, proposal);
  records.about = aboutOf(intake, records, records.about);
  fillHeadlines(records);
  fillChapters(records);
  fillEditions(records);
  return filesOf(records);
}

/** Phases that terms name and no sheet describes: what is known of them is who told of them. */
function fillPhases(intake: Intake, proposal: DraftProposal): void {
  for (const { phase, reports } of proposal.provisions) {
    if (phase === null) continue;
    const sources = reports.flatMap((report) => report['sources'] as string[]);
    const known = proposal.phases.find(({ n }) => n === phase);
    if (!known) {
      const made: Draft = { n: phase, name: null, duration: null, sources: [...new Set(sources)] };
      const origin = intake.origins.get(reports[0] ?? {});
      if (origin) intake.origins.set(made, origin);
      proposal.phases.push(made);
      proposal.phases.sort((a, b) => Number(a['n']) - Number(b['n']));
    }
  }
}

/** The dataset's own record: what a row tells of it, and what is made for the rest. */
export function aboutOf(intake: Intake, records: Records, told: Draft): Draft {
  const { lists, issues } = records;
  const isCounted = (id: string) =>
    [...records.proposals.values()].some(({ proposal }) =>
      proposal.provisions.some(
        ({ issue, reports }) => issue === id && reports.some((r) => r['quantity']),
      ),
    );
  const title = textOr(told['title'], () => made.title);
  const keyIssues = () =>
    issues
      .map(({ id }) => id)
      .filter(isCounted)
      .slice(0, MOST_KEY_ISSUES);
  return {
    description: made.description,
    language: intake.language,
    subject: made.subject,
    keywords: [made.keyword],
    version: VERSION,
    date: intake.today,
    parties: lists.actors.filter(({ kind }) => kind === 'party').map(({ id }) => id),
    turningPoints: [],
    ...told,
    title,
    keyIssues: told['keyIssues'] ?? keyIssues(),
  };
}

/** An issue that only positions speak of has no term but its headline. */
function fillHeadlines({ issues }: Records): void {
  for (const { name, scopes } of issues)
    if (scopes.length === 0) scopes.push({ id: HEADLINE, name });
}

function fillChapters({ about, rounds, lists }: Records): void {
  if (lists.chapters.length > 0 || rounds.length === 0) return;
  // A chapter of rounds that are all planned has begun all the same.
  const starts = rounds.map(({ dates }) => String((dates as Draft)['start']));
  starts.push(String(about['date']));
  lists.chapters.push({
    id: 'all',
    name: made.chapter,
    text: made.chapterText,
    from: starts.toSorted(byCode)[0],
  });
}

/** Records every id in an edition, as editions of a published dataset do; one that was recorded stays where it is. */
function fillEditions(records: Records): void {
  const { editions } = records.lists;
  const recorded = new Set(editions.flatMap(({ ids }) => ids as string[]));
  const missing = everyId(records).filter((id) => !recorded.has(id));
  const newest = editions.at(-1);
  if (newest && missing.length === 0) return;
  const { version, date } = records.about;
  if (newest && newest['version'] === version) (newest['ids'] as string[]).push(...missing);
  else editions.push({ version, date, note: newest ? made.added : made.edition, ids: missing });
}

function everyId({ rounds, lists }: Records): string[] {
  const idsOf = (list: readonly Draft[]) => list.map(({ id }) => String(id));
  const ids = rounds.flatMap((round) => [
    `rounds/${round.id}`,
    ...idsOf(round.claims),
    ...round.proposals.flatMap((proposal) => [
      `proposals/${proposal.id}`,
      ...proposal.provisions.flatMap(({ id, reports }) => [id, ...idsOf(reports)]),
      ...idsOf(proposal.responses),
    ]),
  ]);
  return [
    ...ids,
    ...idsOf(lists.positions),
    ...idsOf(lists.events),
    ...idsOf(lists.corrections),
  ].toSorted(byCode);
}

function filesOf({ about, rounds, issues, lists, exceptions }: Records): FilesMade {
  return dataFiles({ about, rounds, ...lists, issues, lintExceptions: exceptions });
}

/** Takes the record of what was published out of a dataset that is no longer that: it is to be recorded anew. */
export function withoutStaleRecord(files: FilesMade): void {
  const editions = (files.get('editions.json') ?? []) as Draft[];
  const newest = editions.at(-1);
  const recorded = newest?.['fingerprints'] as Record<string, string> | undefined;
  if (!newest || !recorded) return;
  const bare = editions.map(({ fingerprints: _record, ...edition }) => edition);
  const now = new Map([...files, ['editions.json', bare] as const]);
  const paths = new Set([...Object.keys(recorded), ...now.keys()]);
  const isSame = [...paths].every((path) => {
    const marks = recorded[path];
    return marks !== undefined && now.has(path) && changedParts(now.get(path), marks).length === 0;
  });
  if (!isSame) delete newest['fingerprints'];
}
