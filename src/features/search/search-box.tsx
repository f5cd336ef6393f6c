import { useEffect, useRef, useState } from 'react';
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
  const [asked, setAsked] = useState(query);
  const field = useRef<HTMLInputElement>(null);

  // The address changed from elsewhere (back, a chip taken off): the draft follows it.
  if (query !== asked) {
    setAsked(query);
    if (query !== draft.trim()) setDraft(query);
  }

  useEffect(() => {
    if (draft.trim() === query) return;
    const timer = setTimeout(() => onChange(draft.trim()), PAUSE);
    return () => clearTimeout(timer);
  }, [draft, query, onChange]);

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
          if (event.key === 'Enter') onChange(draft.trim());
        }}
      />
    </search>
  );
}
