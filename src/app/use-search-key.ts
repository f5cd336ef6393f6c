import { useEffect } from 'react';
import { useSlash } from '../device/theme.ts';

/** Where "/" is a letter; a checkbox or a button does not write. */
const WRITING = 'input:not([type="checkbox"], [type="radio"]), select, textarea, [contenteditable]';

/**
 * "/" leads to the search field of a page that has one, unless somebody is typing. On any other page it is
 * left to the browser: nobody is led away from what they read by one key. It can be switched off.
 */
export function useSearchKey(): void {
  const on = useSlash();
  useEffect(() => {
    if (!on) return undefined;
    const listen = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      const at = event.target;
      if (at instanceof HTMLElement && at.closest(`${WRITING}, dialog`)) return;
      const field = document.querySelector<HTMLElement>('main input[type="search"]');
      if (!field) return;
      event.preventDefault();
      field.focus();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [on]);
}
