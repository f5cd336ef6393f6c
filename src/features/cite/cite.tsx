import { useCallback, useEffect, useState, type ComponentType } from 'react';
import { words } from '../../messages/words.ts';
import { buttonClass } from '../../ui/styles.ts';
import { toast } from '../../ui/toast.tsx';
import type { CiteDialogProps } from './cite-dialog.tsx';
import type { Subject } from './subject.ts';
import { loadCode } from '../../site/load-code.ts';

type Shown = { View: ComponentType<CiteDialogProps>; claim: string | null; from: HTMLElement };

type Props = {
  subject: Subject;
  /** Whether the page is a record that can be cited itself, and not only by its claims. */
  button?: boolean;
  /** Whether it answers to what can be cited elsewhere on the page: one part of a page does. */
  listens?: boolean;
};

/**
 * Citing, on a page: a button for the page itself, here or elsewhere (`data-cite`), and every link of a claim in it. A plain click on
 * such a link opens the dialog; any other click, and every click without script, follows the link.
 * Nothing but this is loaded before the first click.
 */
export function Cite({ subject, button = true, listens = true }: Props) {
  const [shown, setShown] = useState<Shown | null>(null);
  const show = useCallback(
    (claim: string | null, from: HTMLElement) =>
      loadCode(() => import('./cite-dialog.tsx')).then(
        ({ CiteDialog }) => setShown({ View: CiteDialog, claim, from }),
        () => toast(words.site.notLoaded),
      ),
    [],
  );

  useEffect(() => {
    if (!listens) return undefined;
    const follow = (event: MouseEvent) => {
      if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
        return;
      const at =
        event.target instanceof Element &&
        event.target.closest<HTMLElement>('a[data-claim], button[data-cite]');
      if (!at) return;
      event.preventDefault();
      if (at instanceof HTMLAnchorElement) void show(at.hash.replace(/.*#/, ''), at);
      // What a button opened closes when it is left: focus goes back to the button that opened it.
      else void show(null, at.closest('details')?.querySelector('summary') ?? at);
    };
    // Before the router hears of it, which would go where the link leads.
    document.addEventListener('click', follow, { capture: true });
    return () => document.removeEventListener('click', follow, { capture: true });
  }, [show, listens]);

  return (
    <>
      {button && (
        <button
          type="button"
          className={`${buttonClass} needs-script no-print`}
          onClick={(event) => void show(null, event.currentTarget)}
        >
          {words.cite.button}
        </button>
      )}
      {shown && (
        <shown.View
          subject={subject}
          claim={shown.claim}
          onClose={() => {
            setShown(null);
            // Some browsers do not give focus to a link that is clicked, and so not back to it.
            shown.from.focus();
          }}
        />
      )}
    </>
  );
}
