import { useCallback } from 'react';
import { words } from '../../messages/words.ts';
import { fieldClass } from '../../ui/styles.ts';
import { useDraft } from '../../urls/use-draft.ts';
import { prepareSearch } from './use-matches.tsx';

/** Time without a keystroke after which the address follows, in milliseconds. */
const PAUSE = 200;

type Props = { query: string; onChange: (query: string) => void };

/** The search field. What is typed is a draft; the address follows after a short pause. "/" leads here. */
export function SearchBox({ query, onChange }: Props) {
  const field = useDraft(
    query,
    useCallback((text: string) => onChange(text), [onChange]),
    { pause: PAUSE },
  );
  return (
    <search className="needs-script no-print">
      <label htmlFor="search" className="text-sm font-semibold text-soft">
        {words.search.label}
      </label>
      <input
        id="search"
        type="search"
        className={`${fieldClass} mt-1 text-lg`}
        placeholder={words.search.placeholder}
        autoComplete="off"
        onFocus={prepareSearch}
        {...field}
      />
    </search>
  );
}
