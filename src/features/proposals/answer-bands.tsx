import { answersWords } from '#language/answers.ts';
import type { AnswerBand } from '../../model/charts/answer-marks.ts';
import { across, onwards } from '../../parts/charts/place.ts';
import { StanceShape } from '../../parts/stance-mark.tsx';
import { words } from '../../messages/words.ts';

type LaneName = keyof typeof answersWords.lanes;
const isNamed = (stance: string): stance is LaneName => stance in answersWords.lanes;

/** The bands of parties and their lanes: the name of each, where a wide drawing has left room, else its shape. */
export function AnswerBands({ bands }: { bands: readonly AnswerBand[] }) {
  return (
    <g aria-hidden="true">
      {bands.map(({ party, top, lanes }) => (
        <g key={party?.id ?? ''}>
          <text
            x={across(0)}
            y={top + 15}
            className="fill-ink text-[14px] font-semibold"
            data-label=""
          >
            {party?.name ?? answersWords.others}{' '}
          </text>
          {lanes.map(({ stances: [first = 'accepted', ...more], top: from, bottom }) => {
            const middle = (from + bottom) / 2;
            return (
              <g key={first}>
                <line x1="0" x2="100%" y1={bottom} y2={bottom} className="stroke-hair" />
                {(party !== null || more.length === 0) && (
                  <>
                    <svg
                      x={across(0)}
                      y={middle}
                      className="overflow-visible lg:hidden"
                      width="1"
                      height="1"
                    >
                      <g transform={`translate(${onwards(-18)})`}>
                        <StanceShape stance={first} soft />
                      </g>
                    </svg>
                    <text
                      x={across(0)}
                      dx={onwards(-12)}
                      y={middle + 4}
                      textAnchor="end"
                      className="hidden fill-soft text-[12px] lg:inline"
                      data-label=""
                    >
                      {isNamed(first) ? answersWords.lanes[first] : words.stances[first]}{' '}
                    </text>
                  </>
                )}
              </g>
            );
          })}
        </g>
      ))}
    </g>
  );
}
