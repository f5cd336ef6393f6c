import { positionsWords } from '#language/positions.ts';
import { date } from '../../messages/format.ts';
import { buttonClass } from '../../ui/styles.ts';

type Props = {
  /** The days on which a position became known, in order. */
  days: readonly string[];
  /** The day that is shown; null for all that is known. */
  day: string | null;
  onChange: (day: string | null) => void;
};

/**
 * The day as of which positions are shown: the stops of the slider are the days on which one became known, and its
 * end is now, where no day is chosen.
 */
export function DaySlider({ days, day, onChange }: Props) {
  const end = days.length - 1;
  const stop = day === null ? end : days.findLastIndex((one) => one <= day);
  const to = (next: number) => onChange(next >= end ? null : (days[next] ?? null));
  const [last] = days.slice(-1);
  if (last === undefined) return null;
  const said = day === null ? positionsWords.lastReport(date(last)) : date(day);
  return (
    <div className="no-print grid grow grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-x-3 gap-y-1 max-w-[52rem] sm:grid-cols-[auto_auto_minmax(0,1fr)_auto]">
      <p className="col-span-3 sm:col-span-1 sm:min-w-44" role="status">
        {positionsWords.reportedBy} <b>{said}</b>
      </p>
      <Step
        label={positionsWords.earlier}
        sign="←"
        disabled={stop < 1}
        onPress={() => to(stop - 1)}
      />
      <input
        type="range"
        aria-label={positionsWords.slider}
        aria-valuetext={said}
        min={0}
        max={end}
        value={Math.max(0, stop)}
        className="needs-script min-h-11 w-full"
        onChange={({ target }) => to(target.valueAsNumber)}
      />
      <Step
        label={positionsWords.later}
        sign="→"
        disabled={day === null}
        onPress={() => to(stop + 1)}
      />
    </div>
  );
}

type StepProps = { label: string; sign: string; disabled: boolean; onPress: () => void };

function Step({ label, sign, disabled, onPress }: StepProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className={`${buttonClass} needs-script`}
      disabled={disabled}
      onClick={onPress}
    >
      <span aria-hidden="true" className="inline-block rtl:-scale-x-100">
        {sign}
      </span>
    </button>
  );
}
