import type { CSSProperties, ReactNode } from 'react';
import { Link } from 'react-router';
import { embedWords } from '../../messages/en/embedding.ts';
import { counted, date, dates } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import type { Column, TermRow } from '../../model/compare.ts';
import type { Comparison } from '../../model/comparison.ts';
import type { DerivedRow } from '../../model/derived-rows.ts';
import { venuesText } from '../../messages/place.ts';
import { derivedDetail } from '../../messages/rows/derived.ts';
import { termDetail, termName } from '../../messages/term.ts';
import { classes } from '../../ui/classes.ts';
import { paths } from '../../urls/paths.ts';
import { TermCell } from './cell.tsx';
import { DerivedCell } from './derived-cell.tsx';
import { DifferenceLine } from './difference-line.tsx';
import { scaleOfRow } from './row-scale.ts';

/** A frame is not printed: its accounts are unfolded, not numbered. */
const NO_NOTES: ReadonlyMap<string, number> = new Map();

/** The least width of a column, in rem: two of them fit a frame of 320 pixels. */
const NARROWEST = 8.25;

/** Fewer terms than this say too little: texts in words alone have few key figures. */
const LEAST_OPEN = 4;

/** Beside more columns than this a drawing is too small for its scale to be read. */
const MOST_DRAWN = 3;

type Props = { comparison: Comparison; keyIssues: readonly string[] };

/**
 * A comparison as narrow as the column of an article: the name of each term stands over its cells, and
 * two columns fit 320 pixels. More scroll sideways inside, while the names of the terms stay. The first
 * term of each key issue is open to view; where there are few, so is what is reported of every column.
 * The others are folded.
 */
export function FrameTable({ comparison, keyIssues }: Props) {
  const { terms, derived } = comparison;
  const key = keyIssues.flatMap(
    (issue) => terms.find((term) => term.issue === issue && term.scope === 'all') ?? [],
  );
  const inAll = terms.filter(
    (term) => !key.includes(term) && term.cells.every(({ state }) => state === 'reported'),
  );
  const first = [...key, ...inAll.slice(0, Math.max(0, LEAST_OPEN - key.length))];
  const ratio = derived.filter(({ kind }) => kind === 'ratio').slice(0, 1);
  const rest = terms.filter((term) => !first.includes(term));
  const sums = derived.filter((row) => !ratio.includes(row));
  const more = rest.length + sums.length;
  if (terms.length + derived.length === 0)
    return <p className="mt-3">{embedWords.frame.nothingDiffers}</p>;
  return (
    <>
      {first.length + ratio.length > 0 && (
        <Rows
          label={embedWords.frame.first}
          comparison={comparison}
          terms={first}
          derived={ratio}
        />
      )}
      {more > 0 && (
        <details className="border-t border-line pt-2" open={first.length === 0}>
          <summary className="py-0.5 text-sm text-soft hover:text-accent">
            {counted(more, embedWords.frame.moreTerms)}
          </summary>
          <Rows label={embedWords.frame.more} comparison={comparison} terms={rest} derived={sums} />
        </details>
      )}
    </>
  );
}

/** Some rows as a table of their own. It is laid out as a grid, and so its roles are spelled out. */
function Rows(props: {
  label: string;
  comparison: Comparison;
  terms: readonly TermRow[];
  derived: readonly DerivedRow[];
}) {
  const { label, comparison, terms, derived } = props;
  const { columns, issues, base } = comparison;
  const grid = {
    '--columns': `repeat(${columns.length}, minmax(0, 1fr))`,
    minWidth: `${columns.length * NARROWEST}rem`,
  } as CSSProperties;
  const row = (key: string, name: string, detail: string, cells: ReactNode[]) => (
    <tr key={key} role="row" className="grid grid-cols-(--columns) border-t border-line">
      <th role="rowheader" scope="row" className="col-span-full pt-2 text-start font-normal">
        <span className="sticky start-0 inline-block max-w-[calc(100vw-2.2rem)]">
          <b className="font-serif font-semibold">{name}</b>{' '}
          <span className="text-sm text-soft">{detail}</span>
        </span>
      </th>
      {cells.map((cell, i) => (
        <td
          key={columns[i]?.id}
          role="cell"
          className={classes(
            // A drawing as narrow as this has a scale that nobody can read.
            'min-w-0 pt-1 pb-2.5 pe-3 max-sm:[&_svg[role=img]]:hidden',
            i > 0 && 'border-s border-hair ps-3',
          )}
        >
          {cell}
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
        <caption className="sr-only">
          {words.compare.caption(words.site.together(columns.map(({ name }) => name)))}
        </caption>
        <thead role="rowgroup" className="block">
          <tr role="row" className="grid grid-cols-(--columns)">
            <th role="columnheader" scope="col" className="sr-only">
              {words.compare.term}
            </th>
            {columns.map((column, i) => (
              <th
                key={column.id}
                role="columnheader"
                scope="col"
                className={classes('min-w-0 pb-2 pe-3 text-start font-normal', i > 0 && 'ps-3')}
              >
                <ColumnName column={column} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className="block">
          {terms.map((term) => {
            const name = termName(issues, term);
            return row(
              term.key,
              name.issue,
              termDetail(name),
              term.cells.map((cell, i) => {
                const baseCell = base === null || base === i ? undefined : term.cells[base];
                return (
                  <>
                    <TermCell
                      cell={cell}
                      column={columns[i] as Column}
                      scale={columns.length > MOST_DRAWN ? null : scaleOfRow(term)}
                      notes={NO_NOTES}
                    />
                    {baseCell && <DifferenceLine base={baseCell} cell={cell} />}
                  </>
                );
              }),
            );
          })}
          {derived.map(({ key, kind, phase, phased, cells }) =>
            row(
              key,
              words.derived.kinds[kind],
              derivedDetail({ kind, phase, phased }),
              cells.map((parts, i) => (
                <DerivedCell
                  key={key}
                  kind={kind}
                  parts={parts}
                  named={(columns[i]?.proposals.length ?? 0) > 1}
                />
              )),
            ),
          )}
        </tbody>
      </table>
    </div>
  );
}

function ColumnName({ column: { id, kind, name, date: own, round } }: { column: Column }) {
  return (
    <>
      <span className="block text-sm leading-snug text-soft">
        {own ? date(own) : dates(round.dates)} · {venuesText(round.venues)}
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
