import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import { baseOf } from '../../src/publish/base-of.ts';
import { createSiteServer } from '../../src/publish/server.ts';
import { close, listen } from '../../src/testing/listen.ts';

/**
 * The built site with a server that can be told to fail. Faults are made here, since two of three engines
 * cannot put one between page and server.
 */
export interface ServedSite {
  origin: string;
  /** Answers the paths that the pattern matches with 500 from now on; null: answers everything. */
  fail: (paths: RegExp | null) => void;
  /** The same site on another port, where no script of ours may run. */
  withoutScript: string;
  close: () => Promise<void>;
}

export async function serveSite(dist: string): Promise<ServedSite> {
  const inner = createSiteServer(dist, baseOf(dist));
  let failing: RegExp | null = null;
  const open = await served((request, response) => {
    if (failing?.test(request.url ?? '')) response.writeHead(500).end('A fault of the test.');
    else inner.emit('request', request, response);
  });
  const scriptless = await served((request, response) => {
    // Two policies hold both; the browser runs none of our script, as where the reader has switched it off.
    forbidScript(response);
    inner.emit('request', request, response);
  });
  return {
    origin: open.origin,
    withoutScript: scriptless.origin,
    fail: (paths) => void (failing = paths),
    close: async () => {
      await Promise.all([open.close(), scriptless.close()]);
    },
  };
}

/** Adds a policy to whatever policies the server sends, without the server having to know of it. */
function forbidScript(response: ServerResponse): void {
  const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse;
  response.writeHead = (...args: unknown[]) => {
    const sent = response.getHeader('content-security-policy');
    const policies = [sent ?? []].flat().map(String);
    response.setHeader('content-security-policy', [...policies, "script-src 'none'"]);
    return writeHead(...args);
  };
}

async function served(handle: RequestListener) {
  const server = createServer(handle);
  return { origin: `http://127.0.0.1:${await listen(server)}`, close: () => close(server) };
}
