import { useState, type CSSProperties, type ReactNode } from 'react';
import { words } from '../../messages/words.ts';
import { versionsOf } from '../../model/agreement.ts';
import { alignTerms, type Column, type TermRow } from '../../model/compare.ts';
import type { IssueName } from '../../model/slices/index-slice.ts';
import { termName } from '../../parts/term.ts';
import { classes } from '../../ui/classes.ts';
import { scaleOf, type Scale } from '../../ui/intervals.tsx';
import { TermCell } from './cell.tsx';
import { ColumnHead } from './column-head.tsx';
import { ColumnPicker } from './column-picker.tsx';
import { factRows } from './fact-rows.tsx';

type Props = {
  columns: readonly Column[];
  issues: readonly IssueName[];
  onMove: (id: string, by: -1 | 1) => void;
  onRemove: (id: string) => void;
};

/**
 * The comparison. It is a real table laid out as a grid, so that on a narrow screen the name of a row
 * can stand above its cells; the roles are spelled out because a changed `display` takes them away.
 * A narrow screen shows two columns, chosen by the person.
 */
export function ComparisonTable({ columns, issues, onMove, onRemove }: Props) {
  const [pair, setPair] = useState<[number, number]>([0, 1]);
  const visible: [number, number] = [
    Math.min(pair[0], columns.length - 1),
    Math.min(pair[1], columns.length - 1),
  ];
  const rows = alignTerms(columns, issues);
  const grid = {
    '--columns': `minmax(0, 10.5rem) repeat(${columns.length}, minmax(0, 1fr))`,
  } as CSSProperties;

  const row = (key: string, name: ReactNode, cells: ReactNode[], first: boolean) => (
    <tr
      key={key}
      role="row"
      className={classes(
        'grid grid-cols-2 border-line lg:grid-cols-(--columns)',
        first ? 'border-t' : 'border-t border-hair',
      )}
    >
      <th
        role="rowheader"
        scope="row"
        className="col-span-2 -mb-2 pt-3 text-start font-normal lg:mb-0 lg:col-span-1 lg:py-3 lg:pe-3"
      >
        {name}
      </th>
      {cells.map((cell, i) => (
        <td
          key={columns[i]?.id}
          role="cell"
          className={classes(
            'min-w-0 py-3 pe-3 max-lg:order-(--order) lg:block lg:border-s lg:border-hair lg:ps-3.5',
            !visible.includes(i) && 'hidden',
          )}
          style={orderIn(i, visible)}
        >
          {cell}
        </td>
      ))}
    </tr>
  );

  return (
    <>
      {columns.length > 2 && (
        <ColumnPicker names={columns.map(({ name }) => name)} pair={visible} onChange={setPair} />
      )}
      <table role="table" className="block w-full" style={grid}>
        <caption className="sr-only">
          {words.compare.caption(words.compare.titleOf(columns.map(({ name }) => name)))}
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
                  !visible.includes(i) && 'hidden',
                )}
                style={orderIn(i, visible)}
              >
                <ColumnHead
                  column={column}
                  first={i === 0}
                  last={i === columns.length - 1}
                  onMove={onMove}
                  onRemove={onRemove}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className="block">
          {factRows.map((fact) =>
            row(
              fact.key,
              <span className="font-serif text-lg leading-snug font-semibold">{fact.name}</span>,
              columns.map(fact.cell),
              false,
            ),
          )}
        </tbody>
        <tbody role="rowgroup" className="block border-b border-line">
          {rows.map((term, i) =>
            row(
              term.key,
              <TermLabel term={term} issues={issues} again={rows[i - 1]?.issue === term.issue} />,
              term.cells.map((cell, j) => (
                <TermCell
                  key={term.key}
                  cell={cell}
                  column={columns[j] as Column}
                  scale={scaleOfRow(term)}
                />
              )),
              rows[i - 1]?.issue !== term.issue,
            ),
          )}
        </tbody>
      </table>
    </>
  );
}

/** On a narrow screen the left column of the person's choice comes first, whatever its place. */
function orderIn(column: number, pair: readonly [number, number]): CSSProperties {
  return { '--order': column === pair[0] ? 1 : 2 } as CSSProperties;
}

/** One scale for a row, so that the eye can compare across columns; none where nothing differs. */
function scaleOfRow(row: TermRow): Scale | null {
  const drawn = row.cells.flatMap((cell) =>
    'parts' in cell
      ? cell.parts.flatMap(({ provision }) =>
          versionsOf(provision.reports).map(({ quantity, accounts }) => ({
            ...quantity,
            weight: accounts,
          })),
        )
      : [],
  );
  return drawn.length > 1 ? scaleOf(drawn) : null;
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
      <span className="block text-sm text-soft">
        {name.scope}, {name.phase}
      </span>
    </>
  );
}
