import { date, quantity } from '../../../messages/format.ts';
import { packWords } from '#language/packing.ts';
import { words } from '../../../messages/words.ts';
import type { Column } from '../../../model/compare.ts';
import { byRung } from '../../../model/ladder.ts';
import type { ResolvedAttribution } from '../../../model/slices/resolve.ts';
import { CLAIM_FIELDS } from '../../../model/vocabulary.ts';
import { termDetail, termName } from '../../../messages/term.ts';
import { paths } from '../../../urls/paths.ts';
import type { Material } from './material.ts';
import { hiddenInputs } from './inputs.ts';

/** One account of whatever kind, as the pack prints it. */
export type NumberedAccount = {
  id: string;
  text: string;
  attribution: ResolvedAttribution;
  sources: readonly string[];
  /** What stands before the text: a number with its unit, an answer; else empty. */
  lead: string;
  /** Whether it says that the text does not contain the term. */
  absent: boolean;
  /** Path of the page on which it stands. */
  page: string;
  column: Column;
};

export type Entry = { number: number; account: NumberedAccount };

/** The accounts of one column; those that have their number from a list before are only named. */
export type AccountList = { name: string; entries: Entry[]; again: number[] };

/** The accounts of one term, of one answered proposal, of one fact of a round. */
export type AccountGroup = { title: string; lists: AccountList[] };

/** Every account of a pack with its number, in the order of the file. */
export type NumberedAccounts = {
  entries: Entry[];
  numbers: ReadonlyMap<string, number>;
  terms: AccountGroup[];
  answers: AccountGroup[];
  claims: AccountGroup[];
};

type Proposal = Column['proposals'][number];
type Report = Proposal['provisions'][number]['reports'][number];

function reportAccount(report: Report, proposal: string, column: Column): NumberedAccount {
  return {
    id: report.id,
    text: report.text,
    attribution: report.attribution,
    sources: report.sources,
    lead: report.quantity ? quantity(report.quantity) : '',
    absent: report.absent ?? false,
    page: paths.proposal.to(proposal),
    column,
  };
}

function responseAccount(
  response: Proposal['responses'][number],
  proposal: string,
  column: Column,
): NumberedAccount {
  const { id, text, attribution, sources, party, stance } = response;
  const when = response.date ? date(response.date) : words.proposal.undated;
  return {
    id,
    text,
    attribution,
    sources,
    lead: packWords.answer(party.name, words.inSentence(words.stances[stance]), when),
    absent: false,
    page: paths.proposal.to(proposal),
    column,
  };
}

/**
 * Numbers every account of a pack, from 1, each once: those of the terms row by row, inputs of sums
 * whose rows are hidden, the answers, and what is known of a round.
 */
export function numberedAccounts({ comparison, claims }: Material): NumberedAccounts {
  const numbers = new Map<string, number>();
  const entries: Entry[] = [];
  const list = (name: string, accounts: readonly NumberedAccount[]): AccountList => {
    const again = accounts.flatMap(({ id }) => numbers.get(id) ?? []);
    const fresh = accounts
      .filter(({ id }) => !numbers.has(id))
      .map((account, i) => ({ number: entries.length + i + 1, account }));
    for (const { number, account } of fresh) numbers.set(account.id, number);
    entries.push(...fresh);
    return { name, entries: fresh, again };
  };
  const { columns, issues, terms } = comparison;
  /** The name over a list: what tells it from its neighbours. */
  const nameOf = (column: Column, proposal: { name: string }) =>
    column.proposals.length > 1 ? proposal.name : columns.length > 1 ? column.name : '';

  const termGroups = terms.map((term): AccountGroup => {
    const name = termName(issues, term);
    return {
      title: packWords.term(name.issue, termDetail(name)),
      lists: term.cells.flatMap((cell, i) => {
        const column = columns[i];
        if (!column || !('parts' in cell)) return [];
        return cell.parts.map(({ proposal, provision }) =>
          list(
            nameOf(column, proposal),
            byRung(provision.reports).map((report) => reportAccount(report, proposal.id, column)),
          ),
        );
      }),
    };
  });
  const inputs = {
    title: packWords.hiddenInputs,
    lists: hiddenInputs(comparison, numbers).map(({ column, proposal, reports }) =>
      list(
        nameOf(column, proposal),
        reports.map((report) => reportAccount(report, proposal.id, column)),
      ),
    ),
  };
  const answers = columns.flatMap((column) =>
    column.proposals.map((proposal) => ({
      title: proposal.name,
      lists: [
        list(
          '',
          proposal.responses.map((response) => responseAccount(response, proposal.id, column)),
        ),
      ],
    })),
  );
  const [column] = columns;
  const known = CLAIM_FIELDS.map((field) => ({
    title: words.claimFields[field],
    lists: [
      list(
        '',
        column
          ? claims
              .filter((claim) => claim.field === field)
              .map((claim) => ({
                ...claim,
                lead: '',
                absent: false,
                page: paths.round.to(column.round.id),
                column,
              }))
          : [],
      ),
    ],
  }));
  return {
    entries,
    numbers,
    terms: filled([...termGroups, inputs]),
    answers: filled(answers),
    claims: filled(known),
  };
}

/** The groups that have an account, without their empty lists. */
function filled(groups: readonly AccountGroup[]): AccountGroup[] {
  return groups
    .map(({ title, lists }) => ({
      title,
      lists: lists.filter(({ entries, again }) => entries.length + again.length > 0),
    }))
    .filter(({ lists }) => lists.length > 0);
}
