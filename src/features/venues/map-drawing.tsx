import type { DrawnPoint, MapPoint, PlaceMap } from '../../model/charts/place-map.ts';
import { number } from '../../messages/format.ts';
import { SHOWN } from '../../parts/charts/label.tsx';
import { classes } from '../../ui/classes.ts';
import { Link } from '../../ui/link.tsx';

type Props = {
  map: PlaceMap;
  label: string;
  /** Where a point leads to, and what it is called: a whole sentence. */
  link: (point: MapPoint) => { to: string; told: string };
  /** The place of which the map is; without it, all are alike. */
  of?: string;
};

/** How many times as wide as high a map is, as the build cuts it, and the land of it in units of its path. */
const RATIO = 2;
const LAND = '0 0 1000 500';

/** At which widths of the map each way to draw its points is seen; a map of one width has one way. */
const SEEN = [
  '@min-[480px]:hidden',
  'hidden @min-[480px]:inline @min-[880px]:hidden',
  'hidden @min-[880px]:inline',
];

/**
 * A map: land without borders, and points. The land is stretched to the width of the page; points and letters keep
 * their size, at places told in percent. It is not turned round where lines run from right to left: east stays east.
 */
export function MapDrawing({ map, label, link, of }: Props) {
  const seen = (point: MapPoint, i: number) => (point.drawn.length > 1 ? SEEN[i] : undefined);
  return (
    <div data-drawing="" data-ratio={RATIO} className="@container">
      <svg
        width="100%"
        role="group"
        aria-label={label}
        direction="ltr"
        className="block aspect-[2/1] h-auto"
      >
        <svg
          viewBox={LAND}
          preserveAspectRatio="none"
          width="100%"
          height="100%"
          aria-hidden="true"
        >
          <path
            d={map.land}
            vectorEffect="non-scaling-stroke"
            className="fill-hair stroke-line forced-colors:fill-none"
          />
        </svg>
        {map.points.map((point) => {
          const { to, told } = link(point);
          return (
            // Script makes one of them a stop of the Tab key; without it the list of places has the same links.
            <Link key={point.id} to={to} data-mark={point.id} aria-label={told} tabIndex={-1}>
              <svg {...placeOf(point)}>
                {point.drawn.map((drawn, i) => (
                  <g key={drawn.from} className={seen(point, i)}>
                    <Disc drawn={drawn} chosen={point.id === of} />
                  </g>
                ))}
              </svg>
            </Link>
          );
        })}
        <g aria-hidden="true">
          {map.points.map((point) => (
            <svg key={point.id} {...placeOf(point)}>
              {point.drawn.map(
                ({ from, label, dy }, i) =>
                  label && (
                    <g key={from} className={seen(point, i)}>
                      <text
                        x={label.dx}
                        y={dy + label.dy}
                        textAnchor={label.anchor}
                        className={classes('fill-ink text-[12px]', SHOWN[label.from])}
                        data-label=""
                      >
                        <tspan className="font-semibold">{point.name} </tspan>
                        <tspan className="fill-soft">{number(point.count)}</tspan>{' '}
                      </text>
                    </g>
                  ),
              )}
            </svg>
          ))}
        </g>
      </svg>
    </div>
  );
}

const percent = (value: number) => value.toFixed(2).concat('%');

const placeOf = ({ at, down }: MapPoint) => ({
  x: percent(at),
  y: percent(down),
  width: 1,
  height: 1,
  className: 'overflow-visible',
});

/** Half the side of the square that can be pressed, at least. */
const REACH = 8;

/** A point: where there is no room for it, it stands beside its place, with a line to it. */
function Disc({ drawn: { r, dx, dy }, chosen }: { drawn: DrawnPoint; chosen: boolean }) {
  const reach = Math.max(REACH, r);
  const isAside = Math.hypot(dx, dy) > r;
  return (
    <>
      <rect
        x={dx - reach}
        y={dy - reach}
        width={2 * reach}
        height={2 * reach}
        className="fill-transparent"
      />
      {isAside && <line x2={dx} y2={dy} className="stroke-ink" />}
      <circle
        cx={dx}
        cy={dy}
        r={r}
        fillOpacity={chosen ? 1 : 0.22}
        strokeWidth="1.25"
        className={chosen ? 'fill-accent stroke-accent' : 'fill-ink stroke-ink'}
      />
    </>
  );
}
