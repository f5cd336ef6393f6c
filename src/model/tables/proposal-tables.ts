import { dataOf, pages } from '../slices/pages.ts';
import type { Proposal, Response } from '../types.ts';
import { STANCES } from '../vocabulary.ts';
import {
  attributionColumns,
  dateColumns,
  proposalColumns,
  quantityColumns,
  roundColumns,
  sourceColumns,
} from './columns.ts';
import { claimAddress, placeColumns, proposalRows, type ProposalRow } from './proposal-rows.ts';
import { column, table } from './table.ts';

export const proposals = table<ProposalRow>({
  name: 'proposals',
  description: 'One row a text, offer or outline that somebody tabled.',
  key: ['id'],
  records: proposalRows,
  columns: [
    column('id', 'Id of the proposal.', ({ proposal }) => proposal.id, { required: true }),
    column('name', 'Name by which it is known here.', ({ proposal }) => proposal.name, {
      required: true,
    }),
    ...roundColumns<ProposalRow>(({ round }) => round),
    ...dateColumns<ProposalRow>(
      'date',
      'When it was tabled, as precisely as the sources say.',
      ({ proposal }) => proposal.date,
      { required: true },
      ({ proposal }) => proposal.approximate,
    ),
    column(
      'tabled_by',
      'Ids of who tabled it; empty where no source says.',
      ({ proposal }) => proposal.tabledBy,
      { list: true },
    ),
    column(
      'tabled_by_names',
      'Their names, in the same order.',
      ({ proposal }, { names }) => proposal.tabledBy.map((id) => names.actor(id).name),
      { list: true },
    ),
    column('tabled_to', 'Ids of who received it.', ({ proposal }) => proposal.tabledTo, {
      list: true,
    }),
    column(
      'tabled_to_names',
      'Their names, in the same order.',
      ({ proposal }, { names }) => proposal.tabledTo.map((id) => names.actor(id).name),
      { list: true },
    ),
    column(
      'based_on',
      'Ids of the proposals that it builds on; several where the parentage is disputed.',
      ({ proposal }) => proposal.basedOn.map((link) => link.proposal),
      { list: true, refersTo: 'proposals' },
    ),
    column(
      'based_on_basis',
      'For each of them, whether a source reports the link or it is inferred from the content.',
      ({ proposal }) => proposal.basedOn.map(({ basis }) => basis),
      { list: true, oneOf: ['reported', 'inferred'] },
    ),
    column('lineage_note', 'A remark on origin or authorship.', (row) => row.proposal.lineageNote),
    column(
      'address',
      'Its page.',
      ({ proposal }, { links }) => links.at(pages.proposal(proposal.id)),
      {
        type: 'address',
        required: true,
      },
    ),
    column(
      'data',
      'The whole proposal as JSON.',
      ({ proposal }, { links }) => links.at(dataOf(pages.proposal(proposal.id))),
      { type: 'address', required: true },
    ),
  ],
});

type PhaseRow = ProposalRow & { phase: Proposal['phases'][number] };

export const phases = table<PhaseRow>({
  name: 'phases',
  description: 'One row a phase of a proposal, with its length as the outline gives it.',
  key: ['proposal', 'phase'],
  records: (data) =>
    proposalRows(data).flatMap((row) => row.proposal.phases.map((phase) => ({ ...row, phase }))),
  columns: [
    ...proposalColumns<PhaseRow>(({ proposal }) => proposal),
    column('phase', 'Number of the phase, from 1.', ({ phase }) => phase.n, {
      type: 'integer',
      required: true,
    }),
    column('name', 'Its name in the text, if it has one.', ({ phase }) => phase.name),
    ...quantityColumns<PhaseRow>(({ phase }) => phase.duration),
    ...sourceColumns<PhaseRow>(({ phase }) => phase),
  ],
});

type ResponseRow = ProposalRow & { response: Response };

export const responses = table<ResponseRow>({
  name: 'responses',
  description: 'One row an answer of a party to a proposal, as one account has it.',
  key: ['id'],
  records: (data) =>
    proposalRows(data).flatMap((row) =>
      row.proposal.responses.map((response) => ({ ...row, response })),
    ),
  columns: [
    column('id', 'Id of the response.', ({ response }) => response.id, { required: true }),
    ...placeColumns<ResponseRow>(),
    column('party', 'Id of who answered.', ({ response }) => response.party, { required: true }),
    column(
      'party_name',
      'Its name.',
      ({ response }, { names }) => names.actor(response.party).name,
      { required: true },
    ),
    ...dateColumns<ResponseRow>(
      'date',
      'When; empty where no source says.',
      ({ response }) => response.date,
      {},
      ({ response }) => response.approximate,
    ),
    column(
      'stance',
      'The answer in one word of a closed list.',
      ({ response }) => response.stance,
      {
        required: true,
        oneOf: STANCES,
      },
    ),
    column('text', 'The answer in our own words.', ({ response }) => response.text, {
      required: true,
    }),
    ...attributionColumns<ResponseRow>(({ response }) => response),
    ...sourceColumns<ResponseRow>(({ response }) => response),
    claimAddress<ResponseRow>(({ response }) => response.id),
  ],
});
