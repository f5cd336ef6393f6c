import { date, number } from '../../messages/format.ts';
import { tabledText } from '../../messages/tabled.ts';
import { words } from '../../messages/words.ts';
import { inRowsApart } from '../../model/charts/stacked.ts';
import { placeOfDate } from '../../model/charts/points.ts';
import type { Step } from '../../model/issue-steps.ts';
import { NO_SIDE } from '../../model/sides.ts';
import type { IssueSlice } from '../../model/slices/issue-slice.ts';
import { Behind, TIME_AXIS_HEIGHT, TimeLine } from '../../parts/charts/axes.tsx';
import { Mark } from '../../parts/charts/mark.tsx';
import { shapes } from '../../parts/charts/numbers-chart.tsx';
import { across } from '../../parts/charts/place.ts';
import { Link } from '../../ui/link.tsx';
import { paths } from '../../urls/paths.ts';
import { chartWords } from '#language/charts.ts';
import { issueWords } from '#language/issues.ts';
import { termPath } from './issue-points.ts';

/** In pixels: of a line's name, of a row of marks, and between lines. */
const NAME = 20;
const ROW = 15;
const GAP = 8;
/** Marks nearer than this, at the narrowest width, stand one below the other. */
const APART = 11;
const NARROWEST = 260;

type Dot = { id: string; at: number; kind: 'proposal' | 'position' };

/** Who spoke of an issue, and when: a line for each side, a mark for each proposal that it tabled and each thing it said. */
export function WordsChart(props: { slice: IssueSlice; steps: readonly Step[]; label: string }) {
  const { slice, steps, label } = props;
  const { background, positions, sideOf } = slice;
  const { time } = background;
  if (!time) return null;
  const shapeOf = shapes(background);
  const sides = [...background.sides, { id: NO_SIDE, name: chartWords.noSideShort }];
  let foot = 0;
  const lines = sides.flatMap(({ id, name }) => {
    const dots: Dot[] = [
      ...steps
        .filter(({ proposal }) => proposal.side === id)
        .map(({ proposal }) => ({
          id: proposal.id,
          at: placeOfDate(proposal.date, time),
          kind: 'proposal' as const,
        })),
      ...positions.flatMap((one) =>
        sideOf[one.party.id] === id && one.date !== null
          ? [{ id: one.id, at: placeOfDate(one.date, time), kind: 'position' as const }]
          : [],
      ),
    ];
    if (dots.length === 0) return [];
    const rows = inRowsApart(dots, APART, NARROWEST);
    const top = foot;
    foot += NAME + rows.count * ROW + GAP;
    return [{ id, name, top, dots, rows: rows.row }];
  });
  return (
    <div data-drawing="" className="@container px-2">
      <svg
        width="100%"
        height={foot + TIME_AXIS_HEIGHT}
        role="group"
        aria-label={label}
        className="block overflow-visible"
      >
        <Behind
          axis={time}
          chapters={background.chapters.map(({ from }) => from)}
          truces={background.truces}
          strip={{ top: 0, bottom: foot }}
        />
        {lines.map(({ id, name, top, dots, rows }) => (
          <g key={id}>
            <text
              x={across(0)}
              y={top + 14}
              className="fill-ink text-[12px] font-semibold"
              data-label=""
            >
              {words.join.brackets(name, number(dots.length))}{' '}
            </text>
            {dots.map((dot) => {
              const y = top + NAME + (rows.get(dot.id) ?? 0) * ROW + ROW / 2;
              const step = steps.find(({ proposal }) => proposal.id === dot.id);
              const said = positions.find((one) => one.id === dot.id);
              if (step)
                return (
                  <Mark
                    key={dot.id}
                    id={dot.id}
                    to={termPath(step.proposal.id, step.terms[0]?.term.id ?? '')}
                    name={words.join.semicolon([
                      words.join.comma([step.proposal.name, date(step.proposal.date)]),
                      tabledText(step.proposal.tabledBy),
                    ])}
                    at={dot.at}
                    y={y}
                    shape={shapeOf(id)}
                    agreed={step.proposal.agreed}
                    reach={ROW / 2}
                  />
                );
              return (
                said && (
                  <Link
                    key={dot.id}
                    // oxlint-disable-next-line parley/glue -- an address
                    to={`${paths.issue.to(slice.issue.id)}#${said.id}`}
                    data-mark={said.id}
                    tabIndex={-1}
                    className="mark"
                    aria-label={words.join.colon(
                      words.join.comma([
                        issueWords.positionBy(said.party.name),
                        date(said.date ?? ''),
                      ]),
                      said.text,
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
                )
              );
            })}
            <line x1="0" x2="100%" y1={top} y2={top} className="stroke-hair" />
          </g>
        ))}
        <TimeLine axis={time} y={foot} />
      </svg>
    </div>
  );
}
