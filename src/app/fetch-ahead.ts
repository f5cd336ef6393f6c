import { forgetFailed, type DatasetClient } from '../dataset/provider.tsx';
import { BASE, pathNow } from '../site/here.ts';
import { withoutBase } from '../site/path.ts';
import { loadsOnlyWhatIsAsked } from '../site/saves-data.ts';
import { getPage } from './get-page.ts';
import { forgetFailedPages } from './route-page.tsx';
import { routeFor } from './routes.ts';

/** Milliseconds that a pointer, a finger or the focus rests on a link until that counts as an intention. */
const REST_MS = 80;

/** Links of which a click leads to another page of the site; that of a claim opens a dialog. */
const LINKS = 'a[href]:not([target], [download], [data-claim])';

/**
 * Gets code and data of a page while the reader is about to go there: when the pointer, a finger or the focus
 * rests on a link to it, or the button of the mouse goes down. Who goes over a list asks for one page at a time,
 * and for none in passing. Nothing is asked for where the reader or the line wants little to be loaded.
 */
export function fetchAhead(client: DatasetClient): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let underway = 0;
  // Where the pointer was: a page that moves below one that rests is nobody's intention.
  let place = '';

  const get = (link: HTMLAnchorElement) => {
    const path = pathOf(link);
    const to = path === null ? null : routeFor(path);
    if (!to || to.route.frame) return;
    underway += 1;
    getPage(client, to)
      .catch(() => {
        // Who has gone there is told by the page; who comes later gets an answer of their own.
        if (pathNow() === path) return;
        forgetFailedPages();
        forgetFailed(client, to.slices);
      })
      .finally(() => (underway -= 1));
  };
  const rest = (link: HTMLAnchorElement) => {
    clearTimeout(timer);
    const look = () => {
      if (underway === 0) get(link);
      else timer = setTimeout(look, REST_MS);
    };
    timer = setTimeout(look, REST_MS);
  };
  const leave = () => clearTimeout(timer);
  const on = <Type extends keyof DocumentEventMap>(
    type: Type,
    act: (link: HTMLAnchorElement, event: DocumentEventMap[Type]) => void,
  ) =>
    document.addEventListener(
      type,
      (event) => {
        const link = event.target instanceof Element && event.target.closest(LINKS);
        if (link instanceof HTMLAnchorElement && !loadsOnlyWhatIsAsked()) act(link, event);
      },
      { passive: true },
    );

  on('pointerover', (link, event) => {
    if (event.pointerType === 'mouse' && placeOf(event) !== place) rest(link);
  });
  for (const type of ['pointerover', 'pointermove'] as const)
    document.addEventListener(type, (event) => (place = placeOf(event)), { passive: true });
  on('pointerdown', (link, { pointerType, button }) => {
    if (pointerType !== 'mouse') rest(link);
    else if (button === 0) get(link);
  });
  on('focusin', (link) => {
    if (link.matches(':focus-visible')) rest(link);
  });
  // A finger that moves the page takes its intention back: the browser calls its press off.
  for (const type of ['pointerout', 'pointercancel', 'focusout'] as const)
    document.addEventListener(type, leave, { passive: true });
}

const placeOf = ({ screenX, screenY }: PointerEvent) => `${screenX} ${screenY}`;

/** The path of the page to which a link leads; null for the one that is shown, and for what is not of this site. */
function pathOf({ origin, pathname }: HTMLAnchorElement): string | null {
  if (origin !== window.location.origin || pathname === window.location.pathname) return null;
  return withoutBase(pathname, BASE);
}
