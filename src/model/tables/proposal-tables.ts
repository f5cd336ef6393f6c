import { agreementOf, headlineOf, type Agreement } from '../agreement.ts';
import { spanOf } from '../quantities.ts';
import { inOrder } from '../slices/order.ts';
import { dataOf, pages } from '../slices/pages.ts';
import type { Dataset, Proposal, Report, Response, Round } from '../types.ts';
import { STANCES } from '../vocabulary.ts';
import {
  attributionColumns,
  proposalColumns,
  quantityColumns,
  roundColumns,
  sourceColumns,
  termColumns,
} from './columns.ts';
import { column, table, type ColumnOf } from './table.ts';

type ProposalRow = { round: Round; proposal: Proposal };

const proposalRows = (data: Dataset): ProposalRow[] =>
  inOrder(data.rounds).flatMap((round) => round.proposals.map((proposal) => ({ round, proposal })));

/** Where a row stands: its proposal and its round, by id and name. */
function placeColumns<Row extends ProposalRow>(): ColumnOf<Row>[] {
  return [
    ...proposalColumns<Row>(({ proposal }) => proposal),
    ...roundColumns<Row>(({ round }) => round),
  ];
}

/** The place of a claim on the page of its proposal. */
function claimAddress<Row extends ProposalRow>(idOf: (row: Row) => string): ColumnOf<Row> {
  return column(
    'address',
    'Its place on the page of the proposal.',
    (row, { links }) => links.claim(idOf(row)),
    { type: 'address', required: true },
  );
}

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
    column('date', 'When it was tabled, as precisely as the sources say.', (r) => r.proposal.date, {
      type: 'date',
      required: true,
    }),
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

type ProvisionRow = ProposalRow & { provision: Proposal['provisions'][number] };

const provisionRows = (data: Dataset): ProvisionRow[] =>
  proposalRows(data).flatMap((row) =>
    row.proposal.provisions.map((provision) => ({ ...row, provision })),
  );

const headline = ({ provision }: ProvisionRow) => headlineOf(provision.reports);
const span = ({ provision }: ProvisionRow) =>
  spanOf(provision.reports.flatMap(({ quantity }) => quantity ?? []));

const AGREEMENTS: readonly Agreement[] = ['words', 'one-report', 'agree', 'overlap', 'differ'];

export const provisions = table<ProvisionRow>({
  name: 'provisions',
  description:
    'One row a term of a proposal, with what is computed from its accounts: the version that most of them give, and their span.',
  key: ['id'],
  records: provisionRows,
  columns: [
    column('id', 'Id of the provision.', ({ provision }) => provision.id, { required: true }),
    ...placeColumns<ProvisionRow>(),
    ...termColumns<ProvisionRow>(({ provision }) => provision),
    column('reports', 'Ids of its accounts.', (r) => r.provision.reports.map(({ id }) => id), {
      list: true,
      required: true,
      refersTo: 'reports',
    }),
    column(
      'agreement',
      'How the numbers of the accounts stand to each other. Computed.',
      ({ provision }) => agreementOf(provision.reports),
      { required: true, oneOf: AGREEMENTS, stable: false },
    ),
    ...quantityColumns<ProvisionRow>((row) => headline(row)?.quantity ?? null, false).map(
      (one) => ({
        ...one,
        description: `${one.description} Of the version that most accounts give. Computed.`,
      }),
    ),
    column(
      'accounts',
      'How many accounts give this version. Computed.',
      (row) => headline(row)?.accounts ?? null,
      { type: 'integer', stable: false },
    ),
    column(
      'accounts_with_number',
      'How many accounts give a number at all. Computed.',
      (row) => headline(row)?.of ?? 0,
      { type: 'integer', required: true, stable: false },
    ),
    column(
      'span_min',
      'Smallest lower bound of all accounts; empty where one of them has none. Computed.',
      (row) => span(row)?.min ?? null,
      { type: 'number', stable: false },
    ),
    column(
      'span_max',
      'Largest upper bound of all accounts; empty where one of them has none. Computed.',
      (row) => span(row)?.max ?? null,
      { type: 'number', stable: false },
    ),
    claimAddress<ProvisionRow>(({ provision }) => provision.id),
  ],
});

type ReportRow = ProvisionRow & { report: Report };

export const reports = table<ReportRow>({
  name: 'reports',
  description: 'One row an account of a term: who said what number, to whom, and where it stands.',
  key: ['id'],
  records: (data) =>
    provisionRows(data).flatMap((row) =>
      row.provision.reports.map((report) => ({ ...row, report })),
    ),
  columns: [
    column('id', 'Id of the report.', ({ report }) => report.id, { required: true }),
    column('provision', 'Id of the term that it is about.', ({ provision }) => provision.id, {
      required: true,
      refersTo: 'provisions',
    }),
    ...placeColumns<ReportRow>(),
    ...termColumns<ReportRow>(({ provision }) => provision),
    column('text', 'The account in our own words.', ({ report }) => report.text, {
      required: true,
    }),
    ...quantityColumns<ReportRow>(({ report }) => report.quantity),
    column(
      'absent',
      'True where the account says that the proposal does not contain this term.',
      ({ report }) => report.absent ?? false,
      { type: 'boolean', required: true },
    ),
    ...attributionColumns<ReportRow>(({ report }) => report),
    ...sourceColumns<ReportRow>(({ report }) => report),
    claimAddress<ReportRow>(({ report }) => report.id),
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
    column('date', 'When; empty where no source says.', ({ response }) => response.date, {
      type: 'date',
    }),
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
