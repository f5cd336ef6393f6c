import { useEffect, useId, useRef, type ReactNode } from 'react';
import { words } from '../messages/words.ts';
import { buttonClass } from './styles.ts';
import { Toaster } from './toast.tsx';

type Props = {
  title: string;
  onClose: () => void;
  /** What follows the button that closes, in one row with it. */
  actions?: ReactNode;
  children: ReactNode;
};

/**
 * A modal dialog: the browser's own, so that focus stays in it and goes back where it came from, and
 * Escape closes it. Open as long as it is rendered.
 */
export function Dialog({ title, onClose, actions, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      className="no-print m-auto max-h-[calc(100dvh-2rem)] w-[min(48rem,calc(100vw-2rem))] overflow-y-auto rounded border border-line bg-paper p-5 text-ink backdrop:bg-shade"
      onClose={onClose}
    >
      <h2 id={id} className="font-serif text-2xl font-semibold">
        {title}
      </h2>
      {children}
      {/* In sight however long the dialog is: on a phone there is no Escape. */}
      <form
        method="dialog"
        className="sticky -bottom-5 low:static -mx-5 mt-4 -mb-5 flex flex-wrap gap-2 border-t border-hair bg-paper px-5 py-3"
      >
        {actions}
        <button type="submit" className={buttonClass}>
          {words.site.close}
        </button>
      </form>
      {/* Screen readers read nothing outside an open dialog, so a toast must be inside it. */}
      <Toaster />
    </dialog>
  );
}
