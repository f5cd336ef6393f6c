import { memo, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import type { SaidRow } from '../../messages/rows/said.ts';
import type { Column } from '../../model/compare.ts';
import type { Elsewhere } from '../../model/elsewhere.ts';
import { classes } from '../../ui/classes.ts';
import { Link } from '../../ui/link.tsx';
import { paths } from '../../urls/paths.ts';
import { orderIn } from './order-in.ts';
import { borderAbove, isAgain, RowName } from './row-name.tsx';
import { scaleOfRow } from './row-scale.ts';
import { SaidCell } from './said-cell.tsx';

type Props = {
  said: SaidRow;
  /** The row above it in its group. */
  before: SaidRow | undefined;
  columns: readonly Column[];
  /** Places of the two columns that a narrow screen shows. */
  left: number;
  right: number;
  /** Numbers of the notes that a printed page has in place of folded accounts, by report. */
  notes: ReadonlyMap<string, number>;
  /** Keys of all rows that are shown. */
  shown: ReadonlySet<string>;
};

/** A row of a comparison: its name, and what each column says. */
export const ComparisonRow = memo(function ComparisonRow(props: Props) {
  const { said, before, columns, left, right, notes, shown } = props;
  const scale = said.section === 'terms' ? scaleOfRow(said.of) : null;
  const leadTo = (elsewhere: Elsewhere, text: string) => (
    <WayThere elsewhere={elsewhere} shown={shown}>
      {text}
    </WayThere>
  );
  return (
    <tr
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
              i !== left && i !== right && 'hidden print:block',
            )}
            style={orderIn(i, left)}
          >
            <SaidCell lines={lines} column={column} scale={scale} notes={notes} leadTo={leadTo} />
          </td>
        );
      })}
    </tr>
  );
});

/** Leads to a term that another row has: to that row, or, where it is hidden, to the page of its proposal. */
function WayThere(props: {
  elsewhere: Elsewhere;
  shown: ReadonlySet<string>;
  children: ReactNode;
}) {
  const { term, part } = props.elsewhere;
  const { search } = useLocation();
  const page = props.shown.has(term.key)
    ? `${paths.compare.to()}${search}`
    : paths.proposal.to(part.proposal.id);
  return (
    <Link className="text-accent" to={`${page}#${part.provision.id}`}>
      {props.children}
    </Link>
  );
}
