import type { ReactNode } from 'react';
import { chartWords } from '#language/charts.ts';
import { issueWords } from '#language/issues.ts';
import { counted, date, number } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import type { IssueLine, IssuesSlice } from '../../model/slices/issues-slice.ts';
import { fixed } from '../../model/charts/scale.ts';
import { MOST_MARKS } from '../../model/charts/thinned.ts';
import { ChartFigure } from '../../parts/charts/chart-figure.tsx';
import { across } from '../../parts/charts/place.ts';
import { Stage } from '../../parts/charts/stage.tsx';
import { DataText } from '../../parts/data-text.tsx';
import { TextCard } from '../../parts/text-card.tsx';
import { Link } from '../../ui/link.tsx';
import { apartLinkClass } from '../../ui/styles.ts';
import { paths } from '../../urls/paths.ts';
import { termPath } from './issue-points.ts';

/** Id of the matrix on its page. */
export const ISSUES_PICTURE = 'matrix';

/** Pixels: of a line, and half the height of a mark with a number, and of one in words. */
const LINE = 30;
const TALL = 9;
const SHORT = 4;

/** What the matrix shows, in a sentence: how many, and which issue stands in most proposals. */
export function issuesSentence({ issues, proposals }: IssuesSlice): string {
  const most = issues.toSorted((a, b) => b.cells.length - a.cells.length)[0];
  if (!most || proposals.length === 0) return issueWords.index.empty;
  return words.join.sentence(
    words.join.stop([
      issueWords.index.lede(number(issues.length), number(proposals.length)),
      issueWords.index.sentence(most.name, number(most.cells.length), number(proposals.length)),
    ]),
  );
}

/** Every issue as a line with a mark for each proposal that has it, in order of time: an index that shows what was on the table when. */
export function IssuesMatrix({ slice, tools }: { slice: IssuesSlice; tools?: ReactNode }) {
  const { issues, proposals, background } = slice;
  const placeOf = (at: number) => fixed(((at + 0.5) / Math.max(1, proposals.length)) * 100);
  const begins = background.chapters.flatMap(({ from }) => {
    const first = proposals.findIndex(({ date: day }) => day >= from);
    return first > 0 ? [first] : [];
  });
  const cellOf = (mark: string) => {
    const [issue, at] = mark.split('/');
    const line = issues.find(({ id }) => id === issue);
    const cell = line?.cells.find((one) => String(one.at) === at);
    const proposal = cell && proposals[cell.at];
    return line && cell && proposal ? { line, cell, proposal } : null;
  };
  const card = (mark: string) => {
    const found = cellOf(mark);
    if (!found) return null;
    const { line, cell, proposal } = found;
    return (
      <TextCard proposal={proposal}>
        <Link to={termPath(proposal.id, cell.term)} className={apartLinkClass}>
          {words.join.colon(
            line.name,
            cell.number ? issueWords.index.number : issueWords.index.words,
          )}
        </Link>
      </TextCard>
    );
  };
  return (
    <ChartFigure
      id={ISSUES_PICTURE}
      sentence={issuesSentence(slice)}
      legend={[
        {
          of: 'own',
          name: issueWords.index.number,
          drawing: <rect x="-2" y={-7} width="4" height={14} className="fill-ink" />,
        },
        {
          of: 'own',
          name: issueWords.index.words,
          drawing: <rect x="-2" y={-SHORT} width="4" height={2 * SHORT} className="fill-edge" />,
        },
        ...(proposals.some(({ agreed }) => agreed)
          ? [
              {
                of: 'own',
                name: chartWords.agreed,
                drawing: <rect x="-4" y={-7} width="8" height={14} className="fill-accent" />,
              } as const,
            ]
          : []),
        { of: 'chapter' },
      ]}
      tools={tools}
    >
      <Stage card={card} className="mt-2">
        <ul>
          {issues.map((line) => (
            <li
              key={line.id}
              className="border-t border-hair py-1 md:grid md:grid-cols-[17rem_minmax(0,1fr)] md:items-center md:gap-x-4"
            >
              <p className="flex items-baseline justify-between gap-x-3">
                <Link
                  to={paths.issue.to(line.id)}
                  className="inline-block py-1 font-serif leading-tight font-semibold no-underline hover:underline"
                >
                  <DataText>{line.name}</DataText>
                </Link>{' '}
                <span className="text-sm whitespace-nowrap text-soft">
                  {counted(line.cells.length, issueWords.proposals)}{' '}
                </span>
              </p>
              <Cells line={line} slice={slice} placeOf={placeOf} begins={begins} />
            </li>
          ))}
        </ul>
      </Stage>
    </ChartFigure>
  );
}

type CellsProps = {
  line: IssueLine;
  slice: IssuesSlice;
  placeOf: (at: number) => number;
  /** Places of the first proposals of chapters. */
  begins: readonly number[];
};

function Cells({ line, slice, placeOf, begins }: CellsProps) {
  const { proposals } = slice;
  return (
    <div data-drawing="" className="px-1">
      <svg
        width="100%"
        height={LINE}
        role="group"
        aria-label={line.name}
        className="block overflow-visible"
      >
        {begins.map((at) => (
          <line
            key={at}
            x1={across(fixed((at / proposals.length) * 100))}
            x2={across(fixed((at / proposals.length) * 100))}
            y1="0"
            y2={LINE}
            className="stroke-line"
          />
        ))}
        {columnsOf(line, slice.proposals).map((cells) => (
          <Cell
            key={cells[0].at}
            line={line}
            cells={cells}
            proposals={slice.proposals}
            placeOf={placeOf}
          />
        ))}
      </svg>
    </div>
  );
}

type CellOf = IssueLine['cells'][number];
type Run = [CellOf, ...CellOf[]];

/** The cells of a line, those together that stand in one column: one each, where there are no more proposals than columns. */
function columnsOf(line: IssueLine, proposals: IssuesSlice['proposals']): Run[] {
  const wide = Math.max(1, Math.ceil(proposals.length / MOST_MARKS));
  const runs = new Map<number, Run>();
  for (const cell of line.cells) {
    const column = Math.floor(cell.at / wide);
    const run = runs.get(column);
    if (run) run.push(cell);
    else runs.set(column, [cell]);
  }
  return [...runs.values()];
}

type CellProps = {
  line: IssueLine;
  /** What stands in one column. */
  cells: Run;
  proposals: IssuesSlice['proposals'];
  placeOf: (at: number) => number;
};

function Cell({ line, cells, proposals, placeOf }: CellProps) {
  const [{ at, term }] = cells;
  const [first, last] = [proposals[at], proposals[cells.at(-1)?.at ?? at]];
  if (!first || !last) return null;
  const isNumber = cells.some((cell) => cell.number);
  const isAgreed = cells.some((cell) => proposals[cell.at]?.agreed);
  const half = isNumber ? TALL : SHORT;
  const what = isNumber ? issueWords.index.number : issueWords.index.words;
  return (
    <Link
      to={cells.length > 1 ? paths.issue.to(line.id) : termPath(first.id, term)}
      // oxlint-disable-next-line parley/glue -- a name for script
      data-mark={`${line.id}/${at}`}
      tabIndex={-1}
      className="mark"
      aria-label={
        cells.length > 1
          ? words.join.colon(
              line.name,
              chartWords.run(number(cells.length), date(first.date), date(last.date)),
            )
          : issueWords.index.cell(line.name, first.name, date(first.date), what)
      }
    >
      <svg x={across(placeOf(at))} y={LINE / 2} width="1" height="1" className="overflow-visible">
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
