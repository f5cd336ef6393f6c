import { counted } from '../../messages/format.ts';
import { leftOutText } from '../../messages/left-out.ts';
import { words } from '../../messages/words.ts';
import type { Comparison } from '../../model/comparison.ts';
import { filterClaims, reportingDays, sumOut } from '../../model/evidence-filter.ts';
import { EvidenceButtons } from '../../parts/evidence-controls.tsx';
import type { CompareView } from '../../urls/compare-view.ts';
import { RowsChoice } from './rows-choice.tsx';

type Props = {
  comparison: Comparison;
  view: CompareView;
  onChange: (change: Partial<CompareView>, options?: { replace?: boolean }) => void;
};

/** The switches of a comparison: which rows, the ladder, the day. */
export function Controls({ comparison, view, onChange }: Props) {
  const { columns, options, hidden } = comparison;
  const evidence = columns.map(({ proposals, sources }) => {
    const reports = proposals.flatMap((p) =>
      p.provisions.flatMap((provision) => provision.reports),
    );
    return {
      out: filterClaims(reports, options, sources).out,
      days: reportingDays(reports, sources),
    };
  });
  return (
    <div className="needs-script no-print mb-4 border-y border-line py-3">
      <div className="relative flex flex-wrap items-start gap-2">
        <RowsChoice comparison={comparison} onChange={(rows) => onChange({ rows })} />
        <EvidenceButtons
          view={view}
          days={[...new Set(evidence.flatMap(({ days }) => days))].toSorted()}
          onChange={onChange}
        />
      </div>
      <p className="mt-1 min-h-6 text-sm text-soft">
        <span role="status">{leftOutText(sumOut(evidence.map(({ out }) => out)))}</span>{' '}
        {/* It is there also while it says nothing: a place that comes with its words is not read aloud. */}
        <span role="status">{hidden > 0 && counted(hidden, words.difference.hidden)}</span>{' '}
        {hidden > 0 && (
          <button
            type="button"
            className="mt-1 min-h-9 underline"
            onClick={() => onChange({ rows: 'all' })}
          >
            {words.difference.showAll}
          </button>
        )}
      </p>
    </div>
  );
}
