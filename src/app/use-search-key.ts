import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '../urls/paths.ts';

/** Where "/" is a letter; a checkbox or a button does not write. */
const WRITING = 'input:not([type="checkbox"], [type="radio"]), select, textarea, [contenteditable]';

/** "/" leads to the search field from anywhere, unless somebody is typing. */
export function useSearchKey(): void {
  const navigate = useNavigate();
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      const at = event.target;
      if (at instanceof HTMLElement && at.closest(WRITING)) return;
      event.preventDefault();
      const field = document.getElementById('search');
      if (field) field.focus();
      else void navigate(`${paths.home.to()}#search`);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [navigate]);
}
