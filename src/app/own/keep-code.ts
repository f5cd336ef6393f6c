import { getHere, placeHere } from '../../offline/here.ts';
import { keepThese } from '../../offline/install.ts';
import { listOfAll } from '../../offline/keep-all.ts';
import { savesData } from '../../site/saves-data.ts';
import { paths } from '../../urls/paths.ts';

/**
 * Keeps the code of every page once the browser has nothing else to do: a dataset of the reader's own is on the device,
 * and all of it is to be read there without a connection. Where that cannot be kept, what was visited is.
 */
export function keepCode(): void {
  const place = placeHere();
  if (!place || savesData()) return;
  // Safari has no idle moments.
  (window.requestIdleCallback ?? setTimeout)(() => {
    void (async () => {
      await navigator.serviceWorker.ready;
      const { code } = await listOfAll(getHere);
      const pages = [paths.openOwn.to(), paths.yourTalks.to()];
      await keepThese(place, [...pages, ...code], getHere, { room: 'asked' });
    })().catch(() => {});
  });
}
