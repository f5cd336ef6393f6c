import { StrictMode, startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import 'virtual:palette.css';
import 'virtual:faces.css';
import './app/app.css';
import { failureText } from './app/failure-text.ts';
import { getFirst, getPage } from './app/get-page.ts';
import { headFollows, leaveHead } from './app/head-follows.ts';
import { notFoundRoute, routeFor } from './app/routes.ts';
import { redoEarly, takeEarly, type Early } from './app/early.ts';
import { atRest } from './app/at-rest.ts';
import { leaveCopy } from './app/leave-copy.ts';
import { removeLateLine } from './app/late-line.tsx';
import { showNotice } from './app/notice.ts';
import { SiteRouter } from './app/site-router.tsx';
import { KEPT_PAGE as NOT_KEPT } from './offline/kept-page.ts';
import { createDatasetClient } from './dataset/client.ts';
import { editionInPage } from './dataset/edition.ts';
import { takeAsSent, takesOver } from './site/as-sent.ts';
import { BASE, OWN, pathNow } from './site/here.ts';
import { loadCode } from './site/load-code.ts';
import { pathShown } from './site/path-shown.ts';
import { wholeSheet } from './site/whole-sheet.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root"');

// What the build wrote into this page: its own path, "404", or nothing on the development server.
const prerendered = root.dataset['path'];
const path = pathShown(prerendered);
const notFound = prerendered === '404';
// Where a page is not kept, the worker sends the one that says what is.
const notKept = prerendered === NOT_KEPT && path !== prerendered;
const client = createDatasetClient();

const early = { taken: [] as readonly Early[] };

function onStart(): void {
  document.documentElement.classList.add('started');
  // From here on the app fetches what a link needs, which is less than its page.
  document.querySelector('script[type="speculationrules"]')?.remove();
  removeLateLine();
  redoEarly(early.taken);
}

/** Code and data of a page are asked for in one go, and not the data once the code is there. */
function onGo(): void {
  const to = routeFor(pathNow() ?? '');
  // Who draws the page hears of a failure.
  if (to) getPage(client, to).catch(() => {});
}

const app = (
  <StrictMode>
    <SiteRouter basename={BASE} onGo={onGo}>
      <App
        client={client}
        edition={editionInPage()}
        notFoundAt={notFound ? (path ?? undefined) : undefined}
        notKeptAt={notKept ? (path ?? undefined) : undefined}
        onStart={onStart}
      />
    </SiteRouter>
  </StrictMode>
);

async function start(element: HTMLElement) {
  if (takeAsSent()) {
    showNotice(failureText(null));
    return;
  }
  // Few pages are translated, and what it takes is not needed to read one.
  const hands = loadCode(() => import('./app/foreign-hands.ts')).catch(() => null);
  const styles = wholeSheet();
  if (OWN !== null) {
    try {
      const startOwn = await loadCode(() =>
        import('./app/own/gate.ts').then((m) => m.ownStarter()),
      );
      await styles;
      if (await startOwn(element, OWN, { client, onStart, onGo })) return;
    } catch (error) {
      showNotice(failureText(error));
      return;
    }
  }
  const known = path === null ? null : routeFor(notKept ? NOT_KEPT : path);
  const match = notFound ? { route: notFoundRoute, slices: [] } : known;
  try {
    // Code and data must be there first: hydrating without them would replace a readable page by a wait.
    // A view in the address is of the whole page: what comes after it would be drawn once more, and late.
    if (match) await (window.location.search ? getPage : getFirst)(client, match);
  } catch (error) {
    if (prerendered !== undefined) {
      showNotice(failureText(error));
      return;
    }
  }
  const fits = notFound || notKept || prerendered === path;
  // A copy: kept by an archive, below the path of a mirror, on a disk. The app would find nothing at its
  // address, so it stays as it was sent. (A host that answers every path with the home page sends HTML of
  // another path, too; of a path that the app knows, and that page is drawn anew.)
  const isKnown = path !== null && (fits || routeFor(path) !== null);
  if (prerendered !== undefined && !isKnown) {
    leaveCopy();
    return;
  }
  void hands.then((loaded) => loaded?.allowForeignHands(element));
  await styles;
  if (prerendered !== undefined && !fits) await leaveHead();
  if (window.location.search && !match?.route.frame) headFollows();
  early.taken = takeEarly();
  startTransition(() => {
    if (prerendered !== undefined && fits) {
      if (path !== null) takesOver(path);
      hydrateRoot(element, app);
    } else createRoot(element).render(app);
  });
}

void start(root);
atRest(client);
