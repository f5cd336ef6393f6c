import type { ReactNode } from 'react';
import { chartWords } from '#language/charts.ts';
import { issueWords } from '#language/issues.ts';
import { date, number } from '../../messages/format.ts';
import type { Point } from '../../model/charts/points.ts';
import { thinned } from '../../model/charts/thinned.ts';
import { issueSentence } from '../../messages/issue-text.ts';
import { firstDay, type Step } from '../../model/issue-steps.ts';
import type { IssueSlice, IssueView } from '../../model/slices/issue-slice.ts';
import { ChartFigure } from '../../parts/charts/chart-figure.tsx';
import type { LegendKey } from '../../parts/charts/legend.tsx';
import { behindKeys, numberKeys, sideKeys } from '../../parts/charts/legend-keys.ts';
import { NumbersChart } from '../../parts/charts/numbers-chart.tsx';
import { NumbersRows } from '../../parts/charts/numbers-rows.tsx';
import { Stage } from '../../parts/charts/stage.tsx';
import { IssueCard, PositionCard } from './issue-card.tsx';
import { ISSUE_PICTURE } from './issue-id.ts';
import { pointsOf } from './issue-points.ts';
import { WordsChart } from './words-chart.tsx';

/** Statements of parties that are drawn beside what was tabled. */
const MOST_SAID = 160;

/** Pixels that the numbers of an issue go up. */
const HEIGHT = 300;

type Props = {
  slice: IssueSlice;
  /** What is drawn; null for words. */
  view: IssueView | null;
  steps: readonly Step[];
  tools?: ReactNode;
};

/** One issue through time: its numbers, or, where words say more, which side spoke of it when. */
export function IssuePicture({ slice, view, steps, tools }: Props) {
  const { issue, background } = slice;
  if (!background.time || (steps.length === 0 && slice.positions.length === 0))
    return <p className="my-4 text-soft">{issueWords.nothing}</p>;
  const all = pointsOf(steps, background.time);
  const points = thinned(all, ({ weight }) => weight);
  const stepsDrawn = view ? steps : thinned(steps, ({ proposal }) => (proposal.agreed ? 1 : 0));
  // What was said stands in pictures of words alone; what has no date, in none.
  const dated = slice.positions.filter(({ date: day }) => day !== null);
  const said = thinned(dated, () => 0, MOST_SAID);
  const [shown, of] = view
    ? [points.length, all.length]
    : [stepsDrawn.length + said.length, steps.length + dated.length];
  const label = issueWords.picture(issue.name);
  const card = (id: string) => {
    const step = steps.find(({ proposal }) => proposal.id === id);
    if (step) return <IssueCard step={step} />;
    const position = slice.positions.find((one) => one.id === id);
    return position ? <PositionCard position={position} /> : null;
  };
  const series = view && { id: issue.id, name: issue.name, axis: view.axis, points };
  return (
    <ChartFigure
      id={ISSUE_PICTURE}
      sentence={issueSentence({ slice, view, steps })}
      legend={legendOf(slice, view ? points : null, stepsDrawn)}
      tools={tools}
    >
      <Stage card={card} className="mt-2">
        {series ? (
          <>
            <div className="max-md:hidden">
              <NumbersChart
                series={[series]}
                background={background}
                height={HEIGHT}
                label={label}
              />
            </div>
            <div className="md:hidden">
              <NumbersRows
                series={series}
                background={background}
                dates={new Map(steps.map(({ proposal }) => [proposal.id, date(proposal.date)]))}
                days={new Map(steps.map(({ proposal }) => [proposal.id, firstDay(proposal.date)]))}
                label={label}
              />
            </div>
          </>
        ) : (
          <WordsChart slice={slice} steps={stepsDrawn} said={said} label={label} />
        )}
      </Stage>
      {shown < of && (
        <p className="text-sm text-soft">{chartWords.thinned(number(shown), number(of))}</p>
      )}
      {view?.axis.log && <p className="text-sm text-soft">{chartWords.logarithmic}</p>}
    </ChartFigure>
  );
}

/** The marks that are in the picture, and no others. */
function legendOf(
  { background, positions }: IssueSlice,
  points: readonly Point[] | null,
  steps: readonly Step[],
): LegendKey[] {
  const hasSaid = points === null && positions.some(({ date: day }) => day !== null);
  return [
    ...sideKeys(background.sides, points ?? steps.map(({ proposal }) => proposal)),
    ...(hasSaid
      ? [
          {
            of: 'own',
            name: issueWords.positions,
            drawing: <circle r="3.5" strokeWidth="1.5" className="fill-paper stroke-ink" />,
          } as const,
        ]
      : []),
    ...numberKeys(points ?? []),
    ...behindKeys({
      ...background,
      axis: background.time,
      chapters: background.chapters.map(({ from }) => from),
    }),
  ];
}
