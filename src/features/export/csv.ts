import { unparse } from 'papaparse';
import { explain } from '../../messages/rows/derived.ts';
import { rowsOf } from '../../messages/rows/rows.ts';
import { cellText, lineText, type Said, type SaidRow } from '../../messages/rows/said.ts';
import { termName } from '../../messages/term.ts';
import { words } from '../../messages/words.ts';
import type { Cited } from '../../model/cited-reports.ts';
import type { Column } from '../../model/compare.ts';
import type { Comparison } from '../../model/comparison.ts';
import { FORMULA } from '../../model/formula.ts';
import { byRung } from '../../model/ladder.ts';
import { withoutDirection } from '../../model/text.ts';
import type { ResolvedQuantity } from '../../model/slices/resolve.ts';
import { absolute } from '../../site/here.ts';

/** The columns of the file, in order. They are names for programs, not words for readers. */
export const FIELDS = [
  'record column column_name is_base round proposal proposal_name row issue scope phase state',
  'min max unit approximate said_min said_max said_unit text absent speaker outlet relay occasion rung',
  'publishers published urls claim_id inputs difference view dataset_version dataset_date',
]
  .join(' ')
  .split(' ');

type Line = Record<string, string | number | boolean | null>;

/** Several values in one field. Neither names nor URLs hold this sign. */
// oxlint-disable-next-line parley/glue -- programs part the values here, in any language
const joined = (values: readonly string[]) => values.join(' | ');

/** A number, and beside it the number in the unit in which its source gave it, if that is another. */
function numberFields(quantity: ResolvedQuantity | null): Line {
  if (!quantity) return {};
  const { min, max, unit, approximate, said } = quantity;
  return {
    min,
    max,
    unit,
    approximate,
    said_min: said?.min ?? null,
    said_max: said?.max ?? null,
    said_unit: said?.unit ?? null,
  };
}

function reportFields({ report, column }: Cited): Line {
  const { quantity, attribution: who } = report;
  const sources = report.sources.flatMap((id) => column.sources[id] ?? []);
  return {
    ...numberFields(quantity),
    text: report.text,
    absent: report.absent ?? false,
    speaker: who.speaker,
    outlet: who.outlet?.name ?? null,
    relay: who.relay?.name ?? null,
    occasion: who.occasion,
    rung: who.kind,
    publishers: joined(sources.map(({ publisher }) => publisher.name)),
    published: joined(sources.map(({ published }) => published ?? words.exporting.undated)),
    urls: joined(sources.map(({ url }) => url ?? '')),
    claim_id: report.id,
  };
}

type Row<S extends SaidRow['section']> = Extract<SaidRow, { section: S }>;
type LineOf = (column: number) => Line;

/** How a cell stands to the baseline, in words; null where nothing is said of it. */
function differenceIn(lines: readonly Said[]): string | null {
  return lines.find(({ of }) => of?.is === 'difference')?.text ?? null;
}

/** One line for each line of each cell of facts, with the ids of the answers on which it rests. */
function factLines({ key, name, cells }: Row<'facts'>, place: LineOf): Line[] {
  return cells.flatMap((lines, i) => {
    let of: string | null = null;
    const difference = differenceIn(lines);
    return lines.flatMap((said): Line[] => {
      if (said.kind === 'name') of = said.text;
      if (said.kind === 'name' || said.kind === 'note') return [];
      return [
        {
          ...place(i),
          record: 'fact',
          row: key,
          issue: name,
          proposal_name: of,
          state: said.kind === 'empty' ? 'empty' : null,
          text: lineText(said),
          inputs: joined(said.accounts),
          difference,
        },
      ];
    });
  });
}

/** One line for each account in each cell of a term, and one for each cell that has none. */
function termLines(row: Row<'terms'>, { columns, issues }: Comparison, place: LineOf): Line[] {
  const { of: term, cells } = row;
  const name = termName(issues, term);
  return term.cells.flatMap((cell, i): Line[] => {
    const lines = cells[i] ?? [];
    const common: Line = {
      ...place(i),
      row: term.key,
      issue: name.issue,
      scope: name.scope,
      phase: term.phase,
      state: cell.state,
      difference: differenceIn(lines),
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
    const said = lines.filter(({ of }) => of?.is !== 'difference');
    return reports.length > 0 ? reports : [{ ...common, record: 'empty', text: cellText(said) }];
  });
}

/** One line for each sum of each computed figure, with the ids of its inputs. */
function derivedLines({ name, of: { key, figure, phase, cells } }: Row<'derived'>, place: LineOf) {
  return cells.flatMap((parts, i) =>
    parts.flatMap((part): Line[] => {
      const { basis, workings } = explain(figure, part);
      const common: Line = {
        ...place(i),
        record: 'derived',
        row: key,
        issue: name,
        phase,
        proposal: part.proposal.id,
        proposal_name: part.proposal.name,
        state: 'addition' in part ? 'sum' : part.division.basis,
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
  );
}

/** The comparison as CSV for spreadsheets: with a byte order mark, and no formula in it. */
export function csv(comparison: Comparison, address: string): string {
  const { columns, base } = comparison;
  const place: LineOf = (i) => ({
    column: columns[i]?.id ?? '',
    column_name: columns[i]?.name ?? '',
    is_base: i === base,
    round: columns[i]?.round.id ?? '',
    view: absolute(address),
    dataset_version: comparison.edition.version,
    dataset_date: comparison.edition.date,
  });
  const lines = rowsOf(comparison).flatMap((row) => {
    if (row.section === 'facts') return factLines(row, place);
    return row.section === 'terms' ? termLines(row, comparison, place) : derivedLines(row, place);
  });
  return withoutDirection(
    `\uFEFF${unparse(
      { fields: FIELDS, data: lines.map((line) => FIELDS.map((name) => line[name] ?? '')) },
      { escapeFormulae: FORMULA },
    )}`,
  );
}
