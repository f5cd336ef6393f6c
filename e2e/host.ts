import { createServer } from 'node:http';
import { close, listen } from '../src/testing/listen.ts';

/** A site of somebody else, which shows what it is given. */
export interface Host {
  /** Another origin than that of the site, by host and by port. */
  origin: string;
  /** The address of a page with this in its body. */
  page: (body: string) => string;
  close: () => Promise<void>;
}

/** Starts a site on another origin, as a newsroom's is; it serves the pages that it was given. */
export async function startHost(): Promise<Host> {
  const bodies: string[] = [];
  const server = createServer(({ url }, response) => {
    const body = bodies[Number(/^\/(\d+)$/.exec(url ?? '')?.[1] ?? -1)];
    response.statusCode = body === undefined ? 204 : 200;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(body === undefined ? '' : article(body));
  });
  const origin = `http://localhost:${await listen(server)}`;
  return {
    origin,
    page: (body) => `${origin}/${bodies.push(body) - 1}`,
    close: () => close(server),
  };
}

/** The column of an article. */
function article(body: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>An article</title>
    <style>body { max-width: 700px; margin: 0 auto; font: 18px/1.5 serif; }</style>
  </head>
  <body>
    <h1>An article</h1>
    <p>Its first paragraph.</p>
    ${body}
    <p id="end">Its last paragraph.</p>
  </body>
</html>
`;
}
