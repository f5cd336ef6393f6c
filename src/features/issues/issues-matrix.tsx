import type { ReactNode } from 'react';
import { chartWords } from '#language/charts.ts';
import { issueWords } from '#language/issues.ts';
import { counted, number } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import { fixed } from '../../model/charts/scale.ts';
import { proposalsIn, proposalsHaving } from '../../model/matrix-counts.ts';
import type { IssueLine, IssuesSlice } from '../../model/slices/issues-slice.ts';
import { ChartFigure } from '../../parts/charts/chart-figure.tsx';
import type { LegendKey } from '../../parts/charts/legend.tsx';
import { across } from '../../parts/charts/place.ts';
import { Stage } from '../../parts/charts/stage.tsx';
import { DataText } from '../../parts/data-text.tsx';
import { TextCard } from '../../parts/text-card.tsx';
import { Link } from '../../ui/link.tsx';
import { apartLinkClass } from '../../ui/styles.ts';
import { paths } from '../../urls/paths.ts';
import { termPath } from './issue-points.ts';
import { MatrixCells } from './matrix-cells.tsx';
import { MatrixRuns, runPath, runText } from './matrix-runs.tsx';
import { LINE, SHORT } from './matrix-size.ts';

/** Id of the matrix on its page. */
export const ISSUES_PICTURE = 'matrix';

/** What the matrix shows, in a sentence: how many, and which issue stands in most proposals. */
export function issuesSentence(slice: IssuesSlice): string {
  const { issues, columns } = slice;
  const most = issues.toSorted((a, b) => proposalsHaving(b) - proposalsHaving(a))[0];
  const all = proposalsIn(slice);
  if (!most || all === 0) return issueWords.index.empty;
  const lede = columns ? issueWords.index.ledeOfRuns : issueWords.index.lede;
  return words.join.sentence(
    words.join.stop([
      lede(number(issues.length), number(all)),
      issueWords.index.sentence(most.name, number(proposalsHaving(most)), number(all)),
    ]),
  );
}

/** Every issue as a line with a mark for each proposal that has it, in order of time: an index that shows what was on the table when. */
export function IssuesMatrix({ slice, tools }: { slice: IssuesSlice; tools?: ReactNode }) {
  const { issues, columns, background } = slice;
  const days = columns?.map(({ from }) => from) ?? slice.proposals.map(({ date: day }) => day);
  const begins = background.chapters.flatMap(({ from }) => {
    const first = days.findIndex((day) => day >= from);
    return first > 0 ? [fixed((first / days.length) * 100)] : [];
  });
  const card = (mark: string) => {
    const [issue, place] = mark.split('/');
    const line = issues.find(({ id }) => id === issue);
    return line ? <MarkCard slice={slice} line={line} at={Number(place)} /> : null;
  };
  return (
    <ChartFigure
      id={ISSUES_PICTURE}
      sentence={issuesSentence(slice)}
      legend={legendOf(slice)}
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
                  {counted(proposalsHaving(line), issueWords.proposals)}{' '}
                </span>
              </p>
              <Line line={line} slice={slice} begins={begins} />
            </li>
          ))}
        </ul>
      </Stage>
    </ChartFigure>
  );
}

/** The marks that are in the matrix. */
function legendOf({ proposals, columns }: IssuesSlice): LegendKey[] {
  const { index } = issueWords;
  if (columns)
    return [
      {
        of: 'own',
        name: index.share,
        drawing: <rect x="-2" y="-7" width="4" height="14" className="fill-ink" />,
      },
      { of: 'chapter' },
    ];
  return [
    {
      of: 'own',
      name: index.number,
      drawing: <rect x="-2" y={-7} width="4" height={14} className="fill-ink" />,
    },
    {
      of: 'own',
      name: index.words,
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
  ];
}

type LineProps = {
  line: IssueLine;
  slice: IssuesSlice;
  /** Where chapters begin, in percent. */
  begins: readonly number[];
};

function Line({ line, slice: { proposals, columns }, begins }: LineProps) {
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
          <line key={at} x1={across(at)} x2={across(at)} y1="0" y2={LINE} className="stroke-line" />
        ))}
        {columns ? (
          <MatrixRuns line={line} columns={columns} />
        ) : (
          <MatrixCells line={line} proposals={proposals} />
        )}
      </svg>
    </div>
  );
}

/** What is told of a mark: the proposal and its term, or how many of a stretch of time have the issue. */
function MarkCard({ slice, line, at }: { slice: IssuesSlice; line: IssueLine; at: number }) {
  const column = slice.columns?.[at];
  const run = line.runs?.find((one) => one.at === at);
  if (column && run)
    return (
      <>
        <Link to={runPath(line, run)} className={apartLinkClass}>
          <DataText>{line.name}</DataText>
        </Link>
        <p className="text-soft">{runText(run, column)} </p>
      </>
    );
  const cell = line.cells.find((one) => one.at === at);
  const proposal = slice.proposals[at];
  if (!cell || !proposal) return null;
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
}
