import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { testOf, type Variant } from './build-site.ts';
import { createSiteServer } from '../src/publish/server.ts';
import { close, listen } from '../src/testing/listen.ts';

/*
 * A site whose server can be told to fail, to be slow, to have another release or to be gone. The worker asks
 * it, too, which no test in the browser can stand between.
 */

/** Answers a request itself, or returns false, and the site does. */
export type Behaviour = (path: string, res: ServerResponse, req: IncomingMessage) => boolean;

export interface MovingSite {
  dir: string;
  /** Where it is, with a slash at its end. */
  url: string;
  /** What the server does from now on; null: what it should. */
  behave: (how: Behaviour | null) => void;
}

/** Nobody is there. */
export const unreachable: Behaviour = (_path, _res, req) => {
  req.socket.destroy();
  return true;
};

/** Every address is answered like that. */
export const always =
  (status: number, text: string): Behaviour =>
  (_path, res) => {
    res.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(text);
    return true;
  };

/** A test whose site, a variant of the one in dist/, is its own; and whose browser lets workers be. */
export function movingTestOf(variant: Variant) {
  return testOf(variant).extend<{ moving: MovingSite }>({
    moving: async ({ site }, use) => {
      const path = variant.base ?? '/';
      const whole = createSiteServer(site.dir, path);
      let behaviour: Behaviour | null = null;
      const server = createServer((req, res) => {
        const asked = new URL(req.url ?? '/', 'http://localhost').pathname;
        if (!behaviour?.(asked, res, req)) whole.emit('request', req, res);
      });
      const port = await listen(server);
      await use({
        dir: site.dir,
        url: `http://127.0.0.1:${port}${path}`,
        behave: (how) => (behaviour = how),
      });
      await close(server);
    },
    baseURL: async ({ moving }, use) => use(moving.url),
  });
}
