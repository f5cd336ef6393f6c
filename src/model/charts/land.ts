import { geoPath, geoProjection, type GeoContext, type GeoRawProjection } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/land-110m.json' with { type: 'json' };
import { fixed } from './scale.ts';

/*
 * Maps are cut when slices are made, that is while the site is built: what is imported here reaches no browser.
 * They show land and water and no border: a line between states would say whose land it is.
 *
 * The projection is the equirectangular one, true to scale on the parallel in the middle of the window: north is up
 * everywhere, and a window may lie anywhere on Earth, across the 180th meridian, too.
 */

/** How many times as wide as high every map is. */
export const MAP_RATIO = 2;

/** Units of a path of land across a map. */
export const MAP_WIDTH = 1000;

/** Degrees, north and east are positive. */
export type MapSpot = { latitude: number; longitude: number };

/** What of the Earth a map shows: its middle, and how wide it is, in degrees of its middle parallel. */
export type MapWindow = MapSpot & { width: number; parallel: number };

/** Of the width and of the height, the share at either side in which no place lies. */
const MARGIN = { across: 0.1, down: 0.17 };

/** Beyond it a degree along the parallel is so short that the map would be of no use. */
const LAST_PARALLEL = 70;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** The same direction, between half a turn back and half a turn on. */
const turned = (degrees: number) => ((((degrees + 180) % 360) + 360) % 360) - 180;

/** The shortest arc of longitudes that holds all of these: where it begins, and how far it goes on eastwards. */
function arcOf(longitudes: readonly number[]): { from: number; span: number } {
  const sorted = longitudes.toSorted((a, b) => a - b);
  const first = sorted[0] ?? 0;
  let arc = { from: first, span: (sorted.at(-1) ?? first) - first };
  for (const [i, from] of sorted.entries()) {
    const before = sorted[i - 1];
    if (before === undefined) continue;
    const span = 360 - (from - before);
    if (span < arc.span) arc = { from, span };
  }
  return arc;
}

/**
 * The smallest window, of the shape of all maps, that holds all of these places with a margin; null if there is none.
 *
 * @param least its width at least, in degrees of its middle parallel: one place alone needs something around it.
 */
export function windowOf(places: readonly MapSpot[], least = 40): MapWindow | null {
  if (places.length === 0) return null;
  const latitudes = places.map(({ latitude }) => latitude);
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const middle = (south + north) / 2;
  const parallel = Math.max(-LAST_PARALLEL, Math.min(LAST_PARALLEL, middle));
  const { from, span } = arcOf(places.map(({ longitude }) => longitude));
  const width = Math.max(
    least,
    (span * Math.cos(radians(parallel))) / (1 - 2 * MARGIN.across),
    ((north - south) * MAP_RATIO) / (1 - 2 * MARGIN.down),
  );
  // It stays on Earth where it can: there is nothing to see beyond a pole.
  const furthest = Math.max(0, 90 - width / MAP_RATIO / 2);
  return {
    latitude: fixed(Math.max(-furthest, Math.min(furthest, middle))),
    longitude: fixed(turned(from + span / 2)),
    width: fixed(width),
    parallel: fixed(parallel),
  };
}

/** Where a place lies in a window: percent of its width from the west, and of its height from the north. */
export function placeOnMap(window: MapWindow, place: MapSpot): { at: number; down: number } {
  const east = turned(place.longitude - window.longitude) * Math.cos(radians(window.parallel));
  const south = window.latitude - place.latitude;
  return {
    at: fixed(50 + (100 * east) / window.width),
    down: fixed(50 + (100 * south * MAP_RATIO) / window.width),
  };
}

const topology = atlas as unknown as Topology<{ land: GeometryCollection }>;
const land = feature(topology, topology.objects.land);

/** So much of the land beyond the window is drawn, in units, that its cut edge is out of sight. */
const BEYOND = 12;

/**
 * The land in a window as the data of an SVG path, `MAP_WIDTH` units wide and high by `MAP_RATIO`: that of Natural
 * Earth at 1 : 110 million, projected and cut by d3-geo. Empty where there is water alone.
 */
export function landIn(window: MapWindow): string {
  const [wide, high] = [MAP_WIDTH, MAP_WIDTH / MAP_RATIO];
  const shrunk = Math.cos(radians(window.parallel));
  const raw: GeoRawProjection = (longitude, latitude) => [longitude * shrunk, latitude];
  const scale = wide / radians(window.width);
  const projection = geoProjection(raw)
    .rotate([-window.longitude, 0])
    .scale(scale)
    .translate([wide / 2, high / 2 + scale * radians(window.latitude)])
    .precision(0)
    .clipExtent([
      [-BEYOND, -BEYOND],
      [wide + BEYOND, high + BEYOND],
    ]);
  const pen = penOf();
  geoPath(projection, pen)(land);
  return pen.drawn();
}

/**
 * What d3-geo draws with: a path in whole units, each step told from the one before, which is less than half of what
 * d3-geo would write. Steps of no length are left out, and so is land of less than three corners.
 */
function penOf(): GeoContext & { drawn: () => string } {
  const rings: string[] = [];
  let ring: [number, number][] = [];
  const end = () => {
    const [start, ...others] = ring;
    ring = [];
    if (!start || others.length < 2) return;
    let [x, y] = start;
    let steps = '';
    for (const [nextX, nextY] of others) {
      const [dx, dy] = [nextX - x, nextY - y];
      // A minus parts two numbers by itself.
      steps += `${dx < 0 || steps === '' ? '' : ' '}${dx}${dy < 0 ? '' : ' '}${dy}`;
      [x, y] = [nextX, nextY];
    }
    rings.push(`M${start.join(' ')}l${steps}z`);
  };
  const to = (x: number, y: number) => {
    const next: [number, number] = [Math.round(x), Math.round(y)];
    const last = ring.at(-1);
    if (last?.[0] !== next[0] || last[1] !== next[1]) ring.push(next);
  };
  return {
    moveTo: (x, y) => {
      end();
      to(x, y);
    },
    lineTo: to,
    closePath: end,
    beginPath: () => undefined,
    arc: () => undefined,
    drawn: () => {
      end();
      return rings.join('');
    },
  };
}
