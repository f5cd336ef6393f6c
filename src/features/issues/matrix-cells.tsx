import { issueWords } from '#language/issues.ts';
import { date } from '../../messages/format.ts';
import { fixed } from '../../model/charts/scale.ts';
import type { IssueLine, IssuesSlice } from '../../model/slices/issues-slice.ts';
import { across } from '../../parts/charts/place.ts';
import { Link } from '../../ui/link.tsx';
import { LINE, SHORT, TALL } from './matrix-size.ts';
import { termPath } from './issue-points.ts';

type Props = { line: IssueLine; proposals: IssuesSlice['proposals'] };

/** The marks of a line of the matrix: one for each proposal that has the issue, in order of time. */
export function MatrixCells({ line, proposals }: Props) {
  return line.cells.map((cell) => (
    <Cell key={cell.at} line={line} cell={cell} proposals={proposals} />
  ));
}

function Cell({ line, cell, proposals }: Props & { cell: IssueLine['cells'][number] }) {
  const { at, term, number: isNumber } = cell;
  const proposal = proposals[at];
  if (!proposal) return null;
  const half = isNumber ? TALL : SHORT;
  const what = isNumber ? issueWords.index.number : issueWords.index.words;
  const { name, date: day, agreed: isAgreed } = proposal;
  return (
    <Link
      to={termPath(proposal.id, term)}
      // oxlint-disable-next-line parley/glue -- a name for script
      data-mark={`${line.id}/${at}`}
      tabIndex={-1}
      className="mark"
      aria-label={issueWords.index.cell(line.name, name, date(day), what)}
    >
      <svg
        x={across(fixed(((at + 0.5) / proposals.length) * 100))}
        y={LINE / 2}
        width="1"
        height="1"
        className="overflow-visible"
      >
        <rect x="-3" y={-LINE / 2} width="6" height={LINE} className="fill-transparent" />
        <rect
          x={isAgreed ? -3 : -1.75}
          y={-half}
          width={isAgreed ? 6 : 3.5}
          height={2 * half}
          className={isAgreed ? 'fill-accent' : isNumber ? 'fill-ink' : 'fill-edge'}
        />
      </svg>
    </Link>
  );
}
