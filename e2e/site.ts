import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { columnNames } from '../src/model/column-names.ts';
import { roundEntries } from '../src/model/search/rounds.ts';
import type { ClaimsSlice } from '../src/model/slices/claims-slice.ts';
import type { CorrectionsSlice } from '../src/model/slices/corrections-slice.ts';
import type { CardProposal, CardRound, IndexSlice } from '../src/model/slices/index-slice.ts';
import type { PositionsSlice } from '../src/model/slices/positions-slice.ts';
import type { ProposalSlice, RoundSlice } from '../src/model/slices/round-slice.ts';
import { wholeSearch } from '../src/testing/whole-search.ts';
import type { SourcesPart } from '../src/model/slices/source-parts.ts';
import type { SourcesSlice } from '../src/model/slices/sources-slice.ts';

/*
 * What the built site must show, read from its own public data: editors change texts, and no test
 * may need a change for that.
 */

/** The built folder; PARLEY_DIST names another one, together with PARLEY_URL. */
export const DIST = process.env['PARLEY_DIST'] ?? join(import.meta.dirname, '../dist');

/** The text of a built file. */
export function builtFile(path: string): string {
  return readFileSync(join(DIST, path), 'utf8');
}

function data(name: string): unknown {
  return JSON.parse(builtFile(`data/${name}.json`));
}

export const index = data('index') as IndexSlice;
export const roundFile = (id: string) => data(`rounds/${id}`) as RoundSlice;
export const proposalFile = (id: string) => data(`proposals/${id}`) as ProposalSlice;
/** What the search reads of each round. */
export const searchedRounds = () => roundEntries(wholeSearch({ get: data }));
export const claimsFile = () => data('claims') as ClaimsSlice;
export const correctionsFile = () => data('corrections') as CorrectionsSlice;
export const positionsFile = () => data('positions') as PositionsSlice;
export const sourcesFile = () => data('sources') as SourcesSlice;
/** A page of the list of sources, from 1. */
export const sourcesPart = (part: number) => data(`outlets/${part}`) as SourcesPart;
export const redirects = JSON.parse(builtFile('redirects.json')) as Record<string, string>;

const names = columnNames(index);

/** The name of a proposal or the title of a round. */
export function nameOf(id: string): string {
  return must(names.get(id), `no proposal or round has the id ${id}`).name;
}

/** A round as the index has it. */
export function cardRound(id: string): CardRound {
  return must(
    index.rounds.find((round) => round.id === id),
    `no round has the id ${id}`,
  );
}

/** The rounds with exactly one proposal, in order of time. */
export const singles: { round: CardRound; proposal: CardProposal }[] = index.rounds.flatMap(
  (round) => {
    const [proposal, ...more] = round.proposals;
    return proposal && more.length === 0 ? [{ round, proposal }] : [];
  },
);

/** The rounds in which nothing was tabled, in order of time. */
export const withoutProposal: CardRound[] = index.rounds.filter(
  (round) => round.proposals.length === 0,
);

/** The value, or an error where the data lacks what a test is about. */
export function must<T>(value: T | null | undefined, lack: string): T {
  if (value === null || value === undefined) throw new Error(lack);
  return value;
}

/** Five proposals of five rounds, the stable ones first. */
export const FIVE = [
  '2024-01-28-paris-framework',
  '2024-02-23-paris-outline',
  '2024-05-27-israeli-proposal',
  '2025-01-15-agreement',
  '2023-11-22-truce',
] as const;

/** Every kind of page, by name, with an address of that kind. */
export const PAGE_KINDS = {
  home: '/',
  'round with proposals': '/rounds/2024-01-28-paris/',
  'round without a proposal': `/rounds/${must(withoutProposal[0], 'every round tabled something').id}/`,
  proposal: '/proposals/2024-02-23-paris-outline/',
  proposals: '/proposals/',
  'compare, empty': '/compare/',
  'compare, two': `/compare/?p=${FIVE[0]}.${FIVE[1]}`,
  positions: '/positions/',
  corrections: '/corrections/',
  sources: '/sources/',
  about: '/about/',
  data: '/data/',
  'not found': '/rounds/2024-02-23-pari/',
} as const;

export type PageKind = keyof typeof PAGE_KINDS;
export const pageKinds = Object.keys(PAGE_KINDS) as PageKind[];

/** Text with every stretch of white space as one blank, as people read it. */
export function squash(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The text as a pattern that matches it and nothing else. */
export function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The head of a page alone, where a long body need not be taken apart. */
export function headOf(html: string): string {
  return `${html.slice(0, html.indexOf('<body'))}</html>`;
}
