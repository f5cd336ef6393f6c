import { memo, useMemo, useRef, type CSSProperties } from 'react';
import { useLocation } from 'react-router';
import { groupsOf } from '../../messages/rows/rows.ts';
import { words } from '../../messages/words.ts';
import type { Column } from '../../model/compare.ts';
import type { Comparison } from '../../model/comparison.ts';
import { IN_HEAD } from '../../model/facts.ts';
import { classes } from '../../ui/classes.ts';
import { ColumnAnswers, ColumnHead } from './column-head.tsx';
import { ColumnPicker } from './column-picker.tsx';
import { ComparisonRow } from './comparison-row.tsx';
import { FoldedRows } from './folded-rows.tsx';
import { orderIn } from './order-in.ts';
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
export function ComparisonTable(props: Props) {
  const { hash } = useLocation();
  return <Table {...props} hash={hash} />;
}

/** A change of the address that changes nothing of the comparison draws nothing of it anew. */
const Table = memo(function Table({ comparison, notes, hash }: Props & { hash: string }) {
  const { columns, base } = comparison;
  const { pair, setPair, swipe } = usePair(
    columns.length,
    columns.findIndex((column) => holds(column, hash.slice(1))),
  );
  const [left, right] = pair;
  const head = useRef<HTMLTableSectionElement>(null);
  const sticks = useMayStick(head);
  const grid = {
    '--columns': `minmax(0, 10.5rem) repeat(${columns.length}, minmax(0, 1fr))`,
  } as CSSProperties;
  // What a row says does not depend on which rows are open, nor on which columns a narrow screen shows.
  const { groups, shown } = useMemo(() => {
    const said = groupsOf(comparison).map((group) => ({
      ...group,
      rows: group.rows.filter(({ key }) => !IN_HEAD.has(key)),
    }));
    return { groups: said, shown: new Set(said.flatMap(({ rows }) => rows.map(({ key }) => key))) };
  }, [comparison]);
  const { isOpen, set } = useFolds(groups, hash.slice(1));

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
                style={orderIn(i, left)}
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
              style={orderIn(i, left)}
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
            {group.rows.map((said, i) => (
              <ComparisonRow
                key={said.key}
                said={said}
                before={group.rows[i - 1]}
                columns={columns}
                left={left}
                right={right}
                notes={notes}
                shown={shown}
              />
            ))}
          </FoldedRows>
        ))}
      </table>
    </div>
  );
});

/** Whether a claim that an address may name stands in a column. */
function holds({ proposals }: Column, id: string): boolean {
  return proposals.some(({ provisions }) =>
    provisions.some(
      (provision) => provision.id === id || provision.reports.some((report) => report.id === id),
    ),
  );
}
