import { inOrder } from '../slices/order.ts';
import type { Dataset, Proposal, Round } from '../types.ts';
import { proposalColumns, roundColumns } from './columns.ts';
import { column, type ColumnOf } from './table.ts';

/** A proposal in its round: what a row on it, or on anything in it, starts from. */
export type ProposalRow = { round: Round; proposal: Proposal };

/** Every proposal, in the order of the rounds. */
export const proposalRows = (data: Dataset): ProposalRow[] =>
  inOrder(data.rounds).flatMap((round) => round.proposals.map((proposal) => ({ round, proposal })));

/** Where a row stands: its proposal and its round, by id and name. */
export function placeColumns<Row extends ProposalRow>(): ColumnOf<Row>[] {
  return [
    ...proposalColumns<Row>(({ proposal }) => proposal),
    ...roundColumns<Row>(({ round }) => round),
  ];
}

/** The place of a claim on the page of its proposal. */
export function claimAddress<Row extends ProposalRow>(idOf: (row: Row) => string): ColumnOf<Row> {
  return column(
    'address',
    'Its place on the page of the proposal.',
    (row, { links }) => links.claim(idOf(row)),
    { type: 'address', required: true },
  );
}
