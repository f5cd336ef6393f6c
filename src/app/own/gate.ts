import { loadCode } from '../../site/load-code.ts';

/*
 * The way to everything that files of a reader's own take. It is one small file, so that the pages of the published
 * site name no more than that.
 */

export const yourTalksPage = () =>
  loadCode(() => import('../../pages/your-talks-page.tsx').then((m) => m.YourTalksPage));

export const openOwnPage = () =>
  loadCode(() => import('../../pages/open-own-page.tsx').then((m) => m.OpenOwnPage));

export const ownStarter = () => loadCode(() => import('./start-own.tsx').then((m) => m.startOwn));
