import { chartWords } from '#language/charts.ts';
import { issueWords } from '#language/issues.ts';
import { counted, date, either, interval, number, tied } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import { placeOfDate, reachOf, type Point } from '../../model/charts/points.ts';
import { thinned } from '../../model/charts/thinned.ts';
import { firstDay } from '../../model/issue-steps.ts';
import type { IssueSlice } from '../../model/slices/issue-slice.ts';
import type { ComputedSeries } from '../../model/slices/issue-sums.ts';
import { ChartFigure } from '../../parts/charts/chart-figure.tsx';
import { numberKeys, sideKeys } from '../../parts/charts/legend-keys.ts';
import { NumbersChart } from '../../parts/charts/numbers-chart.tsx';
import { NumbersRows } from '../../parts/charts/numbers-rows.tsx';
import { Stage } from '../../parts/charts/stage.tsx';
import { DataText } from '../../parts/data-text.tsx';
import { Isolated } from '../../ui/isolated.tsx';
import { Link } from '../../ui/link.tsx';
import { paths } from '../../urls/paths.ts';
import type { IssueProposal } from '../../model/slices/issue-slice.ts';
import { SUMS_PICTURE } from './issue-id.ts';

const HEIGHT = 220;

/** The proposals of a computed figure, which need not speak of the issue themselves. */
type Named = Pick<IssueProposal, 'id' | 'name' | 'date' | 'side' | 'agreed'>;

/** What we reckon ourselves of an issue, in a picture of its own: it never stands among what sources state. */
export function IssueSums({ slice, series }: { slice: IssueSlice; series: ComputedSeries }) {
  const { time } = slice.background;
  const proposals = new Map<string, Named>(series.proposals.map((one) => [one.id, one]));
  if (!time || series.points.length === 0) return null;
  const said = (value: number) =>
    number(Number((series.as === 'percent' ? value * 100 : value).toFixed(1)));
  const all = series.points.flatMap((point): Point[] => {
    const proposal = proposals.get(point.proposal);
    if (!proposal) return [];
    const label = tied(point.leads);
    return [
      {
        id: proposal.id,
        at: placeOfDate(proposal.date, time),
        leads: point.leads,
        others: point.others,
        side: proposal.side,
        agreed: proposal.agreed,
        label,
        weight: proposal.agreed ? 2 : 1,
        name: words.join.semicolon([
          words.join.colon(words.join.comma([proposal.name, date(proposal.date)]), label),
          point.across ? issueWords.across : issueWords.oneSpeaker,
        ]),
        to: paths.proposal.to(proposal.id),
      },
    ];
  });
  const points = thinned(all, ({ weight }) => weight);
  const reach = reachOf(series.points.flatMap(({ leads, others }) => [...leads, ...others]));
  const drawn = { id: series.id, name: series.name, axis: series.axis, points };
  return (
    <section className="mt-10 border-t border-ink pt-3" aria-labelledby="sums">
      <h2 id="sums" className="font-serif text-2xl font-semibold">
        {issueWords.computed}
      </h2>
      <p className="mt-1 max-w-[46rem] text-soft">{issueWords.computedLede(series.name)}</p>
      <ChartFigure
        id={SUMS_PICTURE}
        sentence={issueWords.computedSentence(
          counted(all.length, issueWords.proposals),
          said(reach?.from ?? 0),
          said(reach?.to ?? 0),
        )}
        legend={[...sideKeys(slice.background.sides, points), ...numberKeys(points)]}
        table={
          <ul>
            {series.points.map((point) => {
              const proposal = proposals.get(point.proposal);
              if (!proposal) return null;
              return (
                <li
                  key={point.proposal}
                  className="grid gap-x-4 border-b border-hair py-1.5 md:grid-cols-[6.5rem_minmax(0,18rem)_minmax(0,1fr)]"
                >
                  <span className="text-soft">{date(proposal.date)} </span>
                  <Link to={paths.proposal.to(proposal.id)}>
                    <DataText>{proposal.name}</DataText>
                  </Link>{' '}
                  <span>
                    <span className="rounded-sm border border-dashed border-soft px-1.5 font-semibold">
                      <Isolated>{tied(point.leads)}</Isolated>
                    </span>{' '}
                    <span className="text-soft">
                      {words.join.semicolon([
                        point.others.length > 0 &&
                          words.figure.others(either(point.others.map(interval))),
                        point.across ? issueWords.across : issueWords.oneSpeaker,
                      ])}{' '}
                    </span>
                  </span>
                </li>
              );
            })}
          </ul>
        }
      >
        <Stage card={() => null}>
          <div className="max-md:hidden">
            <NumbersChart
              series={[drawn]}
              background={slice.background}
              height={HEIGHT}
              label={series.name}
            />
          </div>
          <div className="md:hidden">
            <NumbersRows
              series={drawn}
              background={slice.background}
              dates={new Map(series.proposals.map((one) => [one.id, date(one.date)]))}
              days={new Map(series.proposals.map((one) => [one.id, firstDay(one.date)]))}
              label={series.name}
            />
          </div>
        </Stage>
        {points.length < all.length && (
          <p className="text-sm text-soft">
            {chartWords.thinned(number(points.length), number(all.length))}
          </p>
        )}
      </ChartFigure>
    </section>
  );
}
