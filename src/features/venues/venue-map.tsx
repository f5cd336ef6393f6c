import type { ReactNode } from 'react';
import { chartWords } from '#language/charts.ts';
import { venueWords } from '#language/venues.ts';
import { words } from '../../messages/words.ts';
import type { VenuesSlice } from '../../model/slices/venues-slice.ts';
import { ChartFigure } from '../../parts/charts/chart-figure.tsx';
import type { LegendKey } from '../../parts/charts/legend.tsx';
import { Stage } from '../../parts/charts/stage.tsx';
import { paths } from '../../urls/paths.ts';
import { MapDrawing } from './map-drawing.tsx';
import { mapSentence, told, wholeName } from './telling.ts';
import { venueCard } from './venue-card.tsx';

/** Id of the map of all places. */
export const MAP = 'map';

type Props = { slice: VenuesSlice; tools?: ReactNode };

/** Where rounds were held, on a map: the more at a place, the larger its point. */
export function VenueMap({ slice, tools }: Props) {
  const { map, venues } = slice;
  const entries = new Map(venues.map((venue) => [venue.id, venue]));
  return (
    <ChartFigure id={MAP} sentence={mapSentence(slice)} legend={legendOf(slice)} tools={tools}>
      {map.points.length > 0 && (
        <Stage className="mt-3" card={venueCard(venues)}>
          <MapDrawing
            map={map}
            label={words.join.stop([venueWords.map, chartWords.howTo])}
            link={({ id, name }) => {
              const venue = entries.get(id);
              return { to: paths.venue.to(id), told: venue ? told(wholeName(venue), venue) : name };
            }}
          />
        </Stage>
      )}
    </ChartFigure>
  );
}

function legendOf({ map: { points } }: VenuesSlice): LegendKey[] {
  if (points.length === 0) return [];
  const disc = (cx: number, cy: number, r: number) => (
    <circle
      cx={cx}
      cy={cy}
      r={r}
      fillOpacity={0.22}
      strokeWidth="1.25"
      className="fill-ink stroke-ink"
    />
  );
  const isAside = points.some(({ drawn }) => drawn.some(({ dx, dy, r }) => Math.hypot(dx, dy) > r));
  return [
    { of: 'own', name: venueWords.area, drawing: disc(0, 0, 6) },
    ...(isAside
      ? [
          {
            of: 'own' as const,
            name: venueWords.aside,
            drawing: (
              <>
                <line x1="-6" y1="5" x2="2" y2="-2" className="stroke-ink" />
                {disc(3, -3, 3)}
              </>
            ),
          },
        ]
      : []),
  ];
}
