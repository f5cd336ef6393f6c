import {
  useCallback,
  useEffect,
  useRef,
  useState,
  type ChangeEvent,
  type KeyboardEvent,
} from 'react';
import { toSend } from './draft.ts';

/** `again` is true for what replaces an earlier text of the same visit to the field. */
type Settle = (text: string, options: { again: boolean }) => void;

type Rules = {
  /** Time without a keystroke after which the text counts as settled, in milliseconds. */
  pause: number;
  /** Whether what the field holds may be sent after a pause; leaving it or Enter sends in any case. */
  isWhole?: (field: HTMLInputElement) => boolean;
};

/**
 * The properties of a field whose text stands in the address. While it is typed in, the field shows what
 * was typed and nothing else; the text is sent after a pause, on Enter, and when the field is left. From
 * then on it shows the address again. "Back" ends a draft, too, though the field keeps the focus.
 */
export function useDraft(value: string, onSettle: Settle, { pause, isWhole }: Rules) {
  const [draft, setDraft] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  // What this visit sent last. The address may keep it in another form (shortened, the ends of a range
  // exchanged): it is not sent again for that.
  const sent = useRef<string | null>(null);

  const settle = useCallback(() => {
    const text = toSend(draft, value);
    if (text === null || text === sent.current) return;
    onSettle(text, { again: sent.current !== null });
    sent.current = text;
  }, [draft, value, onSettle]);

  useEffect(() => {
    if (toSend(draft, value) === null) return;
    const timer = setTimeout(() => {
      if (field.current && (isWhole?.(field.current) ?? true)) settle();
    }, pause);
    return () => clearTimeout(timer);
  }, [draft, value, pause, isWhole, settle]);

  useEffect(() => {
    const forget = () => {
      sent.current = null;
      setDraft(null);
    };
    window.addEventListener('popstate', forget);
    return () => window.removeEventListener('popstate', forget);
  }, []);

  return {
    ref: field,
    value: draft ?? value,
    onChange: (event: ChangeEvent<HTMLInputElement>) => setDraft(event.target.value),
    onBlur: () => {
      settle();
      sent.current = null;
      setDraft(null);
    },
    onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => {
      // Who presses Enter does not want to wait for the pause.
      if (event.key === 'Enter') settle();
      // Not every browser empties a search field on Escape.
      if (event.key === 'Escape' && event.currentTarget.type === 'search') setDraft('');
    },
  };
}
