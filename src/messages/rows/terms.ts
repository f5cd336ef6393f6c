import { headlineOf } from '../../model/agreement.ts';
import type { Cell, Part, TermRow } from '../../model/compare.ts';
import { againstBase, type Comparison } from '../../model/comparison.ts';
import type { Difference } from '../../model/difference.ts';
import { elsewhereOf, type Elsewhere } from '../../model/elsewhere.ts';
import { sumOut } from '../../model/evidence-filter.ts';
import { byRung } from '../../model/ladder.ts';
import { evidence } from '../evidence.ts';
import { differenceText } from '../difference.ts';
import { categoriesInCell } from '../categories.ts';
import { counted, list, quantity } from '../format.ts';
import { leftOutText } from '../left-out.ts';
import { otherPhase, termDetail, termName } from '../term.ts';
import { words } from '../words.ts';
import { line, nameLine, type Said, type SaidRow } from './said.ts';

const idsOf = (reports: Part['provision']['reports']) => byRung(reports).map(({ id }) => id);

/**
 * The headline of a part with its unit, or its leading text, and on what it rests; where the row is of a
 * phase and the part of none, that too.
 */
function partLines(row: TermRow, part: Part, named: boolean, joined: readonly string[]): Said[] {
  const reports = byRung(part.provision.reports);
  const headline = headlineOf(reports);
  const phase = otherPhase(row, part);
  const rests = headline ? evidence(headline) : counted(reports.length, words.figure.inWords);
  return [
    ...nameLine(named ? part.proposal.name : null),
    headline
      ? line('figure', quantity(...headline.leads), { is: 'headline', headline })
      : line('text', reports[0]?.text ?? ''),
    ...(joined.length > 0 ? [line('note', words.figure.joins(list(joined)))] : []),
    { ...line('note', rests, { is: 'evidence', part, headline }), accounts: idsOf(reports) },
    ...(phase === null ? [] : [line('note', phase)]),
  ];
}

/** Why a cell has nothing to show; for a filter of the reader's, what it leaves out. */
function emptyLines(cell: Exclude<Cell, { state: 'reported' }>): Said[] {
  const { state } = cell;
  const parts = 'parts' in cell ? cell.parts : [];
  const of = { is: 'empty' as const, state, parts };
  if (state === 'filtered')
    return [
      line('empty', words.evidence.nothingLeft, of),
      line('note', leftOutText(sumOut(parts.map(({ out }) => out)))),
    ];
  const accounts = parts.flatMap(({ provision }) => idsOf(provision.reports));
  return [{ ...line('empty', words.empty.says[state], of), accounts }];
}

/** Where a text that has nothing in a row has something of its issue: the nearest place, and how many. */
function elsewhereLines(
  [nearest, ...others]: readonly Elsewhere[],
  issues: Comparison['issues'],
): Said[] {
  if (!nearest) return [];
  const detail = termDetail(termName(issues, nearest.term));
  return [
    line('note', words.rows.elsewhere(detail, others.length), {
      is: 'elsewhere',
      elsewhere: nearest,
    }),
  ];
}

/** How a cell stands to the baseline. */
function differenceLines(difference: Difference | null): Said[] {
  const text = difference && differenceText(difference);
  return text ? [line('note', text, { is: 'difference', difference })] : [];
}

/** A row of a term in words: each cell with its evidence, and how it stands to the baseline. */
export function termRow(of: TermRow, comparison: Comparison): SaidRow {
  const { columns, issues, allTerms } = comparison;
  const name = termName(issues, of);
  return {
    key: of.key,
    section: 'terms',
    of,
    name: name.issue,
    detail: termDetail(name),
    cells: of.cells.map((cell, i) => {
      const named = (columns[i]?.proposals.length ?? 0) > 1;
      return [
        ...(cell.state === 'reported'
          ? cell.parts.flatMap((part) =>
              partLines(of, part, named, categoriesInCell(comparison, i, part)),
            )
          : emptyLines(cell)),
        ...elsewhereLines(elsewhereOf(allTerms, of, i), issues),
        ...differenceLines(againstBase(comparison, of.cells, i)),
      ];
    }),
  };
}
