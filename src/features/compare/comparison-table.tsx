import type { CSSProperties, ReactNode } from 'react';
import { useLocation } from 'react-router';
import { words } from '../../messages/words.ts';
import type { Column, TermRow } from '../../model/compare.ts';
import type { Comparison } from '../../model/comparison.ts';
import type { DerivedRow } from '../../model/derived-rows.ts';
import type { IssueName } from '../../model/slices/index-slice.ts';
import { derivedDetail } from '../../messages/rows/derived.ts';
import { termDetail, termName } from '../../messages/term.ts';
import { classes } from '../../ui/classes.ts';
import { TermCell } from './cell.tsx';
import { ColumnHead } from './column-head.tsx';
import { ColumnPicker } from './column-picker.tsx';
import { DerivedCell } from './derived-cell.tsx';
import { DifferenceLine } from './difference-line.tsx';
import { factRows, SetDifference } from './fact-rows.tsx';
import { scaleOfRow } from './row-scale.ts';
import { usePair } from './use-pair.ts';

type Props = {
  comparison: Comparison;
  /** The issues of the key figures: computed rows stand right after them. */
  keyIssues: readonly string[];
  /** Numbers of the notes that a printed page has in place of folded accounts, by report. */
  notes: ReadonlyMap<string, number>;
  onMove: (id: string, by: -1 | 1) => void;
  onRemove: (id: string) => void;
  onPin: (id: string | null) => void;
};

/**
 * The comparison. It is a real table laid out as a grid, so that on a narrow screen the name of a row
 * can stand above its cells; the roles are spelled out because a changed `display` takes them away.
 * A narrow screen shows two columns, chosen by the person or by a swipe.
 */
export function ComparisonTable({ comparison, keyIssues, notes, onMove, onRemove, onPin }: Props) {
  const { columns, issues, terms, derived, base, options } = comparison;
  const { hash } = useLocation();
  const { pair, setPair, swipe } = usePair(
    columns.length,
    columns.findIndex((column) => holds(column, hash.slice(1))),
  );
  const grid = {
    '--columns': `minmax(0, 10.5rem) repeat(${columns.length}, minmax(0, 1fr))`,
  } as CSSProperties;
  const baseColumn = base === null ? null : (columns[base] ?? null);
  const facts = factRows.filter(
    ({ sign }) =>
      !options.onlyDifferences ||
      new Set(columns.map((column, i) => sign(column, columns[i - 1] ?? null))).size > 1,
  );

  const row = (key: string, name: ReactNode, cells: ReactNode[], strong: boolean) => (
    <tr
      key={key}
      role="row"
      className={classes(
        'grid grid-cols-2 border-t lg:grid-cols-(--columns)',
        strong ? 'border-line' : 'border-hair',
      )}
    >
      <th
        role="rowheader"
        scope="row"
        className="col-span-2 -mb-2 pt-3 text-start font-normal lg:col-span-1 lg:mb-0 lg:py-3 lg:pe-3"
      >
        {name}
      </th>
      {cells.map((cell, i) => (
        <td
          key={columns[i]?.id}
          role="cell"
          className={classes(
            'min-w-0 py-3 pe-3 max-lg:order-(--order) lg:block lg:border-s lg:border-hair lg:ps-3.5',
            !pair.includes(i) && 'hidden print:block',
          )}
          style={orderIn(i, pair)}
        >
          {cell}
        </td>
      ))}
    </tr>
  );

  // Computed rows stand where their inputs are: after the last row of a key issue.
  const keyRows = terms.findLastIndex(({ issue }) => keyIssues.includes(issue)) + 1;
  const termRow = (term: TermRow, i: number) => {
    const scale = scaleOfRow(term);
    const baseCell = base === null ? undefined : term.cells[base];
    return row(
      term.key,
      <TermLabel term={term} issues={issues} again={terms[i - 1]?.issue === term.issue} />,
      term.cells.map((cell, j) => (
        <>
          <TermCell cell={cell} column={columns[j] as Column} scale={scale} notes={notes} />
          {baseCell && j !== base && <DifferenceLine base={baseCell} cell={cell} />}
        </>
      )),
      terms[i - 1]?.issue !== term.issue,
    );
  };
  const derivedRow = ({ key, kind, phase, phased, cells }: DerivedRow, i: number) =>
    row(
      key,
      <>
        <span className="block font-serif text-lg leading-snug font-semibold">
          {words.derived.kinds[kind]}
        </span>
        <span className="block text-sm text-soft">{derivedDetail({ kind, phase, phased })}</span>
      </>,
      cells.map((parts, j) => (
        <DerivedCell
          key={key}
          kind={kind}
          parts={parts}
          named={(columns[j]?.proposals.length ?? 0) > 1}
        />
      )),
      i === 0,
    );

  return (
    <>
      {columns.length > 2 && (
        <ColumnPicker names={columns.map(({ name }) => name)} pair={pair} onChange={setPair} />
      )}
      <table role="table" className="comparison block w-full touch-pan-y" style={grid} {...swipe}>
        <caption className="sr-only">
          {words.compare.caption(words.site.together(columns.map(({ name }) => name)))}
        </caption>
        <thead role="rowgroup" className="sticky top-0 z-10 block bg-paper">
          <tr
            role="row"
            className="grid grid-cols-2 border-b-2 border-ink lg:grid-cols-(--columns)"
          >
            <th role="columnheader" scope="col" className="hidden text-start lg:block">
              <span className="sr-only">{words.compare.term}</span>
            </th>
            {columns.map((column, i) => (
              <th
                key={column.id}
                role="columnheader"
                scope="col"
                className={classes(
                  'min-w-0 py-2.5 pe-3 text-start font-normal max-lg:order-(--order) lg:block lg:border-s lg:border-transparent lg:ps-3.5',
                  !pair.includes(i) && 'hidden print:block',
                )}
                style={orderIn(i, pair)}
              >
                <ColumnHead
                  column={column}
                  first={i === 0}
                  last={i === columns.length - 1}
                  pinned={i === base}
                  onMove={onMove}
                  onRemove={onRemove}
                  onPin={onPin}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className="block">
          {facts.map((fact) =>
            row(
              fact.key,
              <span className="font-serif text-lg leading-snug font-semibold">{fact.name}</span>,
              columns.map((column, i) => (
                <>
                  {fact.cell(column, columns[i - 1] ?? null)}
                  {baseColumn && <SetDifference row={fact} base={baseColumn} column={column} />}
                </>
              )),
              false,
            ),
          )}
        </tbody>
        <tbody role="rowgroup" className="block border-b border-line">
          {terms.slice(0, keyRows).map(termRow)}
          {derived.map(derivedRow)}
          {terms.slice(keyRows).map((term, i) => termRow(term, i + keyRows))}
        </tbody>
      </table>
    </>
  );
}

/** Whether a claim that an address may name stands in a column. */
function holds({ proposals }: Column, id: string): boolean {
  return proposals.some(({ provisions }) =>
    provisions.some(
      (provision) => provision.id === id || provision.reports.some((report) => report.id === id),
    ),
  );
}

/** On a narrow screen the left column of the person's choice comes first, whatever its place. */
function orderIn(column: number, pair: readonly [number, number]): CSSProperties {
  return { '--order': column === pair[0] ? 1 : 2 } as CSSProperties;
}

function TermLabel(props: { term: TermRow; issues: readonly IssueName[]; again: boolean }) {
  const { term, issues, again } = props;
  const name = termName(issues, term);
  return (
    <>
      <span
        className={classes(
          'block font-serif text-lg leading-snug font-semibold',
          again && 'lg:sr-only',
        )}
      >
        {name.issue}
      </span>
      <span className="block text-sm text-soft">{termDetail(name)}</span>
    </>
  );
}
