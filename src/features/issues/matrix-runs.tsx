import { issueWords } from '#language/issues.ts';
import { number } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import { fixed } from '../../model/charts/scale.ts';
import type { IssueColumn, IssueLine, IssueRun } from '../../model/slices/issues-slice.ts';
import { across } from '../../parts/charts/place.ts';
import { Link } from '../../ui/link.tsx';
import { paths } from '../../urls/paths.ts';
import { LINE } from './matrix-size.ts';

/** Pixels that a mark has at least, and all of it. */
const LEAST = 3;
const HIGHEST = 26;

type Props = { line: IssueLine; columns: readonly IssueColumn[] };

/** The marks of a line of a matrix of very many proposals: one for each stretch of time, as high as many of it have the issue. */
export function MatrixRuns({ line, columns }: Props) {
  return line.runs?.map((run) => <Run key={run.at} line={line} run={run} columns={columns} />);
}

function Run({ line, run, columns }: Props & { run: IssueRun }) {
  const column = columns[run.at];
  if (!column) return null;
  const high = fixed(LEAST + (HIGHEST - LEAST) * (run.proposals / column.proposals));
  return (
    <Link
      to={runPath(line, run)}
      // oxlint-disable-next-line parley/glue -- a name for script
      data-mark={`${line.id}/${run.at}`}
      tabIndex={-1}
      className="mark"
      aria-label={words.join.colon(line.name, runText(run, column))}
    >
      <svg
        x={across(fixed(((run.at + 0.5) / columns.length) * 100))}
        y={LINE - 2}
        width="1"
        height="1"
        className="overflow-visible"
      >
        <rect x="-2" y={-high} width="4" height={high} className="fill-ink" />
      </svg>
    </Link>
  );
}

/** "35 of 81 proposals, March – May 2024". */
export function runText(run: IssueRun, { from, to, proposals }: IssueColumn): string {
  return words.join.comma([
    issueWords.index.run(number(run.proposals), number(proposals)),
    words.calendar.months(from, to),
  ]);
}

/** Where the proposals of a stretch of time stand on the page of the issue. */
export function runPath({ id }: Pick<IssueLine, 'id'>, { part }: IssueRun): string {
  return part === null ? paths.issue.to(id) : paths.issuePart.to(id, String(part));
}
