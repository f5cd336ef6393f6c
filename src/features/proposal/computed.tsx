import { lazy, Suspense, type ComponentProps } from 'react';
import { words } from '../../messages/words.ts';
import { loadCode } from '../../site/load-code.ts';
import { COMPUTED_ID } from './contents.ts';

type Later = typeof import('./computed-figures.tsx');

/**
 * The figures come with the page, their code after it: it is that of the comparison. Where it cannot be had, what
 * came with the page stays as it is, and the browser's own folds open; else a line says so.
 */
const Figures = lazy(() =>
  loadCode(() => import('./computed-figures.tsx')).then(
    (code): { default: Later['ComputedFigures'] } => ({ default: code.ComputedFigures }),
    () =>
      document.getElementById(COMPUTED_ID)
        ? new Promise<never>(() => {})
        : { default: () => <p className="text-differ">{words.site.notLoaded}</p> },
  ),
);

/** What can be computed of the terms of a proposal. */
export function Computed(props: ComponentProps<Later['ComputedFigures']>) {
  if (props.slice.computed.length === 0) return null;
  return (
    <Suspense>
      <Figures {...props} />
    </Suspense>
  );
}
