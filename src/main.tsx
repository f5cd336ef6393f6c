import { StrictMode, startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import 'virtual:palette.css';
import './app/app.css';
import { failureText } from './app/failure-text.ts';
import { loadPage } from './app/route-page.tsx';
import { routeFor } from './app/routes.ts';
import { redoEarly, takeEarly, type Early } from './app/early.ts';
import { removeLateLine } from './app/late-line.tsx';
import { showNotice } from './app/notice.ts';
import { SiteRouter } from './app/site-router.tsx';
import { createDatasetClient } from './dataset/client.ts';
import { editionInPage } from './dataset/edition.ts';
import { ensureSlices } from './dataset/hooks.ts';
import { takeAsSent, takesOver } from './site/as-sent.ts';
import { BASE } from './site/here.ts';
import { withoutBase } from './site/path.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root"');

const path = withoutBase(window.location.pathname, BASE) ?? '/';
// What the build wrote into this page: its own path, "404", or nothing on the development server.
const prerendered = root.dataset['path'];
const notFound = prerendered === '404';
const client = createDatasetClient();

const early = { taken: [] as readonly Early[] };

function onStart(): void {
  document.documentElement.classList.add('started');
  removeLateLine();
  redoEarly(early.taken);
}

const app = (
  <StrictMode>
    <SiteRouter basename={BASE}>
      <App
        client={client}
        edition={editionInPage()}
        notFoundAt={notFound ? path : undefined}
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
  try {
    // Code and data must be there first: hydrating without them would replace a readable page by a wait.
    const match = notFound ? null : routeFor(path);
    if (match) await Promise.all([loadPage(match.route), ensureSlices(client, match.slices)]);
  } catch (error) {
    if (prerendered !== undefined) {
      showNotice(failureText(error));
      return;
    }
  }
  // A host that answers every path with the home page sends HTML of another path: draw it anew.
  const fits = notFound || prerendered === path || `${prerendered}` === `${path}/`;
  early.taken = takeEarly();
  startTransition(() => {
    if (prerendered !== undefined && fits) {
      takesOver(path);
      hydrateRoot(element, app);
    } else createRoot(element).render(app);
  });
}

void start(root);
