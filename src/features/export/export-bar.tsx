import { lazy, Suspense, type ComponentType } from 'react';
import { words } from '../../messages/words.ts';
import type { Comparison } from '../../model/comparison.ts';
import { loadCode } from '../../site/load-code.ts';

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
const later = (load: () => Promise<ComponentType<Props>>) =>
  lazy(() => load().then(asDefault, () => asDefault(NotLoaded)));
const asDefault = (part: ComponentType<Props>) => ({ default: part });

function NotLoaded() {
  return <p className="text-sm text-differ">{words.site.notLoaded}</p>;
}

const Controls = later(
  async () => (await loadCode(() => import('./export-controls.tsx'))).ExportControls,
);
const Notes = later(async () => (await loadCode(() => import('./printed-notes.tsx'))).PrintedNotes);

/** Takes exactly this view away. */
export function ExportBar(props: Props) {
  return <Controls {...props} />;
}

/** The accounts of a comparison as numbered endnotes, on paper only. */
export function Endnotes({ comparison }: { comparison: Comparison }) {
  return (
    <Suspense>
      <Notes comparison={comparison} address="" missing={[]} />
    </Suspense>
  );
}
