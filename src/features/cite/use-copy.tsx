import { useState, type ReactNode } from 'react';
import { CopyByHand } from '../../ui/copy-by-hand.tsx';
import { toast } from '../../ui/toast.tsx';

/** Puts a text on the clipboard and says so, or gives it to be copied by hand. */
export type Copy = (text: string, label: string, copied: string) => void;

/** A way to copy, and what it has to show: a field with the text where the clipboard is refused. */
export function useCopy(): { copy: Copy; field: ReactNode } {
  const [byHand, setByHand] = useState<{ text: string; label: string } | null>(null);
  const copy: Copy = (text, label, copied) => {
    // Without a secure connection there is no clipboard at all.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    const done = clipboard ? clipboard.writeText(text) : Promise.reject(new Error('no clipboard'));
    done.then(
      () => toast(copied),
      () => setByHand({ text, label }),
    );
  };
  const field = byHand && <CopyByHand {...byHand} onClose={() => setByHand(null)} />;
  return { copy, field };
}
