import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { NoOwnDataset } from '../../dataset/own/answer.ts';
import { NotKept } from '../../dataset/own/store.ts';
import type { DatasetClient } from '../../dataset/provider.tsx';
import { pathNow } from '../../site/here.ts';
import { App } from '../app.tsx';
import { getPage } from '../get-page.ts';
import { leaveHead } from '../head-follows.ts';
import { routeFor } from '../routes.ts';
import { SiteRouter } from '../site-router.tsx';
import { keepCode } from './keep-code.ts';
import { openOwn } from './open-own.ts';
import { OwnBand, OwnFooter } from './own-around.tsx';

type Around = { client: DatasetClient; onStart: () => void; onGo: () => void };

/**
 * Shows a dataset of the reader's own, in place of the page that the server sent.
 *
 * @returns false where this device has none of that key, or refuses to say: then the page that was sent says so.
 * @throws CodeError, SliceError
 */
export async function startOwn(
  element: HTMLElement,
  key: string,
  { client, onStart, onGo }: Around,
): Promise<boolean> {
  let opened;
  try {
    opened = await openOwn(key);
  } catch (error) {
    if (error instanceof NoOwnDataset || error instanceof NotKept) return false;
    throw error;
  }
  const match = routeFor(pathNow() ?? '');
  // What cannot be had, the page that is drawn says.
  if (match) await getPage(client, match).catch(() => {});
  await leaveHead();
  window.parleyEarly = undefined;
  const { basename, edition, history } = opened;
  element.replaceChildren();
  startTransition(() => {
    createRoot(element).render(
      <StrictMode>
        <SiteRouter basename={basename} history={history} onGo={onGo}>
          <App
            client={client}
            edition={edition}
            onStart={onStart}
            around={{ Band: OwnBand, Footer: OwnFooter }}
          />
        </SiteRouter>
      </StrictMode>,
    );
  });
  keepCode();
  return true;
}
