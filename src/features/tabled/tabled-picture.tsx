import { useMemo, type ReactNode } from 'react';
import { chartWords } from '#language/charts.ts';
import { tabledWords } from '#language/tabled.ts';
import { evidence } from '../../messages/evidence.ts';
import { figureText } from '../../messages/figure-text.ts';
import { counted, list, month, number } from '../../messages/format.ts';
import { thinned } from '../../model/charts/thinned.ts';
import { words } from '../../messages/words.ts';
import { dayBefore } from '../../model/dates.ts';
import type { IndexSlice } from '../../model/slices/index-slice.ts';
import { ChartFigure } from '../../parts/charts/chart-figure.tsx';
import { behindKeys, numberKeys, sideKeys } from '../../parts/charts/legend-keys.ts';
import { NumbersChart } from '../../parts/charts/numbers-chart.tsx';
import type { PictureTable } from '../../parts/charts/picture-table.ts';
import { Stage } from '../../parts/charts/stage.tsx';
import { TextCard } from '../../parts/text-card.tsx';
import { absolute } from '../../site/here.ts';
import { paths } from '../../urls/paths.ts';
import { Shade, StretchChooser, type TimeStretch } from './stretch.tsx';
import { TABLED_PICTURE } from './tabled-id.ts';
import { figuresOf, proposalOf, tabledPoints } from './tabled-points.ts';

/** Pixels that the numbers of a strip go up. */
const HEIGHT = 76;

type Props = {
  index: IndexSlice;
  /** The stretch of time that is shown below, and how to ask for another; null where nothing follows the picture. */
  stretch: { value: TimeStretch; onChoose: (stretch: TimeStretch) => void } | null;
  tools?: ReactNode;
};

const nameOf = (index: IndexSlice, issue: string) =>
  index.issues.find(({ id }) => id === issue)?.name ?? issue;

/** What the picture shows, in a sentence. */
export function tabledSentence(index: IndexSlice): string {
  const { strips } = index.tabled;
  const proposals = new Set(
    strips.flatMap(({ issue, unit }) =>
      figuresOf(index, issue, unit).map(({ proposal }) => proposal.id),
    ),
  );
  const [first] = index.rounds;
  return tabledWords.sentence(
    counted(proposals.size, tabledWords.proposals),
    list(strips.map(({ issue }) => words.inSentence(nameOf(index, issue)))),
    index.tally && first ? month(first.dates.start) : null,
  );
}

/** The key figures of everything that was tabled, over one line of time. */
export function TabledPicture({ index, stretch, tools }: Props) {
  const { background, strips } = index.tabled;
  const { time } = background;
  // The filters of the page draw it anew, and change nothing of its marks.
  const series = useMemo(
    () =>
      strips.map(({ issue, unit, axis }) => ({
        id: issue,
        name: nameOf(index, issue),
        to: paths.issue.to(issue),
        axis,
        points: thinned(tabledPoints(index, issue, unit), ({ weight }) => weight),
      })),
    [index, strips],
  );
  const points = series.flatMap((one) => one.points);
  const of = strips.reduce((sum, { issue, unit }) => sum + figuresOf(index, issue, unit).length, 0);
  const card = (mark: string) => {
    const proposal = index.rounds
      .flatMap(({ proposals }) => proposals)
      .find(({ id }) => id === proposalOf(mark));
    return proposal && <TextCard proposal={proposal} issues={index.issues} />;
  };
  if (!time || strips.length === 0) return null;
  const drawn = (over: ReactNode) => (
    <NumbersChart
      series={series}
      background={background}
      height={HEIGHT}
      label={tabledWords.title}
      named
      over={over}
    />
  );
  return (
    <ChartFigure
      id={TABLED_PICTURE}
      // Where nothing follows it, it stands alone, and is named by its page.
      {...(stretch && { title: tabledWords.title })}
      sentence={tabledSentence(index)}
      legend={[
        ...sideKeys(background.sides, points),
        ...numberKeys(points),
        ...behindKeys({
          ...background,
          axis: time,
          chapters: background.chapters.map(({ from }) => from),
        }),
      ]}
      tools={
        <>
          {stretch && <ChapterChoice index={index} {...stretch} />}
          {tools}
        </>
      }
    >
      <Stage card={card}>
        {stretch ? (
          <StretchChooser scale={time} onChoose={stretch.onChoose}>
            {(over) => drawn(<Shade scale={time} stretch={stretch.value} drawn={over} />)}
          </StretchChooser>
        ) : (
          drawn(null)
        )}
      </Stage>
      {points.length < of && (
        <p className="text-sm text-soft">{chartWords.thinned(number(points.length), number(of))}</p>
      )}
      {strips.some(({ axis }) => axis.log) && (
        <p className="text-sm text-soft">{tabledWords.logarithmic}</p>
      )}
    </ChartFigure>
  );
}

/** The stretch of one chapter, chosen from a list: what a mouse draws, keys and fingers choose here. */
function ChapterChoice(props: { index: IndexSlice } & NonNullable<Props['stretch']>) {
  const { index, value, onChoose } = props;
  const stretches = index.chapters.map(({ id, name, from }, i) => {
    const next = index.chapters[i + 1]?.from;
    return { id, name, from, to: next === undefined ? null : dayBefore(next) };
  });
  const chosen = stretches.find(({ from, to }) => from === value.from && to === value.to)?.id ?? '';
  return (
    <label className="needs-script inline-flex max-w-full flex-wrap items-center gap-x-2 text-soft">
      {tabledWords.chapters}{' '}
      <select
        className="min-h-11 max-w-[14rem] rounded border border-edge bg-raised px-2 text-ink"
        value={chosen}
        onChange={(event) => {
          const found = stretches.find(({ id }) => id === event.target.value);
          onChoose({ from: found?.from ?? null, to: found?.to ?? null });
        }}
      >
        <option value="">{tabledWords.all}</option>
        {stretches.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The rows of the picture as a table. */
export function tabledTable(index: IndexSlice): PictureTable {
  const { columns } = tabledWords;
  return {
    columns: [
      columns.issue,
      columns.date,
      columns.proposal,
      columns.by,
      columns.figure,
      columns.evidence,
      columns.link,
    ],
    rows: index.tabled.strips.flatMap(({ issue, unit }) =>
      figuresOf(index, issue, unit).map(({ proposal, figure }) => [
        nameOf(index, issue),
        proposal.date,
        proposal.name,
        list(proposal.tabledBy.map(({ name }) => name)),
        figureText(figure),
        evidence(figure),
        absolute(paths.proposal.to(proposal.id)),
      ]),
    ),
  };
}
