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
      const link = (event.target as Element).closest<HTMLAnchorElement | SVGAElement>('a');
      if (!link || event.button || event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      // Those of drawings give their address in another way.
      const { href, host } = new URL(String(link.getAttribute('href')), document.baseURI);
      const show = () => showAddress(link.closest('[data-drawing]') || link, href);
      // WordPress follows links to the site of the frame, and no others.
      if (secret && host === location.host) {
        window.parent.postMessage(wordpressMessage('link', href, secret), '*');
        setTimeout(show, PATIENCE);
        return;
      }
      const page = window.open(href);
      if (page) page.opener = null;
      else show();
    },
    true,
  );
}

/** Puts an address beside its link, or below the drawing that has it, with the words that the page holds ready. */
function showAddress(beside: Element, address: string): void {
  const note = document.querySelector<HTMLElement>('[data-refused]');
  const place = note && note.lastElementChild;
  if (!place) return;
  place.textContent = address;
  note.hidden = false;
  beside.after(note);
}
