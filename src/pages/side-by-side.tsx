import { useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import { Cite } from '../features/cite/cite.tsx';
import { ColumnsPanel } from '../features/compare/columns-panel.tsx';
import { ComparisonTable } from '../features/compare/comparison-table.tsx';
import { Controls } from '../features/compare/controls.tsx';
import { Endnotes } from '../features/export/export-bar.tsx';
import { sourceLine } from '../features/export/source-line.ts';
import { comparisonSummary } from '../messages/comparison-summary.ts';
import { viewInWords } from '../messages/rows/rows.ts';
import { words } from '../messages/words.ts';
import { noteNumbers } from '../model/cited-reports.ts';
import type { Comparison } from '../model/comparison.ts';
import type { ResolvedIds } from '../model/resolve-ids.ts';
import { absolute } from '../site/here.ts';
import { useMatch } from '../ui/use-match.ts';
import { NotLoaded } from '../ui/not-loaded.tsx';
import { compareCodec, type CompareView } from '../urls/compare-view.ts';
import { embedComparePath } from '../urls/embed-paths.ts';
import { paths } from '../urls/paths.ts';
import { ShareAndSave } from './share-and-save.tsx';
import { useComparison } from './use-comparison.ts';

/** What the columns say of the key figures, in a sentence. */
function Summary({ comparison }: { comparison: Comparison }) {
  const text = comparisonSummary(comparison);
  return (
    text && (
      <p className="mb-2 max-w-[44rem] font-serif text-lg leading-snug sm:mb-3 sm:text-xl sm:leading-relaxed">
        {text}
      </p>
    )
  );
}

export function SideBySide(props: {
  resolved: ResolvedIds;
  view: CompareView;
  nameOf: (id: string) => string;
  onChange: (change: Partial<CompareView>, options?: { replace?: boolean }) => void;
  /** What finds another column; nothing where there is no room for one. */
  add: ReactNode;
}) {
  const { resolved, view, nameOf, onChange, add } = props;
  const narrow = useMatch('(width < 48rem)');
  const ids = resolved.shown.map(({ id }) => id);
  // The controls follow the hand at once; the table may come a moment later, and another wish in between.
  const shownView = useDeferredValue(view);
  const shown = useDeferredValue(resolved.shown);
  const { loads, comparison, waiting } = useComparison(shownView, shown);
  const notes = useMemo(() => noteNumbers(comparison), [comparison]);
  // The table comes when all its columns are there or cannot be had: column by column it would move
  // while it is read. From then on it stays, whatever is added to it.
  const [begun, setBegun] = useState(false);
  if (!begun && !waiting) setBegun(true);
  const { columns } = comparison;
  const shownIds = shown.map(({ id }) => id);
  const title = words.site.together(shownIds.map(nameOf));
  const address = `${paths.compare.to()}${compareCodec.serialise(shownView)}`;
  const remove = (id: string) => {
    onChange({ ids: ids.filter((other) => other !== id) });
    // The button goes with its column: focus goes to where another can be added.
    requestAnimationFrame(() =>
      document
        .querySelector<HTMLElement>('[data-add-column] summary, input[data-add-column]')
        ?.focus(),
    );
  };
  return (
    <div>
      {/* It has its place also while it says nothing: what is below must not move. */}
      <p
        role="status"
        className="min-h-5 text-sm leading-5 text-soft"
        data-loading={waiting || undefined}
      >
        {waiting && words.site.loading}
      </p>
      {loads.map((load, i) => {
        const id = shown[i]?.id ?? '';
        return (
          load.state === 'failed' && (
            <NotLoaded key={id} text={words.compare.failed(nameOf(id))} onRetry={load.retry} />
          )
        );
      })}
      {begun && columns.length > 0 && (
        <>
          <Summary comparison={comparison} />
          <Cite
            button={false}
            subject={{
              kind: 'comparison',
              comparison,
              title,
              address,
            }}
          />
          <Controls
            comparison={comparison}
            view={view}
            onChange={onChange}
            narrow={narrow}
            start={
              <ColumnsPanel
                columns={ids.map((id) => ({ id, name: nameOf(id) }))}
                base={view.base}
                add={add}
                onMove={(id, by) => onChange({ ids: moved(ids, id, by) })}
                onRemove={remove}
                onPin={(base) => onChange({ base })}
              />
            }
            end={
              <ShareAndSave
                together={narrow}
                embed={{
                  name: title,
                  path: embedComparePath({ ...shownView, ids: shownIds }),
                }}
                save={{
                  comparison,
                  address,
                  missing: shownIds
                    .filter((id) => !columns.some((column) => column.id === id))
                    .map(nameOf),
                }}
              />
            }
          />
          {/* Paper has no controls: it must say what was chosen, and where to find it. */}
          <p className="hidden text-sm print:block [[data-print=short]_&]:hidden!">
            {words.join.semicolon([...viewInWords(comparison), absolute(address)])}
          </p>
          {/* The short form has no notes: it names its sources in a line. */}
          <p className="hidden text-xs leading-tight [[data-print=short]_&]:print:block">
            {words.join.semicolon([...viewInWords(comparison), sourceLine(comparison, address)])}
          </p>
          <ComparisonTable comparison={comparison} notes={notes} />
          <Endnotes comparison={comparison} />
        </>
      )}
    </div>
  );
}

/** The ids with one of them moved to the left (-1) or to the right (1). */
function moved(ids: readonly string[], id: string, by: -1 | 1): string[] {
  const from = ids.indexOf(id);
  const rest = ids.filter((other) => other !== id);
  return rest.toSpliced(Math.max(0, from + by), 0, id);
}
