import { derivedDetail, explain } from '../../messages/rows/derived.ts';
import { rowsOf } from '../../messages/rows/rows.ts';
import { lineText } from '../../messages/rows/said.ts';
import { termName } from '../../messages/term.ts';
import { citedReports } from '../../model/cited-reports.ts';
import { againstBase, type Comparison } from '../../model/comparison.ts';
import { elsewhereOf } from '../../model/elsewhere.ts';
import type { ResolvedSource } from '../../model/slices/resolve.ts';
import { absolute } from '../../site/here.ts';

/** The comparison as one value for programs: columns, rows, and every account and source they name. */
export function exported(comparison: Comparison, address: string) {
  const { title, version, date } = comparison.edition;
  const { columns, issues, options, rows, terms, allTerms, derived, hidden, base } = comparison;
  const cited = [...citedReports(comparison).values()];
  const answers = columns.flatMap((column) =>
    column.proposals.flatMap(({ responses }) => responses.map((report) => ({ report, column }))),
  );
  const sources = new Map<string, ResolvedSource>(
    [...cited, ...answers].flatMap(({ report, column }) =>
      report.sources.flatMap((id) => {
        const source = column.sources[id];
        return source ? [[id, source] as const] : [];
      }),
    ),
  );
  const said = rowsOf(comparison);
  return {
    address: absolute(address),
    dataset: { title, version, date },
    options: {
      ...options,
      rows,
      onlyDifferences: rows === 'differ',
      base: base === null ? null : (columns[base]?.id ?? null),
      hidden,
    },
    columns: columns.map(({ id, kind, name, date, round, proposals }) => ({
      id,
      kind,
      name,
      date,
      round,
      proposals: proposals.map(({ provisions: _terms, ...proposal }) => proposal),
    })),
    /** Keys of all rows in the order in which they are shown. */
    order: said.map(({ key }) => key),
    facts: said.flatMap((row) =>
      row.section === 'facts'
        ? {
            key: row.key,
            name: row.name,
            cells: row.cells.map((lines, i) => ({
              column: columns[i]?.id,
              value: row.of.cells[i],
              said: lines.map((one) => ({
                kind: one.kind,
                text: lineText(one),
                accounts: one.accounts,
              })),
            })),
          }
        : [],
    ),
    rows: terms.map((term) => ({
      key: term.key,
      issue: term.issue,
      scope: term.scope,
      phase: term.phase,
      name: termName(issues, term),
      cells: term.cells.map((cell, i) => {
        return {
          column: columns[i]?.id,
          state: cell.state,
          difference: againstBase(comparison, term.cells, i),
          elsewhere: elsewhereOf(allTerms, term, i).map(({ term: other, part }) => ({
            key: other.key,
            provision: part.provision.id,
          })),
          parts: ('parts' in cell ? cell.parts : []).map(({ proposal, provision, out }) => ({
            proposal: proposal.id,
            provision: provision.id,
            reports: provision.reports.map(({ id }) => id),
            leftOut: out,
          })),
        };
      }),
    })),
    derived: derived.map((row) => ({
      key: row.key,
      kind: row.figure.id,
      name: row.figure.name,
      phase: row.phase,
      detail: derivedDetail(row),
      cells: row.cells.map((parts, i) => ({
        column: columns[i]?.id,
        parts: parts.map((part) => {
          const { result, basis, workings } = explain(row.figure, part);
          return {
            proposal: part.proposal.id,
            result,
            basis,
            sums: workings.map(({ inputs, ...working }) => ({
              ...working,
              inputs: inputs.map(({ id }) => id),
            })),
          };
        }),
      })),
    })),
    reports: Object.fromEntries(cited.map(({ report }) => [report.id, report])),
    sources: Object.fromEntries(sources),
  };
}

/** The comparison as JSON text. */
export function json(comparison: Comparison, address: string): string {
  return `${JSON.stringify(exported(comparison, address), null, 2)}\n`;
}
