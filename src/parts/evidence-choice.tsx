import { useId, type ReactNode } from 'react';
import { useEdition } from '../dataset/edition.ts';
import { attribution } from '../messages/attribution.ts';
import { words } from '../messages/words.ts';
import { kindOf, lastOf, rungsOf } from '../model/ladder.ts';
import type { EvidenceKind, Rung } from '../model/types.ts';
import { EVIDENCE_KINDS } from '../model/vocabulary.ts';
import { buttonClass } from '../ui/styles.ts';
import type { EvidenceView } from '../urls/compare-view.ts';

export type EvidenceProps = {
  view: EvidenceView;
  /** Days on which something of what is shown was reported, in order. */
  days: readonly string[];
  onChange: (change: Partial<EvidenceView>, options?: { replace?: boolean }) => void;
};

/** Which kinds of account are shown: each kind with what it means and who in this dataset is one. */
export function KindChoice({ view, onChange }: Pick<EvidenceProps, 'view' | 'onChange'>) {
  const evidence = words.evidence;
  const name = useId();
  // The weakest kind leaves nothing out: it is the choice of every account.
  const choices = EVIDENCE_KINDS.map((kind, i) =>
    i === EVIDENCE_KINDS.length - 1
      ? { kind, rung: null, label: evidence.everything }
      : { kind, rung: lastOf(kind), label: evidence.upTo(words.evidenceKinds[kind].name) },
  );
  const chosen: Rung | null = view.rung && lastOf(kindOf(view.rung));
  return (
    <fieldset className="min-w-0">
      <legend className="text-sm font-semibold text-soft">{evidence.ladder}</legend>
      {choices.map(({ kind, rung, label }) => (
        <label key={kind} className="grid min-h-11 grid-cols-[auto_1fr] gap-x-2.5 py-1.5">
          <input
            type="radio"
            name={name}
            className="mt-1 size-4.5"
            aria-describedby={`${name}${kind}`}
            aria-label={label}
            checked={chosen === rung}
            onChange={() => onChange({ rung })}
          />
          <span>
            <span className="font-semibold">{words.atStart(label)}</span>
            <span id={`${name}${kind}`} className="block text-sm text-soft">
              {words.evidenceKinds[kind].meaning} <Example kind={kind} />
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** Who gave accounts of this kind: one of each side, where the dataset names them. */
function Example({ kind }: { kind: EvidenceKind }) {
  const { rungExamples } = useEdition();
  const said = rungsOf(kind).flatMap((rung) => rungExamples[rung] ?? []);
  return (
    said.length > 0 && (
      <span>{words.evidence.example(words.join.semicolon(said.map(attribution)))}</span>
    )
  );
}

/** The last day of publication whose accounts are shown, and the days before and after on which something came. */
export function DayChoice({ view, days, onChange, field }: EvidenceProps & { field: ReactNode }) {
  const evidence = words.evidence;
  const before = days.findLast((day) => view.asof === null || day < view.asof);
  const after = view.asof === null ? undefined : days.find((day) => day > (view.asof ?? ''));
  const step = (label: string, day: string | undefined, sign: string) => (
    <button
      type="button"
      className={buttonClass}
      disabled={day === undefined}
      onClick={() => day && onChange({ asof: day })}
    >
      {sign === '←' && <Arrow sign={sign} />}
      {label}
      {sign === '→' && <Arrow sign={sign} />}
    </button>
  );
  return (
    <div>
      <label>
        <span className="block text-sm font-semibold text-soft">{evidence.asof}</span>
        {field}
      </label>
      <p className="mt-1 text-sm text-soft">{evidence.dayMeans}</p>
      <p className="mt-2 flex flex-wrap gap-2">
        {step(evidence.earlier, before, '←')}
        {step(evidence.later, after, '→')}
        {/* Always there: a button that came and went would move the others. */}
        <button
          type="button"
          className={buttonClass}
          disabled={view.asof === null}
          onClick={() => onChange({ asof: null })}
        >
          {evidence.today}
        </button>
      </p>
    </div>
  );
}

function Arrow({ sign }: { sign: string }) {
  return (
    <span aria-hidden="true" className="inline-block rtl:-scale-x-100">
      {sign}
    </span>
  );
}
