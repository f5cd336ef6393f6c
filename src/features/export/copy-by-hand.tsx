import { useEffect, useId, useRef } from 'react';
import { words } from '../../messages/words.ts';
import type { Comparison } from '../../model/comparison.ts';
import { buttonClass, fieldClass } from '../../ui/styles.ts';
import { tsv } from './flavours.ts';

type Props = { comparison: Comparison; address: string; onClose: () => void };

/** Where the clipboard is refused or absent: the table in a field, marked, to be copied by hand. */
export function CopyByHand({ comparison, address, onClose }: Props) {
  const { exporting } = words;
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const title = useId();

  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
    field.current?.select();
  }, []);

  return (
    <dialog
      ref={dialog}
      aria-labelledby={title}
      className="m-auto w-[min(48rem,calc(100vw-2rem))] rounded border border-line bg-paper p-5 text-ink backdrop:bg-ink/40"
      onClose={onClose}
    >
      <h2 id={title} className="font-serif text-2xl font-semibold">
        {exporting.byHand}
      </h2>
      <p className="mt-1">{exporting.refused}</p>
      <textarea
        ref={field}
        readOnly
        rows={12}
        wrap="off"
        aria-label={exporting.table}
        className={`${fieldClass} mt-3 text-sm`}
        defaultValue={tsv(comparison, address)}
      />
      <form method="dialog" className="mt-3">
        <button type="submit" className={buttonClass}>
          {exporting.close}
        </button>
      </form>
    </dialog>
  );
}
