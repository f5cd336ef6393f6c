import {
  createElement,
  lazy,
  memo,
  Suspense,
  use,
  useDeferredValue,
  useState,
  type ComponentType,
  type NamedExoticComponent,
} from 'react';
import { words } from '../messages/words.ts';
import { arriving } from '../site/arriving.ts';
import { loadCode } from '../site/load-code.ts';
import { classes } from './classes.ts';
import { NotLoaded } from './not-loaded.tsx';
import { useSent } from './sent.ts';

type Load<Props> = () => Promise<ComponentType<Props>>;

/** A part that comes after its page, and how to have its code before it is drawn. */
type Later<Props> = NamedExoticComponent<Props> & {
  /** Gets the code; never fails. What is there is drawn at once, without a line that it is on its way. */
  get: () => Promise<unknown>;
};

/**
 * A part that is loaded when it is first drawn, such as what a button opens; where it cannot be had, a line says
 * so. It stands in a `Suspense` of whoever draws it.
 *
 * @param load gets the code.
 */
export function onDemand<Props extends object>(load: Load<Props>): ComponentType<Props> {
  return lazy(() =>
    loadCode(load)
      .catch(() => NotLoaded)
      .then((loaded: ComponentType<Props>) => ({ default: loaded })),
  );
}

/**
 * A part of a page that comes with the page as HTML, and its code after it. Until then, and where the code cannot be
 * had, what came stays as it is: links lead on, and the browser's own folds open. Where the code cannot be had and
 * something else is to be shown, or the app draws the page itself, a line says so. On a page that the app draws, it
 * comes after the first paint.
 *
 * @param load gets the code.
 * @param room a class for about the height of the part: what stands below must not be pushed away from whoever has
 *   begun to use it.
 */
export function later<Props extends object>(load: Load<Props>, room?: string): Later<Props> {
  let loaded: ComponentType<Props> | null = null;
  let loading: Promise<unknown> | null = null;
  let failed = false;
  let isThere = () => {};
  const there = new Promise<void>((resolve) => (isThere = resolve));

  const get = () => {
    loading ??= loadCode(load).then(
      (part) => {
        loaded = part;
        failed = false;
        isThere();
      },
      () => {
        failed = true;
        loading = null;
      },
    );
    return loading;
  };

  function Part({ as, stays }: { as: Props; stays: boolean }) {
    if (loaded) return createElement(loaded, as);
    if (failed && !stays) return <NotLoaded />;
    const settled = failed ? null : get();
    use(stays || !settled ? there : settled);
    return null;
  }

  // What it is given decides what it draws: the page around it changes oftener. So each further drawing is of
  // something else than what came with the page.
  const Whole = memo<Props>(function Later(props: Props) {
    const sent = useSent();
    const [first] = useState(() => {
      // Who comes to the page asks anew.
      failed = false;
      return props;
    });
    // Who comes to the top of a page that the app draws sees its head first, and this right after that paint.
    const [atOnce] = useState(sent || !arriving().atTop);
    if (!useDeferredValue(true, atOnce)) return <div className={room} />;
    return (
      <Suspense
        fallback={
          <p data-loading="" className={classes('text-soft', room)}>
            {words.site.loading}
          </p>
        }
      >
        <Part as={props} stays={sent && props === first} />
      </Suspense>
    );
  });
  return Object.assign(Whole, { get });
}
