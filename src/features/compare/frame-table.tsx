import { IN_HEAD } from '../../model/facts.ts';
import type { CSSProperties } from 'react';
import { embedWords } from '#language/embedding.ts';
import { counted } from '../../messages/format.ts';
import { headsOf, rowsOf, titleOf, type SaidHead } from '../../messages/rows/rows.ts';
import type { SaidRow } from '../../messages/rows/said.ts';
import { words } from '../../messages/words.ts';
import type { Column } from '../../model/compare.ts';
import type { Comparison } from '../../model/comparison.ts';
import type { Elsewhere } from '../../model/elsewhere.ts';
import { classes } from '../../ui/classes.ts';
import { Isolated } from '../../ui/isolated.tsx';
import { Link } from '../../ui/link.tsx';
import { paths } from '../../urls/paths.ts';
import { scaleOfRow } from './row-scale.ts';
import { SaidCell } from './said-cell.tsx';

/** A frame is not printed: its accounts are unfolded, not numbered. */
const NO_NOTES: ReadonlyMap<string, number> = new Map();

/** The least width of a column, in rem: two of them fit a frame of 320 pixels. */
const NARROWEST = 8.25;

/** Fewer terms than this say too little: texts in words alone have few key figures. */
const LEAST_OPEN = 4;

/** Beside more columns than this a drawing is too small for its scale to be read. */
const MOST_DRAWN = 3;

/**
 * A comparison as narrow as the column of an article: the name of each row stands over its cells, and
 * two columns fit 320 pixels. More scroll sideways inside, while the names of the rows stay. The key figures of
 * the first phase are open to view, with the first computed one; where there are few, so is what all report. The
 * others are folded.
 */
export function FrameTable({ comparison }: { comparison: Comparison }) {
  const rows = rowsOf(comparison).filter(({ key }) => !IN_HEAD.has(key));
  const terms = rows.filter((row) => row.section === 'terms');
  const sums = rows.filter((row) => row.section === 'derived');
  const key = new Set(
    comparison.groups.flatMap(({ kind, rows: own }) => (kind === 'key' ? own : [])),
  );
  const figures = terms.filter(
    (row, i) =>
      key.has(row.of) && terms.findIndex(({ of: { issue } }) => issue === row.of.issue) === i,
  );
  const inAll = terms.filter(
    (row) => !figures.includes(row) && row.of.cells.every(({ state }) => state === 'reported'),
  );
  const open = new Set<SaidRow>([
    ...figures,
    ...inAll.slice(0, Math.max(0, LEAST_OPEN - figures.length)),
    ...sums.slice(0, 1),
  ]);
  const first = rows.filter((row) => open.has(row));
  const rest = rows.filter((row) => !open.has(row));
  return (
    <>
      {terms.length + sums.length === 0 && (
        <p className="mt-3">{embedWords.frame.nothingDiffers}</p>
      )}
      {first.length > 0 && (
        <Rows label={embedWords.frame.first} comparison={comparison} rows={first} />
      )}
      {rest.length > 0 && (
        <details className="border-t border-line pt-2" open={first.length === 0}>
          <summary className="py-0.5 text-sm text-soft hover:text-accent">
            {counted(rest.length, embedWords.frame.moreRows)}
          </summary>
          <Rows label={embedWords.frame.more} comparison={comparison} rows={rest} />
        </details>
      )}
    </>
  );
}

/** A frame is too small for a page: what it leads to opens beside it. */
const leadTo = ({ part }: Elsewhere, text: string) => (
  <Link
    to={`${paths.proposal.to(part.proposal.id)}#${part.provision.id}`}
    target="_blank"
    rel="noopener"
    className="text-accent"
  >
    {text}
  </Link>
);

/** Some rows as a table of their own. It is laid out as a grid, and so its roles are spelled out. */
function Rows(props: { label: string; comparison: Comparison; rows: readonly SaidRow[] }) {
  const { label, comparison, rows } = props;
  const { columns } = comparison;
  const heads = headsOf(comparison);
  const grid = {
    '--columns': `repeat(${columns.length}, minmax(0, 1fr))`,
    minWidth: `${columns.length * NARROWEST}rem`,
  } as CSSProperties;
  const row = (said: SaidRow) => (
    <tr
      key={said.key}
      role="row"
      data-row={said.key}
      className="grid grid-cols-(--columns) border-t border-line"
    >
      <th role="rowheader" scope="row" className="col-span-full pt-2 text-start font-normal">
        <span className="sticky start-0 inline-block max-w-[calc(100vw-2.2rem)]">
          <b className="font-serif font-semibold">
            <Isolated>{said.name}</Isolated>
          </b>{' '}
          <span className="text-sm text-soft">{said.detail}</span>
        </span>
      </th>
      {said.cells.map((lines, i) => (
        <td
          key={columns[i]?.id}
          role="cell"
          className={classes(
            // A drawing as narrow as this has a scale that nobody can read.
            'min-w-0 pt-1 pb-2.5 pe-3 max-sm:[&_svg[role=img]]:hidden',
            i > 0 && 'border-s border-hair ps-3',
          )}
        >
          <SaidCell
            lines={lines}
            column={columns[i] as Column}
            scale={
              said.section === 'terms' && columns.length <= MOST_DRAWN ? scaleOfRow(said.of) : null
            }
            notes={NO_NOTES}
            leadTo={leadTo}
          />
        </td>
      ))}
    </tr>
  );
  return (
    <div
      role="region"
      aria-label={label}
      // What scrolls must be within reach of the keyboard.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={columns.length > 2 ? 0 : undefined}
      className="overflow-x-auto"
    >
      <table role="table" className="block w-full" style={grid}>
        <caption className="sr-only">{words.compare.caption(titleOf(comparison))}</caption>
        <thead role="rowgroup" className="block">
          <tr role="row" className="grid grid-cols-(--columns)">
            <th role="columnheader" scope="col" className="sr-only">
              {words.compare.term}
            </th>
            {heads.map((head, i) => (
              <th
                key={head.id}
                role="columnheader"
                scope="col"
                className={classes('min-w-0 pb-2 pe-3 text-start font-normal', i > 0 && 'ps-3')}
              >
                <ColumnName head={head} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className="block">
          {rows.map(row)}
        </tbody>
      </table>
    </div>
  );
}

function ColumnName({ head: { id, kind, name, when, where } }: { head: SaidHead }) {
  return (
    <>
      <span className="block text-sm leading-snug text-soft">
        {words.rows.whenWhere(when, where)}
      </span>
      <Link
        to={kind === 'round' ? paths.round.to(id) : paths.proposal.to(id)}
        target="_blank"
        rel="noopener"
        className="font-serif leading-snug font-semibold no-underline hover:underline"
      >
        {name}
      </Link>
    </>
  );
}
