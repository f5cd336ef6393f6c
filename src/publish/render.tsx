import { StrictMode, type ReactNode } from 'react';
import { text } from 'node:stream/consumers';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { prerenderToNodeStream } from 'react-dom/static';
import { StaticRouter } from 'react-router';
import { App } from '../app/app.tsx';
import { loadPage } from '../app/route-page.tsx';
import { LateLine } from '../app/late-line.tsx';
import { notFoundRoute, routeFor, type Route } from '../app/routes.ts';
import { createDatasetClient } from '../dataset/client.ts';
import type { Edition } from '../model/slices/edition.ts';
import { sliceByName } from '../dataset/slices.ts';
import { BASE, linkTo } from '../site/here.ts';
import { words } from '../messages/words.ts';
import { ParamsWriter } from '../urls/use-view.ts';
import { HeadWriter, type Described } from '../ui/head.tsx';

/**
 * A page as HTML: what belongs into the head of the document, what belongs into #root, and what the
 * browser needs to take it over: data files by name, and the source file of the page's own code. A page
 * for other people's frames says of which kind it is.
 */
export type RenderedPage = {
  head: string;
  described: Described;
  /** Names of the search params that the page reads. */
  params: readonly string[];
  body: string;
  slices: string[];
  file: string | null;
  frame: NonNullable<Route['frame']> | null;
};

/** The language of the pages, and its direction. */
export const LANGUAGE = { tag: words.tag, direction: words.direction };

/** The line for a page whose app does not come, as HTML. */
export const LATE_LINE = renderToStaticMarkup(<LateLine />);

/** The path under which the page for unknown addresses is rendered. No route may have it. */
export const NOT_FOUND = '/404';

/** Names of the public data files that the page of a path needs: all that it is made of, beside the edition. */
export function slicesOf(path: string): string[] {
  return routeFor(path)?.slices ?? [];
}

/**
 * Renders one path of an edition.
 * @param contentOf the content of a public data file by its name; undefined where there is none.
 * @throws Error if the page needs a file that is not there, or if it has no title.
 */
export async function renderPage(
  path: string,
  contentOf: (name: string) => unknown,
  edition: Edition,
): Promise<RenderedPage> {
  const client = createDatasetClient();
  const match = path === NOT_FOUND ? { route: notFoundRoute, slices: [] } : routeFor(path);
  if (match) await loadPage(match.route);
  const needed = match?.slices ?? [];
  for (const name of needed) {
    const content = contentOf(name);
    if (content === undefined)
      throw new Error(`${path} needs data/${name}.json, which is not there`);
    client.setQueryData(sliceByName(name).queryKey, content);
  }
  let described: Described | null = null;
  let params: readonly string[] = [];
  const app = (
    <StrictMode>
      <HeadWriter value={(head) => (described = head)}>
        <ParamsWriter value={(names) => (params = names)}>
          <StaticRouter basename={BASE} location={linkTo(path)}>
            <App
              client={client}
              edition={edition}
              notFoundAt={path === NOT_FOUND ? path : undefined}
            />
          </StaticRouter>
        </ParamsWriter>
      </HeadWriter>
    </StrictMode>
  );
  const html = splitHead(await htmlOf(app), path);
  if (!described) throw new Error(`${path} does not say what it is`);
  return {
    ...html,
    described,
    params,
    slices: needed,
    file: match?.route.file ?? null,
    frame: match?.route.frame ?? null,
  };
}

/** How React marks a boundary in whose place stands what is shown while one waits, or after a failure. */
const UNFINISHED = /<!--\$[?!]-->/;

/**
 * An app as HTML. All that a page needs is there, so nothing waits, and a page comes as one text: what can wait gives
 * it in pieces of two kilobytes, each put into bytes and read from them. Whatever waits or fails all the same is
 * rendered again by that, and says why it fails.
 */
async function htmlOf(app: ReactNode): Promise<string> {
  const html = renderToString(app);
  if (!UNFINISHED.test(html)) return html;
  const { prelude } = await prerenderToNodeStream(app, {
    // React moves a finished boundary of a long page into a hidden block that only script reveals.
    progressiveChunkSize: Number.POSITIVE_INFINITY,
    onError: (error) => {
      throw error;
    },
  });
  return text(prelude);
}

/**
 * React writes hoisted tags at the start of the fragment. They are cut off there and belong into the
 * head; React finds them there on hydration.
 */
function splitHead(html: string, path: string): Pick<RenderedPage, 'head' | 'body'> {
  const leading = /^(?:<title[^>]*>[^<]*<\/title>|<meta[^>]*\/>|<link[^>]*\/>)+/.exec(html)?.[0];
  if (!leading?.includes('<title')) throw new Error(`${path} has no title`);
  return { head: leading, body: html.slice(leading.length) };
}
