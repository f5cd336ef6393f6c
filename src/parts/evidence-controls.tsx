import type { ReactNode } from 'react';
import { date } from '../messages/format.ts';
import { leftOutText } from '../messages/left-out.ts';
import { words } from '../messages/words.ts';
import type { LeftOut } from '../model/evidence-filter.ts';
import { kindOf } from '../model/ladder.ts';
import type { Rung } from '../model/types.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { onDemand } from '../ui/later.tsx';
import { DateInput } from './date-field.tsx';
import type { EvidenceProps } from './evidence-choice.tsx';

type Props = EvidenceProps & {
  /** Accounts that the filter leaves out, by the reason why. */
  out: Record<LeftOut, number>;
};

// The choices are behind a button: they are loaded when it is pressed.
const KindChoice = onDemand(() => import('./evidence-choice.tsx').then((code) => code.KindChoice));
const DayChoice = onDemand(() => import('./evidence-choice.tsx').then((code) => code.DayChoice));

/** Which accounts a page shows, on one line that opens to the choice, and what is left out. */
export function EvidenceControls({ out, ...props }: Props) {
  const { rung, asof } = props.view;
  const evidence = words.evidence;
  return (
    <div className="needs-script no-print relative flex flex-wrap items-baseline gap-x-4 text-sm">
      <Disclosure
        className="flex min-h-11 items-center gap-1 text-soft hover:text-accent"
        label={
          <span>
            {evidence.showing(rung ? kindsText(rung) : evidence.all, asof && date(asof))}
            {words.between.dot}
            <span className="underline">{evidence.change}</span>
          </span>
        }
      >
        <div className="grid gap-5 text-base">
          <KindChoice {...props} />
          <DayChoice {...props} field={<DayField {...props} />} />
        </div>
      </Disclosure>
      <p role="status" className="min-h-6 text-soft">
        {leftOutText(out)}
      </p>
    </div>
  );
}

/** The kinds of account that are shown, within a sentence. */
function kindsText(rung: Rung | null): string {
  const evidence = words.evidence;
  return rung
    ? words.inSentence(evidence.upTo(words.evidenceKinds[kindOf(rung)].name))
    : evidence.everything;
}

/**
 * The choices of a comparison, each behind a button that says what is chosen; behind one, after what else
 * stands `together` with them, where there is room for no more.
 */
export function EvidenceButtons({ together, ...props }: EvidenceProps & { together: ReactNode }) {
  const { rung, asof } = props.view;
  const evidence = words.evidence;
  const day = asof ? date(asof) : evidence.now;
  const chosen = rung ? kindsText(rung) : evidence.all;
  const kinds = <KindChoice {...props} />;
  const days = <DayChoice {...props} field={<DayField {...props} />} />;
  if (together)
    return (
      <Disclosure label={words.join.comma([words.atStart(chosen), ...(asof ? [day] : [])])}>
        <div className="grid gap-5">
          {together}
          {kinds}
          {days}
        </div>
      </Disclosure>
    );
  return (
    <>
      <Disclosure label={words.join.colon(evidence.ladder, kindsText(rung))}>{kinds}</Disclosure>
      <Disclosure label={words.join.colon(evidence.asof, day)}>{days}</Disclosure>
    </>
  );
}

/** The field for the day comes with the page: others have it, too, and share its code. */
function DayField({ view, onChange }: EvidenceProps) {
  return (
    <DateInput
      className="mt-1 min-h-11 max-w-full rounded border border-edge bg-raised px-2 text-ink"
      value={view.asof}
      onChange={(asof, options) => onChange({ asof }, options)}
    />
  );
}
