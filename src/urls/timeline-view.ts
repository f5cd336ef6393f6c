import { isDay } from '../model/dates.ts';
import { LANES_BY, type LanesBy } from '../model/timeline-rows.ts';
import { readOne, write, type Codec } from './codec.ts';
import { paths } from './paths.ts';

/** How many times the drawing may be as wide as what is seen of it. */
export const ZOOMS = [1, 2, 4, 8, 16] as const;
export type Zoom = (typeof ZOOMS)[number];

/** What the timeline shows: by what its rows are, how wide it is drawn, and the first day in view. */
export type TimelineView = { lanes: LanesBy; zoom: Zoom; at: string | null };

const TIMELINE_DEFAULT: TimelineView = { lanes: 'venue', zoom: 1, at: null };

/** The codec of the timeline. Where all of it is in view, no day is the first one. */
export const timelineCodec: Codec<TimelineView> = {
  params: ['lanes', 'zoom', 'at'],
  parse(search) {
    const params = new URLSearchParams(search);
    const zoom = ZOOMS.find((one) => String(one) === params.get('zoom')) ?? TIMELINE_DEFAULT.zoom;
    const at = params.get('at');
    return {
      lanes: readOne(params, 'lanes', LANES_BY) ?? TIMELINE_DEFAULT.lanes,
      zoom,
      at: zoom > 1 && at !== null && isDay(at) ? at : null,
    };
  },
  serialise: ({ lanes, zoom, at }) =>
    write([
      ['lanes', lanes === TIMELINE_DEFAULT.lanes ? null : lanes],
      ['zoom', zoom === TIMELINE_DEFAULT.zoom ? null : String(zoom)],
      ['at', zoom > 1 ? at : null],
    ]),
};

/** The rounds of some days as a list: those of one row, if the row has a name. */
export function roundsOfDays(by: LanesBy, row: string | null, from: string, to: string): string {
  return paths.home.to().concat(
    write([
      [by, row],
      ['from', from],
      ['to', to],
    ]),
  );
}
