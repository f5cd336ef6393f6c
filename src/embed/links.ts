import { wordpressMessage } from './message.ts';

/** Milliseconds after which the page around has not followed a link, if this page is still there. */
const PATIENCE = 1000;

/** Whether the frame is in a sandbox that has taken its origin, and with it most likely its right to open windows. */
const isConfined = () => window.origin === 'null';

/**
 * Sees that the links of a frame lead somewhere: each opens a window of its own, which a sandbox may refuse without
 * a word. The page around is asked to follow where it is one that does; else the address stands beside the link.
 * @param secret by which WordPress knows the frame; an empty string for other pages.
 */
export function followLinks(secret: string): void {
  document.addEventListener(
    'click',
    (event) => {
      const { target, button, metaKey, ctrlKey, shiftKey, altKey } = event;
      const link = target instanceof Element ? target.closest('a') : null;
      if (!link || button || metaKey || ctrlKey || shiftKey || altKey) return;
      if (!secret && !isConfined()) return;
      event.preventDefault();
      // WordPress follows links to the site of the frame, and no others.
      if (secret && link.host === location.host) {
        window.parent.postMessage(wordpressMessage('link', link.href, secret), '*');
        setTimeout(() => showAddress(link), PATIENCE);
      } else if (!opened(link.href)) showAddress(link);
    },
    true,
  );
}

function opened(address: string): boolean {
  const page = window.open(address);
  try {
    if (page) page.opener = null;
  } catch (error) {
    // It is in a sandbox itself, of another origin, and reaches nothing here.
  }
  return page !== null;
}

function showAddress(link: HTMLAnchorElement): void {
  const words = document.querySelector('[data-refused]');
  const next = link.nextElementSibling;
  if (!words || (next && next.hasAttribute('data-refused'))) return;
  const note = words.cloneNode(true) as HTMLElement;
  note.hidden = false;
  note.append(link.href);
  link.after(note);
}
