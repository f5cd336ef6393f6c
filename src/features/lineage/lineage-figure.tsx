import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { answersWords } from '#language/answers.ts';
import { counted } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import { isRejected } from '../../model/answers-said.ts';
import { kinOf, type Descent } from '../../model/lineage.ts';
import type { ListedProposal } from '../../model/proposal-list.ts';
import type { IssueName } from '../../model/slices/index-slice.ts';
import type { DrawnTexts } from '../../model/slices/lineage-slice.ts';
import { ChartFigure } from '../../parts/charts/chart-figure.tsx';
import { Label } from '../../parts/charts/label.tsx';
import { Mark } from '../../parts/charts/mark.tsx';
import { across } from '../../parts/charts/place.ts';
import { TimeDrawing } from '../../parts/charts/time-drawing.tsx';
import { Stage } from '../../parts/charts/stage.tsx';
import { paths } from '../../urls/paths.ts';
import { FAMILIES } from './families-id.ts';
import { lineageLegend } from './lineage-legend.tsx';
import { LineageCard } from './lineage-card.tsx';
import { LineageCurves } from './lineage-links.tsx';
import { lineageSentence, spotText } from './lineage-words.ts';

type Props = {
  lineage: DrawnTexts;
  rows: readonly ListedProposal[];
  issues: readonly IssueName[];
  tools?: ReactNode;
};

const text = answersWords.lineage;

/**
 * Who built on what, over time: a mark a text, a line from each to what builds on it. A text that is pointed at, or
 * has the focus, stands out with all from which it descends and all that descends from it.
 */
export function LineageFigure({ lineage, rows, issues, tools }: Props) {
  const [shown, setShown] = useState<string | null>(null);
  const byId = useMemo(() => new Map(rows.map((row) => [row.id, row])), [rows]);
  const card = useCallback(
    (id: string) => {
      const row = byId.get(id);
      return row && <LineageCard lineage={lineage} row={row} issues={issues} />;
    },
    [byId, lineage, issues],
  );
  const near = useMemo(() => (shown === null ? null : nearTo(lineage, shown)), [lineage, shown]);
  const { picture, links } = lineage;
  const { axis, chapters, truces, families } = picture;
  const { spots, labels, height, alone, left } = families;
  if (!axis) return null;
  const places = new Map(spots.map((spot) => [spot.id, spot]));
  return (
    <ChartFigure
      id={FAMILIES}
      sentence={words.join.sentence(
        words.join.stop([lineageSentence(lineage), left > 0 && counted(left, text.left)]),
      )}
      legend={lineageLegend(lineage, rows)}
      tools={tools}
    >
      <Stage card={card} onShow={setShown} className="mt-3 hidden md:block">
        <div data-drawing="" className="@container">
          <TimeDrawing
            name={text.drawing}
            axis={axis}
            chapters={chapters}
            truces={truces}
            height={height}
          >
            {alone !== null && (
              <>
                <line x1="0" x2="100%" y1={alone} y2={alone} className="stroke-line" />
                <text
                  x={across(0)}
                  y={alone + 14}
                  className="fill-soft text-[12px]"
                  aria-hidden="true"
                  data-label=""
                >
                  {text.apart}{' '}
                </text>
              </>
            )}
            <LineageCurves
              links={links}
              places={places}
              height={height}
              stands={near && ((link) => near.links.has(link))}
            />
            {spots.map(({ id, at, y, shape, agreed }) => {
              const row = byId.get(id);
              return (
                row && (
                  <g key={id} className={near && !near.texts.has(id) ? 'opacity-30' : undefined}>
                    <Mark
                      id={id}
                      to={paths.proposal.to(id)}
                      name={spotText(lineage, row, agreed)}
                      at={at}
                      y={y}
                      shape={shape}
                      agreed={agreed}
                      hollow={isRejected(row)}
                    />
                  </g>
                )
              );
            })}
            {labels.map(({ id, text: name, ...place }) => {
              const spot = places.get(id);
              return (
                spot && (
                  <g key={id} className={near && !near.texts.has(id) ? 'opacity-30' : undefined}>
                    <Label place={place} at={spot.at} y={spot.y} halo>
                      <tspan unicodeBidi="plaintext">{name}</tspan>
                    </Label>
                  </g>
                )
              );
            })}
          </TimeDrawing>
        </div>
      </Stage>
    </ChartFigure>
  );
}

/** What stands out with a text: its ancestors and descendants, and the links by which they are that. */
function nearTo(lineage: DrawnTexts, id: string): { texts: Set<string>; links: Set<Descent> } {
  const { up, down } = kinOf(lineage, id);
  const above = new Set([...up, id]);
  const below = new Set([...down, id]);
  const links = lineage.links.filter(
    ({ from, to }) => (above.has(from) && above.has(to)) || (below.has(from) && below.has(to)),
  );
  return { texts: new Set([...above, ...below]), links: new Set(links) };
}
