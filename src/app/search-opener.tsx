import { useCallback, useEffect, useState, type ComponentType, type MouseEvent } from 'react';
import { useNavigate } from 'react-router';
import { useSlash } from '../device/theme.ts';
import { words } from '../messages/words.ts';
import { loadCode } from '../site/load-code.ts';
import { Link } from '../ui/link.tsx';
import { paths } from '../urls/paths.ts';

/** Where "/" is a letter; a checkbox or a button does not write. */
const WRITING = 'input:not([type="checkbox"], [type="radio"]), select, textarea, [contenteditable]';

/** The search of the home page: where the link leads that opens no panel. */
const HOME = `${paths.home.to()}#search`;

const isPlain = (event: MouseEvent | KeyboardEvent) =>
  !event.ctrlKey && !event.metaKey && !event.altKey;

/**
 * Opens the search over the page: a click on the link does, and "/" unless somebody is typing, which can be
 * switched off. Its code comes with the first use; where that cannot be had, the home page has a search.
 */
export function SearchOpener({ className }: { className: string }) {
  const slash = useSlash();
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  const [Panel, setPanel] = useState<ComponentType<{ onClose: () => void }> | null>(null);
  const open = useCallback(() => {
    setOpen(true);
    loadCode(() => import('./search-everything.tsx')).then(
      ({ SearchEverything }) => setPanel(() => SearchEverything),
      () => {
        setOpen(false);
        void navigate(HOME);
      },
    );
  }, [navigate]);

  useEffect(() => {
    if (!slash) return undefined;
    const listen = (event: KeyboardEvent) => {
      if (event.key !== '/' || !isPlain(event)) return;
      const at = event.target;
      if (at instanceof HTMLElement && at.closest(`${WRITING}, dialog`)) return;
      event.preventDefault();
      open();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [slash, open]);

  return (
    <>
      <Link
        to={HOME}
        className={className}
        onClickCapture={(event) => {
          if (event.shiftKey || !isPlain(event)) return;
          event.preventDefault();
          open();
        }}
      >
        {words.site.search}{' '}
        {slash && (
          <kbd className="rounded-sm border border-line px-1.5 font-sans text-sm max-md:hidden">
            /
          </kbd>
        )}
      </Link>
      {isOpen && Panel && <Panel onClose={() => setOpen(false)} />}
    </>
  );
}
