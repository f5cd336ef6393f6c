import { Suspense } from 'react';
import type { Comparison } from '../../model/comparison.ts';
import { onDemand } from '../../ui/later.tsx';

type Props = {
  comparison: Comparison;
  address: string;
  /** Names of columns that could not be had. */
  missing: readonly string[];
};

/*
 * Everything here comes after the comparison itself, which is what readers came for. A part that
 * cannot be loaded is left out, and a line says so: nobody loses the comparison over it.
 */
const Controls = onDemand(() =>
  import('./export-controls.tsx').then((code) => code.ExportControls),
);
const Notes = onDemand(() => import('./printed-notes.tsx').then((code) => code.PrintedNotes));

/** Takes exactly this view away. */
export function ExportBar(props: Props) {
  return <Controls {...props} />;
}

/** The accounts of a comparison as numbered endnotes, on paper only. */
export function Endnotes({ comparison }: { comparison: Comparison }) {
  return (
    <Suspense>
      <Notes comparison={comparison} />
    </Suspense>
  );
}
