import { useRef, type CSSProperties } from 'react';
import { useLocation } from 'react-router';
import { groupsOf } from '../../messages/rows/rows.ts';
import type { SaidRow } from '../../messages/rows/said.ts';
import { words } from '../../messages/words.ts';
import type { Column } from '../../model/compare.ts';
import type { Comparison } from '../../model/comparison.ts';
import type { Elsewhere } from '../../model/elsewhere.ts';
import { IN_HEAD } from '../../model/facts.ts';
import { classes } from '../../ui/classes.ts';
import { Link } from '../../ui/link.tsx';
import { paths } from '../../urls/paths.ts';
import { ColumnAnswers, ColumnHead } from './column-head.tsx';
import { ColumnPicker } from './column-picker.tsx';
import { FoldedRows } from './folded-rows.tsx';
import { borderAbove, isAgain, RowName } from './row-name.tsx';
import { scaleOfRow } from './row-scale.ts';
import { SaidCell } from './said-cell.tsx';
import { useFolds } from './use-folds.ts';
import { useMayStick } from './use-may-stick.ts';
import { usePair } from './use-pair.ts';

type Props = {
  comparison: Comparison;
  /** Numbers of the notes that a printed page has in place of folded accounts, by report. */
  notes: ReadonlyMap<string, number>;
};

/**
 * The comparison. It is a real table laid out as a grid, so that on a narrow screen the name of a row
 * can stand above its cells; the roles are spelled out because a changed `display` takes them away.
 * A narrow screen shows two columns, chosen by the person or by a swipe.
 */
export function ComparisonTable({ comparison, notes }: Props) {
  const { columns, base } = comparison;
  const { hash, search } = useLocation();
  const { pair, setPair, swipe } = usePair(
    columns.length,
    columns.findIndex((column) => holds(column, hash.slice(1))),
  );
  const head = useRef<HTMLTableSectionElement>(null);
  const sticks = useMayStick(head);
  const grid = {
    '--columns': `minmax(0, 10.5rem) repeat(${columns.length}, minmax(0, 1fr))`,
  } as CSSProperties;
  const groups = groupsOf(comparison).map((group) => ({
    ...group,
    rows: group.rows.filter(({ key }) => !IN_HEAD.has(key)),
  }));
  const { isOpen, set } = useFolds(groups, hash.slice(1));
  const shown = new Set(groups.flatMap(({ rows }) => rows.map(({ key }) => key)));
  const leadTo = ({ term, part }: Elsewhere, text: string) => (
    <Link
      className="text-accent"
      // Where its row is hidden, the term stands on the page of its proposal.
      to={
        shown.has(term.key)
          ? { search, hash: part.provision.id }
          : `${paths.proposal.to(part.proposal.id)}#${part.provision.id}`
      }
    >
      {text}
    </Link>
  );
  const row = (said: SaidRow, before: SaidRow | undefined) => (
    <tr
      key={said.key}
      role="row"
      data-row={said.key}
      className={classes(
        'grid grid-cols-2 border-t roomy:grid-cols-(--columns)',
        borderAbove(said, before),
      )}
    >
      <th
        role="rowheader"
        scope="row"
        className="col-span-2 -mb-2 pt-3 text-start font-normal roomy:col-span-1 roomy:mb-0 roomy:py-3 roomy:pe-3"
      >
        <RowName row={said} again={isAgain(said, before)} />
      </th>
      {said.cells.map((lines, i) => {
        const column = columns[i] as Column;
        return (
          <td
            key={column.id}
            role="cell"
            className={classes(
              'min-w-0 py-3 pe-3 tight:order-(--order) roomy:block roomy:border-s roomy:border-hair roomy:ps-3.5',
              !pair.includes(i) && 'hidden print:block',
            )}
            style={orderIn(i, pair)}
          >
            <SaidCell
              lines={lines}
              column={column}
              scale={said.section === 'terms' ? scaleOfRow(said.of) : null}
              notes={notes}
              leadTo={leadTo}
            />
          </td>
        );
      })}
    </tr>
  );

  return (
    <div className={columns.length > 3 ? 'of-many' : 'of-few'}>
      {columns.length > 2 && (
        <ColumnPicker names={columns.map(({ name }) => name)} pair={pair} onChange={setPair} />
      )}
      {/* The heading of the page has just said what is compared: a caption would say it again. */}
      <table
        role="table"
        aria-label={words.compare.table}
        className="comparison block w-full touch-pan-y"
        style={grid}
        {...swipe}
      >
        <thead
          ref={head}
          role="rowgroup"
          className={classes('z-10 block bg-paper', sticks && 'sticky top-0')}
        >
          <tr
            role="row"
            className="grid grid-cols-2 border-b-2 border-ink roomy:grid-cols-(--columns)"
          >
            <th role="columnheader" scope="col" className="hidden text-start roomy:block">
              <span className="sr-only">{words.compare.term}</span>
            </th>
            {columns.map((column, i) => (
              <th
                key={column.id}
                role="columnheader"
                scope="col"
                className={classes(
                  'min-w-0 py-1 pe-3 text-start font-normal tight:order-(--order) roomy:block roomy:ps-[calc(0.875rem+1px)]',
                  !pair.includes(i) && 'hidden print:block',
                )}
                style={orderIn(i, pair)}
              >
                <ColumnHead column={column} base={i === base} small={columns.length > 2} />
              </th>
            ))}
          </tr>
        </thead>
        <ColumnAnswers columns={columns}>
          {(said, i) => (
            <td
              key={columns[i]?.id}
              className={classes(
                'min-w-0 py-1.5 pe-3 tight:order-(--order) roomy:ps-[calc(0.875rem+1px)]',
                !pair.includes(i) && 'hidden roomy:block',
              )}
              style={orderIn(i, pair)}
            >
              {said}
            </td>
          )}
        </ColumnAnswers>
        {groups.map((group, i) => (
          <FoldedRows
            key={group.key}
            group={group}
            above={
              group.kind === 'issue' && groups[i - 1]?.kind !== 'issue'
                ? words.compare.groups.terms
                : ''
            }
            open={isOpen(group.key)}
            onOpen={(opens) => set(group.key, opens)}
            // A narrow screen shows two columns: what another alone has would be two columns of nothing.
            className={
              group.column !== null &&
              !pair.includes(group.column) &&
              'tight:hidden print:table-row'
            }
            span={columns.length + 1}
          >
            {group.rows.map((said, i) => row(said, group.rows[i - 1]))}
          </FoldedRows>
        ))}
      </table>
    </div>
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
