import { wordpressMessage } from './message.ts';

/** Milliseconds after which the page around has not followed a link, if this page is still there. */
const PATIENCE = 1000;

/**
 * Sees that the links of a frame lead somewhere: each opens a window of its own, which a sandbox may refuse without
 * a word. The page around is asked to follow where it is one that does; else the address stands beside the link.
 * @param secret by which WordPress knows the frame; an empty string for other pages.
 */
export function followLinks(secret: string): void {
  // A frame without an origin is in a sandbox; all others may open windows.
  if (!secret && window.origin !== 'null') return;
  document.addEventListener(
    'click',
    (event) => {
      const link = (event.target as Element).closest('a');
      if (!link || event.button || event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      const address = link.href;
      // WordPress follows links to the site of the frame, and no others.
      if (secret && link.host === location.host) {
        window.parent.postMessage(wordpressMessage('link', address, secret), '*');
        setTimeout(() => showAddress(link), PATIENCE);
        return;
      }
      const page = window.open(address);
      if (page) page.opener = null;
      else showAddress(link);
    },
    true,
  );
}

/** Puts the address of a link beside it, behind the words that the page holds ready. */
function showAddress(link: HTMLAnchorElement): void {
  const words = document.querySelector<HTMLElement>('[data-refused][hidden]');
  const next = link.nextElementSibling;
  if (!words || (next && next.matches('[data-refused]'))) return;
  const note = words.cloneNode(true) as HTMLElement;
  note.hidden = false;
  note.append(link.href);
  link.after(note);
}
