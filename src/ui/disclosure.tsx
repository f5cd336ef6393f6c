import { Suspense, useEffect, useRef, useState, type ReactNode } from 'react';
import { words } from '../messages/words.ts';
import { classes } from './classes.ts';
import { buttonClass } from './styles.ts';

type Props = {
  /** What the button says. */
  label: ReactNode;
  /** Drawn from the first opening on, so that it may be loaded by then. */
  children: ReactNode;
  /** The classes of what looks like no button; without them it looks like the others. */
  className?: string | undefined;
  /** At the end of a line: what opens ends where its button ends. */
  atEnd?: boolean;
  /** Whether a button or a link in what opens is a choice, after which it closes; not one with `data-stays`. */
  closesOnChoice?: boolean;
};

/**
 * A button that opens something over what stands below it, so that nothing moves. The browser's own
 * `details`: it opens before script has come, and in every engine. It closes on Escape, which gives focus back
 * to the button, and when a click or focus goes elsewhere.
 *
 * It must stand in a positioned line: on a narrow screen what opens is as wide as that line.
 */
export function Disclosure({ label, children, className, atEnd, closesOnChoice }: Props) {
  const details = useRef<HTMLDetailsElement>(null);
  const [opened, setOpened] = useState(false);
  useEffect(() => {
    const element = details.current;
    if (!element) return undefined;
    // It may have been opened before script came.
    if (element.open) setOpened(true);
    const listening = new AbortController();
    const { signal } = listening;
    const close = () => {
      element.open = false;
    };
    const leave = ({ target }: Event) => {
      if (element.open && target instanceof Node && !element.contains(target)) close();
    };
    // Not when a finger comes down: it may be about to move the page.
    document.addEventListener('pointerup', leave, { signal });
    // Focus that went on by keyboard would be under what is open.
    document.addEventListener('focusin', leave, { signal });
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || !element.open || event.defaultPrevented) return;
        // Of a dialog that was opened from here, the dialog alone closes.
        if (event.target instanceof Element && event.target.closest('dialog')) return;
        close();
        element.querySelector('summary')?.focus();
      },
      { signal },
    );
    if (closesOnChoice)
      element.addEventListener(
        'click',
        ({ target }) => {
          const choice = target instanceof Element && target.closest('a, button:not([data-stays])');
          if (!choice) return;
          close();
          // What was chosen is out of sight now. A dialog that it opens gives focus back to here.
          element.querySelector('summary')?.focus();
        },
        { signal },
      );
    return () => listening.abort();
  }, [closesOnChoice]);
  return (
    <details
      ref={details}
      className="needs-script no-print lg:relative"
      onToggle={() => setOpened(true)}
    >
      <summary
        className={classes(
          'list-none [&::-webkit-details-marker]:hidden',
          className ?? `${buttonClass} max-sm:px-2.5 [[open]>&]:border-accent`,
        )}
      >
        {label}
        {className === undefined && (
          <span aria-hidden="true" className="text-xs text-soft">
            {words.site.opens}
          </span>
        )}
      </summary>
      <div
        className={classes(
          'absolute inset-x-0 z-20 mt-1 rounded border border-edge bg-raised p-4 lg:inset-x-auto lg:w-max lg:max-w-[min(30rem,calc(100vw-2.5rem))]',
          atEnd ? 'lg:end-0' : 'lg:start-0',
        )}
      >
        {opened && <Suspense fallback={words.site.loading}>{children}</Suspense>}
      </div>
    </details>
  );
}
