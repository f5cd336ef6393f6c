import type { ReactNode } from 'react';
import { chartWords } from '#language/charts.ts';
import { venueWords } from '#language/venues.ts';
import { number } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import type { Period } from '../../model/periods.ts';
import type { Tally, VenueSlice, VenuesSlice } from '../../model/slices/venues-slice.ts';
import { ChartFigure } from '../../parts/charts/chart-figure.tsx';
import { Stage } from '../../parts/charts/stage.tsx';
import { paths } from '../../urls/paths.ts';
import { BarRows } from './bar-rows.tsx';
import type { BarRow } from './bar-row.tsx';
import {
  nowherePath,
  periodId,
  roundsTold,
  shortName,
  told,
  venueSentence,
  wholeName,
  yearSentence,
  years,
} from './telling.ts';
import { venueCard } from './venue-card.tsx';

/** Id of the figure of bars, on the page of all places and on that of one. */
export const BY_YEAR = 'by-year';

/** More rows than these are not read; the table has them all. */
const MOST_ROWS = 40;

/** Rounds by place and year: a row for each place, a bar for each year, and a last row for those without a place. */
export function YearBars({ slice, tools }: { slice: VenuesSlice; tools?: ReactNode }) {
  const { venues, periods, nowhere } = slice;
  const shown = venues.slice(0, MOST_ROWS);
  const rows = shown.map((venue) =>
    rowOf(venue.id, shortName(venue), wholeName(venue), venue, periods, (period) =>
      period ? [paths.venue.to(venue.id), periodId(period)].join('#') : paths.venue.to(venue.id),
    ),
  );
  if (nowhere)
    rows.push({
      ...rowOf(NOWHERE, venueWords.nowhere, venueWords.nowhere, nowhere, periods, nowherePath),
      name: venueWords.nowhereShort,
    });
  return (
    <ChartFigure
      id={BY_YEAR}
      title={venueWords.byYear}
      sentence={words.join.stop([
        yearSentence(slice),
        shown.length < venues.length && venueWords.topOnly(number(shown.length)),
      ])}
      legend={[]}
      tools={tools}
    >
      <Stage className="mt-3" card={venueCard(venues, (mark) => toldOf(rows, mark))}>
        <BarRows
          label={words.join.stop([venueWords.byYear, chartWords.howTo])}
          rows={rows}
          heads={periods.map((period) => ({ whole: years(period), short: period.from }))}
          all={venueWords.all}
        />
      </Stage>
    </ChartFigure>
  );
}

const NOWHERE = 'nowhere';

function rowOf(
  id: string,
  name: string,
  whole: string,
  tally: Tally,
  periods: readonly Period[],
  to: (period?: Period) => string,
): BarRow {
  return {
    id,
    name,
    to: to(),
    told: told(whole, tally),
    all: tally.rounds,
    bars: periods.map((period, i) => ({
      id: [id, period.from].join('-'),
      count: tally.byPeriod[i] ?? 0,
      to: to(period),
      told: venueWords.bar(name, years(period), roundsTold(tally.byPeriod[i] ?? 0)),
    })),
  };
}

/** The rounds of one place by year: a row for each year. */
export function VenueYears({ slice, tools }: { slice: VenueSlice; tools?: ReactNode }) {
  const { venue, periods } = slice;
  const page = paths.venue.to(venue.id);
  const rows = periods.map((period, i): BarRow => {
    const count = venue.byPeriod[i] ?? 0;
    const to = count > 0 ? [page, periodId(period)].join('#') : page;
    const bar = {
      id: periodId(period),
      count,
      to,
      told: venueWords.bar(shortName(venue), years(period), roundsTold(count)),
    };
    return { id: period.from, name: years(period), to, told: bar.told, bars: [bar], all: null };
  });
  return (
    <ChartFigure id={BY_YEAR} sentence={venueSentence(slice)} legend={[]} tools={tools}>
      <Stage className="mt-3" card={(mark) => toldOf(rows, mark)}>
        <BarRows
          label={words.join.stop([venueWords.one.byYear, chartWords.howTo])}
          rows={rows}
          heads={[]}
          names={periods.some(({ from, to }) => from !== to) ? 'long' : 'short'}
        />
      </Stage>
    </ChartFigure>
  );
}

/** What a mark is called, by its id. */
const toldOf = (rows: readonly BarRow[], mark: string): string | null =>
  rows.flatMap((row) => [row, ...row.bars]).find(({ id }) => id === mark)?.told ?? null;
