import { agreementOf, headlineOf, type Agreement } from '../agreement.ts';
import { spanOf } from '../quantities.ts';
import type { Dataset, Proposal, Report } from '../types.ts';
import { attributionColumns, quantityColumns, sourceColumns, termColumns } from './columns.ts';
import { claimAddress, placeColumns, proposalRows, type ProposalRow } from './proposal-rows.ts';
import { column, table } from './table.ts';

type ProvisionRow = ProposalRow & { provision: Proposal['provisions'][number] };

const provisionRows = (data: Dataset): ProvisionRow[] =>
  proposalRows(data).flatMap((row) =>
    row.proposal.provisions.map((provision) => ({ ...row, provision })),
  );

const headline = ({ provision }: ProvisionRow) => headlineOf(provision.reports);
/** A row has room for one version: of those that tie, the first. */
const first = (row: ProvisionRow) => headline(row)?.versions[0]?.quantity ?? null;
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
    ...quantityColumns<ProvisionRow>(first, false).map((one) => ({
      ...one,
      description: `${one.description} Of the version that most accounts give. Computed.`,
    })),
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
