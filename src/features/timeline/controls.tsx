import { timelineWords } from '#language/timeline.ts';
import { number } from '../../messages/format.ts';
import { LANES_BY, type LanesBy } from '../../model/timeline-rows.ts';
import { buttonClass } from '../../ui/styles.ts';
import { ZOOMS, type TimelineView, type Zoom } from '../../urls/timeline-view.ts';
import { RadioRow } from './radio-row.tsx';

type Props = {
  view: TimelineView;
  onLanes: (lanes: LanesBy) => void;
  onZoom: (zoom: Zoom) => void;
};

/** The next zoom in a direction; the same at the end. */
export function nextZoom(zoom: Zoom, by: 1 | -1): Zoom {
  return ZOOMS[ZOOMS.indexOf(zoom) + by] ?? zoom;
}

/** By what the rows are, and how wide it is drawn. */
export function TimelineControls({ view: { lanes, zoom }, onLanes, onZoom }: Props) {
  const button = (by: 1 | -1) => (
    <button
      type="button"
      className={`${buttonClass} needs-script min-w-11`}
      aria-label={by > 0 ? timelineWords.widen : timelineWords.narrow}
      disabled={nextZoom(zoom, by) === zoom}
      onClick={() => onZoom(nextZoom(zoom, by))}
    >
      {by > 0 ? timelineWords.widenMark : timelineWords.narrowMark}
    </button>
  );
  return (
    <div className="no-print mt-3 flex flex-wrap items-center justify-between gap-x-6 gap-y-2 text-sm max-md:hidden">
      <div className="needs-script">
        <RadioRow
          legend={timelineWords.by}
          name="lanes"
          options={LANES_BY.map((value) => ({ value, label: timelineWords.lanes[value] }))}
          chosen={lanes}
          onChoose={onLanes}
        />
      </div>
      <div className="inline-flex items-center gap-1.5">
        {button(-1)}
        <RadioRow
          legend={timelineWords.zoom}
          name="zoom"
          options={ZOOMS.map((value) => ({
            value,
            label: value === 1 ? timelineWords.whole : timelineWords.times(number(value)),
          }))}
          chosen={zoom}
          onChoose={onZoom}
        />
        {button(1)}
      </div>
    </div>
  );
}
