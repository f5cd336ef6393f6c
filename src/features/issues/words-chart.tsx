import { chartWords } from '#language/charts.ts';
import { issueWords } from '#language/issues.ts';
import { date, number } from '../../messages/format.ts';
import { tabledText } from '../../messages/tabled.ts';
import { words } from '../../messages/words.ts';
import { packLanes } from '../../model/charts/lanes.ts';
import { placeOfDate } from '../../model/charts/points.ts';
import type { TimeScale } from '../../model/charts/scale.ts';
import { cutToWidth, widthOf } from '../../model/charts/text-width.ts';
import type { Step } from '../../model/issue-steps.ts';
import { NO_SIDE, type SideShape } from '../../model/sides.ts';
import type { IssueSlice } from '../../model/slices/issue-slice.ts';
import type { PositionEntry } from '../../model/slices/positions-slice.ts';
import { Mark } from '../../parts/charts/mark.tsx';
import { across } from '../../parts/charts/place.ts';
import { shapes } from '../../parts/charts/side-shapes.ts';
import { TimeDrawing } from '../../parts/charts/time-drawing.tsx';
import { classes } from '../../ui/classes.ts';
import { Link } from '../../ui/link.tsx';
import { paths } from '../../urls/paths.ts';
import { termPath } from './issue-points.ts';

/** In pixels: of a line's name, of a row of marks, and between lines. */
const NAME = 20;
const ROW = 15;
const GAP = 8;
/** Half of what a mark needs beside others in its row, where the drawing is narrowest. */
const REACH = 5.5;
const NARROWEST = 260;

/** A mark of a line: what was tabled, or what was said, and where in time. */
type Dot = { at: number } & ({ step: Step } | { said: PositionEntry });

type Props = {
  slice: IssueSlice;
  steps: readonly Step[];
  /** What parties said. */
  said: readonly PositionEntry[];
  label: string;
};

/** Who spoke of an issue, and when: a line for each side, a mark for each proposal that it tabled and each thing it said. */
export function WordsChart(props: Props) {
  const { slice, steps, said, label } = props;
  const { background } = slice;
  const { time } = background;
  if (!time) return null;
  const shapeOf = shapes(background);
  let foot = 0;
  const lines = [...background.sides, { id: NO_SIDE, name: chartWords.noSideShort }].flatMap(
    ({ id, name }) => {
      const dots = dotsOf(id, slice, { steps, said }, time);
      if (dots.length === 0) return [];
      const lanes = packLanes(
        dots.map(({ at }) => ({ from: at, to: at, before: REACH, behind: REACH })),
        NARROWEST,
      );
      const top = foot;
      foot += NAME + (Math.max(...lanes) + 1) * ROW + GAP;
      return [{ id, name, top, dots, lanes }];
    },
  );
  return (
    <div data-drawing="" className="@container px-2">
      <TimeDrawing
        name={label}
        axis={time}
        chapters={background.chapters.map(({ from }) => from)}
        truces={background.truces}
        height={foot}
      >
        {lines.map(({ id, name, top, dots, lanes }) => (
          <g key={id}>
            <line x1="0" x2="100%" y1={top} y2={top} className="stroke-hair" />
            <SideName y={top + 14} name={name} count={dots.length} />
            {dots.map((dot, i) => (
              <DotMark
                key={'step' in dot ? dot.step.proposal.id : dot.said.id}
                issue={slice.issue.id}
                dot={dot}
                y={top + NAME + (lanes[i] ?? 0) * ROW + ROW / 2}
                shape={shapeOf(id)}
              />
            ))}
          </g>
        ))}
      </TimeDrawing>
    </div>
  );
}

/** The name of a side with how often it spoke; the name is cut where it is longer than the narrowest drawing. */
function SideName({ y, name, count }: { y: number; name: string; count: number }) {
  const counted = (shown: string) => words.join.brackets(shown, number(count));
  const cut = cutToWidth(name, NARROWEST - widthOf(counted('')));
  const text = (shown: string, className?: string) => (
    <text
      x={across(0)}
      y={y}
      className={classes('fill-ink text-[12px] font-semibold', className)}
      data-label=""
    >
      {counted(shown)}{' '}
    </text>
  );
  if (cut === name) return text(name);
  return (
    <>
      {text(name, 'hidden @min-[340px]:inline')}
      <g aria-hidden="true" className="@min-[340px]:hidden">
        {text(cut)}
      </g>
    </>
  );
}

/** What stands in the line of a side, in order of time. What was said without a date has no place in it. */
function dotsOf(
  side: string,
  { sideOf }: IssueSlice,
  { steps, said }: Pick<Props, 'steps' | 'said'>,
  time: TimeScale,
): Dot[] {
  const tabled = steps
    .filter(({ proposal }) => proposal.side === side)
    .map((step): Dot => ({ at: placeOfDate(step.proposal.date, time), step }));
  const positions = said.flatMap((one): Dot[] =>
    sideOf[one.party.id] === side && one.date !== null
      ? [{ at: placeOfDate(one.date, time), said: one }]
      : [],
  );
  return [...tabled, ...positions].toSorted((a, b) => a.at - b.at);
}

type DotProps = { issue: string; dot: Dot; y: number; shape: SideShape };

function DotMark({ issue, dot, y, shape }: DotProps) {
  if ('step' in dot) {
    const { proposal, terms } = dot.step;
    return (
      <Mark
        id={proposal.id}
        to={termPath(proposal.id, terms[0]?.term.id ?? '')}
        name={words.join.semicolon([
          words.join.comma([proposal.name, date(proposal.date)]),
          tabledText(proposal.tabledBy),
        ])}
        at={dot.at}
        y={y}
        shape={shape}
        agreed={proposal.agreed}
        reach={ROW / 2}
      />
    );
  }
  const { id, party, date: day, text } = dot.said;
  return (
    <Link
      // oxlint-disable-next-line parley/glue -- an address
      to={`${paths.issue.to(issue)}#${id}`}
      data-mark={id}
      tabIndex={-1}
      className="mark"
      aria-label={words.join.colon(
        words.join.comma([issueWords.positionBy(party.name), date(day ?? '')]),
        text,
      )}
    >
      <circle
        cx={across(dot.at)}
        cy={y}
        r="3.5"
        strokeWidth="1.5"
        className="fill-paper stroke-ink"
      />
    </Link>
  );
}
