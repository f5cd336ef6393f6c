import { Suspense, useEffect } from 'react';
import { Route, Routes, useLocation } from 'react-router';
import { DatasetProvider, type DatasetClient } from '../dataset/provider.tsx';
import type { Edition } from '../model/slices/edition.ts';
import { words } from '../messages/words.ts';
import { Apart } from './apart.tsx';
import { paths } from '../urls/paths.ts';
import { Arrival } from './arrival.ts';
import { FailureBoundary } from './failure-boundary.tsx';
import { FromLink } from './from-link.ts';
import { Frame } from './frame.tsx';
import { RoutePage } from './route-page.tsx';
import { notFoundRoute, routeFor, routes } from './routes.ts';
import { Shell, type OwnAround } from './shell.tsx';

type Props = {
  client: DatasetClient;
  /** The edition of the dataset that is shown. */
  edition: Edition;
  /**
   * The path for which the server sent the page that there is no page. It stands until the reader goes
   * elsewhere, even where the path has the form of a route, so that hydration meets what was sent.
   */
  notFoundAt?: string | undefined;
  /** The path in place of whose page the worker sent the one that says what is kept. It stands as long. */
  notKeptAt?: string | undefined;
  /** Called once the app has taken the page over. */
  onStart?: () => void;
  /** What stands around the pages of a dataset of the reader's own. */
  around?: OwnAround;
};

/** The whole interface below the router. */
export function App({ client, edition, notFoundAt, notKeptAt, onStart, around }: Props) {
  const { pathname } = useLocation();
  useEffect(() => onStart?.(), [onStart]);
  const framed = routeFor(pathname)?.route.frame !== undefined;
  const Around = framed ? Frame : Shell;
  return (
    <DatasetProvider client={client} edition={edition}>
      <Around own={around}>
        {/* Around what fails: a page that is waited for must not take the one before it away. */}
        <Suspense fallback={<p className="text-soft">{words.site.loading}</p>}>
          <FailureBoundary pathname={pathname}>
            {!framed && (
              <Apart>
                <FromLink />
              </Apart>
            )}
            {pathname === notFoundAt ? (
              <RoutePage route={notFoundRoute} />
            ) : (
              <Routes {...(pathname === notKeptAt && { location: paths.offline.to() })}>
                {[...routes, notFoundRoute].map((route) => (
                  <Route
                    key={route.pattern}
                    path={route.pattern}
                    element={<RoutePage route={route} />}
                  />
                ))}
              </Routes>
            )}
          </FailureBoundary>
          <Apart>
            <Arrival />
          </Apart>
        </Suspense>
      </Around>
    </DatasetProvider>
  );
}
