import { useEffect, useRef } from 'react';
import { words } from '../messages/words.ts';
import { Dialog } from './dialog.tsx';
import { fieldClass } from './styles.ts';

type Props = {
  text: string;
  /** What the text is, for screen readers. */
  label: string;
  onClose: () => void;
};

/** Where the clipboard is refused or absent: the text in a field, marked, to be copied by hand. */
export function CopyByHand({ text, label, onClose }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.select(), []);
  return (
    <Dialog title={words.copying.byHand} onClose={onClose}>
      <p className="mt-1">{words.copying.refused}</p>
      <textarea
        ref={field}
        readOnly
        dir="auto"
        rows={Math.min(12, text.split('\n').length + 1)}
        wrap="off"
        aria-label={label}
        className={`${fieldClass} mt-3 text-sm`}
        defaultValue={text}
      />
    </Dialog>
  );
}
