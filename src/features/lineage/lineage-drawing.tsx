import { useMemo, type ReactNode } from 'react';
import { date, list } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import type { Lineage } from '../../model/lineage.ts';
import { railsOf } from '../../model/rails.ts';
import { classes } from '../../ui/classes.ts';
import { Link } from '../../ui/link.tsx';
import { paths } from '../../urls/paths.ts';
import { Rail, RailKey } from './rail.tsx';
import { DataText } from '../../parts/data-text.tsx';

type Props = {
  lineage: Lineage;
  /** The proposal on whose page the drawing stands. */
  here?: string;
  /** Whether a wide window may part it into two columns. */
  wide?: boolean;
  /** What stands below the name of a proposal; nothing where there is no function. */
  state?: (id: string) => ReactNode;
};

/**
 * Who built on what, from top to bottom in order of time: a list of links with a line from each to
 * what builds on it. What the lines say, the list says to those who cannot see them.
 */
export function DrawnLineage({ lineage, here, wide = false, state }: Props) {
  const { rows, lanes } = useMemo(() => railsOf(lineage), [lineage]);
  const names = useMemo(() => new Map(lineage.nodes.map(({ id, name }) => [id, name])), [lineage]);
  const parentsText = (into: (typeof rows)[number]['into']) =>
    words.lineage.buildsOn(
      list(
        into.map(({ from, basis }) =>
          words.lineage.parent(names.get(from) ?? from, words.lineage[basis]),
        ),
      ),
    );
  return (
    <>
      <RailKey names={words.lineage} />
      <ol className={classes('mt-2', wide && 'gap-x-10 lg:columns-2')}>
        {rows.map((row) => (
          <li key={row.node.id} className="flex break-inside-avoid gap-x-3">
            <Rail row={row} lanes={lanes} here={row.node.id === here} />
            <p className="grid min-w-0 grow gap-x-3 py-1 leading-6 sm:grid-cols-[6.5rem_minmax(0,1fr)]">
              {row.node.id === here ? (
                <span className="contents font-semibold" aria-current="true">
                  <Label node={row.node} />
                </span>
              ) : (
                <Link
                  to={paths.proposal.to(row.node.id)}
                  className="no-underline hover:underline sm:col-span-2 sm:grid sm:grid-cols-subgrid"
                >
                  <Label node={row.node} />
                </Link>
              )}
              {state && <span className="sm:col-start-2">{state(row.node.id)}</span>}
              {row.into.length > 0 && <span className="sr-only">{parentsText(row.into)}</span>}
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}

function Label({ node }: { node: Lineage['nodes'][number] }) {
  return (
    <>
      <span className="text-sm leading-6 whitespace-nowrap text-soft">{date(node.date)} </span>
      <span className="min-w-0 wrap-anywhere">
        <DataText>{node.name}</DataText>{' '}
      </span>
    </>
  );
}
