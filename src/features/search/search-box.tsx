import { useCallback, useEffect, useRef, useState } from 'react';
import { words } from '../../messages/words.ts';
import { fieldClass } from '../../ui/styles.ts';

/** Time without a keystroke after which the address follows, in milliseconds. */
const PAUSE = 200;

type Props = { query: string; onChange: (query: string) => void };

/**
 * The search field. What is typed is a draft of its own; the address follows after a short pause, so
 * that a word makes one entry and browsers do not refuse the many changes. "/" leads here.
 */
export function SearchBox({ query, onChange }: Props) {
  const [draft, setDraft] = useState(query);
  const field = useRef<HTMLInputElement>(null);

  // Queries that this field sent and that have not come back yet. They come late, when more has been
  // typed; only a query from elsewhere (back, a chip taken off) may change the draft.
  const sent = useRef(new Set<string>());
  useEffect(() => {
    if (!sent.current.delete(query)) setDraft((now) => (now.trim() === query ? now : query));
  }, [query]);

  const send = useCallback(
    (next: string) => {
      sent.current.add(next);
      onChange(next);
    },
    [onChange],
  );
  useEffect(() => {
    if (draft.trim() === query) return;
    const timer = setTimeout(() => send(draft.trim()), PAUSE);
    return () => clearTimeout(timer);
  }, [draft, query, send]);

  return (
    <search className="needs-script no-print">
      <label htmlFor="search" className="text-sm font-semibold text-soft">
        {words.search.label}
      </label>
      <input
        id="search"
        ref={field}
        type="search"
        className={`${fieldClass} mt-1 text-lg`}
        placeholder={words.search.placeholder}
        autoComplete="off"
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setDraft('');
          // Who presses Enter does not want to wait for the pause.
          if (event.key === 'Enter' && draft.trim() !== query) send(draft.trim());
        }}
      />
    </search>
  );
}
