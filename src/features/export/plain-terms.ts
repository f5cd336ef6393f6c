import { counted, interval, number, quantity } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import { headlineOf } from '../../model/agreement.ts';
import type { Cell, Column, Part } from '../../model/compare.ts';
import type { Comparison } from '../../model/comparison.ts';
import { differenceOf, type Difference } from '../../model/difference.ts';
import { byRung } from '../../model/ladder.ts';
import { nothingLeftText } from '../../messages/left-out.ts';
import { evidence } from '../../messages/evidence.ts';
import { termName } from '../../messages/term.ts';
import type { PlainLine, PlainRow } from './plain-table.ts';

/** Why a cell has no account to show, in words; null if it has one. */
export function emptyInWords(cell: Cell): string | null {
  if (cell.state === 'reported') return null;
  const { empty } = words.compare;
  if (cell.state !== 'filtered') return empty[cell.state];
  const out = { below: 0, later: 0, undated: 0 };
  for (const part of cell.parts)
    for (const why of ['below', 'later', 'undated'] as const) out[why] += part.out[why];
  return nothingLeftText(out);
}

const idsOf = (reports: Part['provision']['reports']) => byRung(reports).map(({ id }) => id);

/** The headline of a part with its unit, or its leading text. */
function part(one: Part, named: boolean): PlainLine[] {
  const reports = byRung(one.provision.reports);
  const accounts = idsOf(reports);
  const headline = headlineOf(reports);
  const name: PlainLine[] = named ? [{ kind: 'name', text: one.proposal.name }] : [];
  return headline
    ? [
        ...name,
        { kind: 'figure', text: quantity(headline.quantity) },
        { kind: 'note', text: evidence(headline), accounts },
      ]
    : [
        ...name,
        { kind: 'text', text: reports[0]?.text ?? '' },
        { kind: 'note', text: counted(reports.length, words.figure.inWords), accounts },
      ];
}

/** How a cell stands to the baseline, in words. */
export function differenceInWords(difference: Difference): string {
  const { moved, by } = words.difference;
  if (difference.kind === 'words') return words.exporting.before(difference.from);
  if (difference.kind === 'span')
    return words.difference.span(interval(difference.from), interval(difference.to));
  if (difference.kind !== 'number') return words.difference[difference.kind];
  const text = moved(interval(difference.from), interval(difference.to));
  if (!difference.by) return text;
  return `${text} (${by(`${difference.by > 0 ? '+' : '−'}${number(Math.abs(difference.by))}`)})`;
}

function cellLines(cell: Cell, column: Column | undefined): PlainLine[] {
  const none = emptyInWords(cell);
  if (cell.state === 'reported')
    return cell.parts.flatMap((one) => part(one, (column?.proposals.length ?? 0) > 1));
  const denials = cell.state === 'absent' ? cell.parts : [];
  const accounts = denials.flatMap(({ provision }) => idsOf(provision.reports));
  return [{ kind: 'empty', text: none ?? '', accounts }];
}

/** The rows of terms, each cell with its headline, its evidence, and its difference from the base. */
export function plainTerms({ terms, columns, issues, base }: Comparison): PlainRow[] {
  return terms.map((term) => {
    const name = termName(issues, term);
    const from = base === null ? undefined : term.cells[base];
    return {
      key: term.key,
      section: 'terms' as const,
      name: name.issue,
      detail: `${name.scope}, ${name.phase}`,
      cells: term.cells.map((cell, i) => [
        ...cellLines(cell, columns[i]),
        ...(from && i !== base
          ? [{ kind: 'note' as const, text: differenceInWords(differenceOf(from, cell)) }]
          : []),
      ]),
    };
  });
}
