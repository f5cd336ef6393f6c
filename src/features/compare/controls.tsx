import { useMemo, type ReactNode } from 'react';
import { counted } from '../../messages/format.ts';
import { leftOutText } from '../../messages/left-out.ts';
import { words } from '../../messages/words.ts';
import type { Comparison } from '../../model/comparison.ts';
import { filterClaims, reportingDays, sumOut } from '../../model/evidence-filter.ts';
import { EvidenceButtons } from '../../parts/evidence-controls.tsx';
import type { CompareView } from '../../urls/compare-view.ts';
import { useMatch } from '../../ui/use-match.ts';
import { RowsChoice } from './rows-choice.tsx';

type Props = {
  comparison: Comparison;
  view: CompareView;
  onChange: (change: Partial<CompareView>, options?: { replace?: boolean }) => void;
  /** Whether the line is short: then the choices of rows and of accounts stand behind one button. */
  narrow: boolean;
  /** What stands before the choices. */
  start: ReactNode;
  /** What stands at the end of the line. */
  end: ReactNode;
};

/** The one line of controls of a comparison, and below it what they leave out. */
export function Controls({ comparison, view, onChange, narrow, start, end }: Props) {
  const { columns, options, hidden } = comparison;
  const evidence = useMemo(
    () =>
      columns.map(({ proposals, sources }) => {
        const reports = proposals.flatMap((p) =>
          p.provisions.flatMap((provision) => provision.reports),
        );
        return {
          out: filterClaims(reports, options, sources).out,
          days: reportingDays(reports, sources),
        };
      }),
    [columns, options],
  );
  // The choices of accounts fill a line of their own on a tablet held upright.
  const isShort = useMatch('(width < 64rem)');
  const rows = (
    <RowsChoice comparison={comparison} onChange={(shown) => onChange({ rows: shown })} />
  );
  return (
    <div className="needs-script no-print mt-3">
      <div className="relative flex flex-wrap items-start gap-1.5 sm:gap-2">
        {start}
        {!narrow && rows}
        <EvidenceButtons
          view={view}
          days={[...new Set(evidence.flatMap(({ days }) => days))].toSorted()}
          onChange={onChange}
          together={narrow ? rows : columns.length > 3 || isShort}
        />
        <div className="ms-auto flex gap-2">{end}</div>
      </div>
      {/* It has its place also while it says nothing: what is below must not move. */}
      <p className="mt-1 min-h-6 text-sm text-soft">
        <span role="status">{leftOutText(sumOut(evidence.map(({ out }) => out)))}</span>{' '}
        <span role="status">{hidden > 0 && counted(hidden, words.difference.hidden)}</span>{' '}
        {hidden > 0 && (
          <button
            type="button"
            className="min-h-6 underline"
            onClick={() => onChange({ rows: 'all' })}
          >
            {words.difference.showAll}
          </button>
        )}
      </p>
    </div>
  );
}
