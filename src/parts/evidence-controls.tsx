import { useEdition } from '../dataset/edition.ts';
import { attribution } from '../messages/attribution.ts';
import { leftOutText } from '../messages/left-out.ts';
import { words } from '../messages/words.ts';
import type { LeftOut } from '../model/evidence-filter.ts';
import type { EvidenceKind, Rung } from '../model/types.ts';
import { EVIDENCE_KINDS } from '../model/vocabulary.ts';
import { kindOf, lastOf, rungsOf } from '../model/ladder.ts';
import type { EvidenceView } from '../urls/compare-view.ts';
import { DateInput } from './date-field.tsx';
import { RungTag } from './rung-tag.tsx';

type Props = {
  view: EvidenceView;
  /** Days on which something of what is shown was reported, in order. */
  days: readonly string[];
  /** Accounts that the filter leaves out, by the reason why. */
  out: Record<LeftOut, number>;
  onChange: (change: Partial<EvidenceView>, options?: { replace?: boolean }) => void;
};

const controlClass =
  'min-h-11 max-w-full rounded border border-edge bg-raised px-2 text-ink disabled:opacity-40';

/** The ladder and the day: which accounts are shown, and how many are not. */
export function EvidenceControls({ view, days, out, onChange }: Props) {
  const evidence = words.evidence;
  const before = days.findLast((day) => view.asof === null || day < view.asof);
  const after = view.asof === null ? undefined : days.find((day) => day > (view.asof ?? ''));
  return (
    <fieldset className="needs-script no-print min-w-0">
      <legend className="sr-only">{evidence.label}</legend>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <label className="min-w-0">
          {evidence.ladder}{' '}
          <select
            className={controlClass}
            value={view.rung === null ? '' : lastOf(kindOf(view.rung))}
            onChange={(event) => onChange({ rung: (event.target.value || null) as Rung | null })}
          >
            <option value="">{evidence.everything}</option>
            {EVIDENCE_KINDS.slice(0, -1).map((kind) => (
              <option key={kind} value={lastOf(kind)}>
                {evidence.upTo(words.evidenceKinds[kind].name)}
              </option>
            ))}
          </select>
        </label>
        <span className="flex max-w-full flex-wrap items-center gap-1.5">
          <label className="max-w-full min-w-0">
            {evidence.asof}{' '}
            <DateInput
              className={controlClass}
              value={view.asof}
              onChange={(asof, options) => onChange({ asof }, options)}
            />
          </label>
          {/* Together, also where they do not fit behind the field. */}
          <span className="flex gap-1.5">
            <Step
              label={evidence.earlier}
              sign="←"
              day={before}
              onStep={(asof) => onChange({ asof })}
            />
            <Step
              label={evidence.later}
              sign="→"
              day={after}
              onStep={(asof) => onChange({ asof })}
            />
          </span>
          {view.asof && (
            <button
              type="button"
              className="min-h-11 px-2 text-soft underline"
              onClick={() => onChange({ asof: null })}
            >
              {evidence.today}
            </button>
          )}
        </span>
      </div>
      <p role="status" className="mt-1 text-sm text-soft">
        {leftOutText(out)}
      </p>
      <details className="mt-1 text-sm">
        <summary className="min-h-6 text-soft">{evidence.explain}</summary>
        <ol className="max-w-[44rem]">
          {EVIDENCE_KINDS.map((kind) => (
            <li
              key={kind}
              className="grid gap-x-3 border-t border-hair py-1.5 sm:grid-cols-[8rem_1fr]"
            >
              <span>
                <RungTag rung={lastOf(kind)} />
              </span>{' '}
              <span>
                {words.evidenceKinds[kind].meaning} <Example kind={kind} />
              </span>
            </li>
          ))}
        </ol>
      </details>
    </fieldset>
  );
}

/** Who gave accounts of this kind: one of each side, where the dataset names them. */
function Example({ kind }: { kind: EvidenceKind }) {
  const { rungExamples } = useEdition();
  const said = rungsOf(kind).flatMap((rung) => rungExamples[rung] ?? []);
  return (
    said.length > 0 && (
      <span className="text-soft">
        {words.evidence.example(words.join.semicolon(said.map(attribution)))}
      </span>
    )
  );
}

function Step(props: {
  label: string;
  sign: string;
  day: string | undefined;
  onStep: (day: string) => void;
}) {
  const { label, sign, day, onStep } = props;
  return (
    <button
      type="button"
      className={`${controlClass} min-w-11`}
      aria-label={label}
      disabled={day === undefined}
      onClick={() => day && onStep(day)}
    >
      <span aria-hidden="true" className="inline-block rtl:-scale-x-100">
        {sign}
      </span>
    </button>
  );
}
