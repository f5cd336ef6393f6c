import { lazy, memo, Suspense, type ComponentType, type NamedExoticComponent } from 'react';
import { words } from '../messages/words.ts';
import { loadCode } from '../site/load-code.ts';
import { classes } from './classes.ts';

type Load<Props> = () => Promise<ComponentType<Props>>;

/** A part whose code is not loaded: that could not be had. */
function NotLoaded() {
  return <p className="text-differ">{words.site.notLoaded}</p>;
}

function lazily<Props>(load: Load<Props>, failed: () => Promise<ComponentType<Props>>) {
  const asDefault = (part: ComponentType<Props>) => ({ default: part });
  const part = lazy(() => loadCode(load).catch(failed).then(asDefault));
  return part as unknown as ComponentType<Props>;
}

/**
 * A part that is loaded when it is first drawn, such as what a button opens; where it cannot be had, a line says
 * so. It stands in a `Suspense` of whoever draws it.
 *
 * @param load gets the code.
 */
export function onDemand<Props extends object>(load: Load<Props>): ComponentType<Props> {
  return lazily(load, () => Promise.resolve(NotLoaded));
}

/**
 * A part of a page that comes with the page as HTML, and its code after it. Until then, and where the code cannot be
 * had, what came stays as it is: links lead on, and the browser's own folds open. A page that the app drew itself
 * has nothing of it yet: a line says that it is on its way, or could not be had.
 *
 * @param load gets the code.
 * @param id of an element that the part draws, by which it is known whether it came with the page.
 * @param room a class for about the height of the part: what stands below must not be pushed away from whoever has
 *   begun to use it.
 */
export function later<Props extends object>(
  load: Load<Props>,
  id: string,
  room?: string,
): NamedExoticComponent<Props> {
  const Part = lazily(load, () =>
    document.getElementById(id) ? new Promise<never>(() => {}) : Promise.resolve(NotLoaded),
  );
  // What it is given decides what it draws: the page around it changes oftener.
  return memo<Props>(function Later(props: Props) {
    return (
      <Suspense
        fallback={
          <p data-loading="" className={classes('text-soft', room)}>
            {words.site.loading}
          </p>
        }
      >
        <Part {...props} />
      </Suspense>
    );
  });
}
