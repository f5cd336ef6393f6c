import { unparse } from 'papaparse';
import { words } from '../../messages/words.ts';
import type { Column } from '../../model/compare.ts';
import type { Comparison } from '../../model/comparison.ts';
import { differenceOf } from '../../model/difference.ts';
import { FORMULA } from '../../model/formula.ts';
import { byRung } from '../../model/ladder.ts';
import { termName } from '../../messages/term.ts';
import type { Cited } from './cited.ts';
import { explain } from './plain-derived.ts';
import { differenceInWords, emptyInWords } from './plain-terms.ts';
import { edition } from './source-line.ts';
import { absolute } from './view-words.ts';

/** The columns of the file, in order. They are names for programs, not words for readers. */
export const FIELDS = [
  'record column column_name is_base round proposal proposal_name row issue scope phase state',
  'min max unit approximate text absent speaker outlet relay occasion rung',
  'publishers published urls claim_id inputs difference view dataset_version dataset_date',
]
  .join(' ')
  .split(' ');

type Line = Record<string, string | number | boolean | null>;

/** Several values in one field. Neither names nor URLs hold this sign. */
const joined = (values: readonly string[]) => values.join(' | ');

function reportFields({ report, column }: Cited): Line {
  const { quantity, attribution: who } = report;
  const sources = report.sources.flatMap((id) => column.sources[id] ?? []);
  return {
    ...quantity,
    text: report.text,
    absent: report.absent ?? false,
    speaker: who.speaker,
    outlet: who.outlet?.name ?? null,
    relay: who.relay?.name ?? null,
    occasion: who.occasion,
    rung: who.kind,
    publishers: joined(sources.map(({ publisher }) => publisher.name)),
    published: joined(sources.map(({ published }) => published ?? words.exporting.undated)),
    urls: joined(sources.map(({ url }) => url)),
    claim_id: report.id,
  };
}

/** One line for each account in each cell, and one for each cell that has none. */
function termLines({ terms, columns, issues, base }: Comparison, place: (i: number) => Line) {
  return terms.flatMap((term) => {
    const name = termName(issues, term);
    const from = base === null ? undefined : term.cells[base];
    return term.cells.flatMap((cell, i): Line[] => {
      const common: Line = {
        ...place(i),
        row: term.key,
        issue: name.issue,
        scope: name.scope,
        phase: term.phase,
        state: cell.state,
        difference: from && i !== base ? differenceInWords(differenceOf(from, cell)) : null,
      };
      const reports = ('parts' in cell ? cell.parts : []).flatMap((part) =>
        byRung(part.provision.reports).map((report): Line => ({
          ...common,
          record: 'report',
          proposal: part.proposal.id,
          proposal_name: part.proposal.name,
          ...reportFields({ report, column: columns[i] as Column }),
        })),
      );
      return reports.length > 0
        ? reports
        : [{ ...common, record: 'empty', text: emptyInWords(cell) }];
    });
  });
}

/** One line for each sum of each computed figure, with the ids of its inputs. */
function derivedLines({ derived }: Comparison, place: (i: number) => Line) {
  return derived.flatMap(({ key, kind, phase, cells }) =>
    cells.flatMap((parts, i) =>
      parts.flatMap((part): Line[] => {
        const { basis, workings } = explain(kind, part);
        const common: Line = {
          ...place(i),
          record: 'derived',
          row: key,
          issue: words.derived.kinds[kind],
          phase,
          proposal: part.proposal.id,
          proposal_name: part.proposal.name,
          state: 'length' in part ? 'sum' : part.division.basis,
          text: basis,
        };
        if (workings.length === 0) return [common];
        return workings.map(({ result, sum, by, inputs }) => ({
          ...common,
          ...result,
          text: sum,
          speaker: by,
          inputs: joined(inputs.map(({ id }) => id)),
        }));
      }),
    ),
  );
}

/** The comparison as CSV for spreadsheets: with a byte order mark, and no formula in it. */
export function csv(comparison: Comparison, address: string): string {
  const { columns, base } = comparison;
  const place = (i: number): Line => ({
    column: columns[i]?.id ?? '',
    column_name: columns[i]?.name ?? '',
    is_base: i === base,
    round: columns[i]?.round.id ?? '',
    view: absolute(address),
    dataset_version: edition.version,
    dataset_date: edition.date,
  });
  const lines = [...termLines(comparison, place), ...derivedLines(comparison, place)];
  return `\uFEFF${unparse(
    { fields: FIELDS, data: lines.map((line) => FIELDS.map((name) => line[name] ?? '')) },
    { escapeFormulae: FORMULA },
  )}`;
}
