import { StrictMode } from 'react';
import { prerender } from 'react-dom/static';
import { StaticRouter } from 'react-router';
import { App } from '../app/app.tsx';
import { slicesFor } from '../app/routes.tsx';
import { createDatasetClient } from '../dataset/client.ts';
import { sliceByName } from '../dataset/slices.ts';

export { slicesFor };

/** A page as HTML: what belongs into the head of the document, and what belongs into #root. */
export type RenderedPage = { head: string; body: string };

/** The path under which the page for unknown addresses is rendered. No route may have it. */
export const NOT_FOUND = '/404';

/**
 * Renders one path with the given public data files (name → content). Throws if the page needs a file
 * that is not there, or if it has no title.
 */
export async function renderPage(
  path: string,
  files: ReadonlyMap<string, unknown>,
): Promise<RenderedPage> {
  const client = createDatasetClient();
  for (const name of slicesFor(path)) {
    if (!files.has(name)) throw new Error(`${path} needs data/${name}.json, which is not there`);
    client.setQueryData(sliceByName(name).queryKey, files.get(name));
  }
  const { prelude } = await prerender(
    <StrictMode>
      <StaticRouter location={path}>
        <App client={client} notFoundAt={path === NOT_FOUND ? path : undefined} />
      </StaticRouter>
    </StrictMode>,
    {
      // React moves a finished boundary of a long page into a hidden block that only script reveals.
      progressiveChunkSize: Number.POSITIVE_INFINITY,
      onError: (error) => {
        throw error;
      },
    },
  );
  return splitHead(await new Response(prelude as ReadableStream).text(), path);
}

/**
 * React writes hoisted tags at the start of the fragment. They are cut off there and belong into the
 * head; React finds them there on hydration.
 */
function splitHead(html: string, path: string): RenderedPage {
  const leading = /^(?:<title[^>]*>[^<]*<\/title>|<meta[^>]*\/>|<link[^>]*\/>)+/.exec(html)?.[0];
  if (!leading?.includes('<title')) throw new Error(`${path} has no title`);
  return { head: leading, body: html.slice(leading.length) };
}
