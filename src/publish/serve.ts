import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { baseOf } from './base-of.ts';
import { createSiteServer } from './server.ts';

/** `npm run serve [-- --port N --host H --dir D]`: serves the built site until it is interrupted. */

const DEFAULT_PORT = 4173;
const PORTS_TO_TRY = 20;
const LOCAL_HOSTS: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '0.0.0.0', '::']);

interface Options {
  dir: string;
  host: string;
  /** Null: the person left the choice to us. 0: the system picks a free one. */
  port: number | null;
}

/** Says on stderr what is wrong and how to mend it, and ends with 1. */
function fail(line: string): never {
  console.error(line);
  process.exit(1);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function readOptions(): Options {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string' },
        host: { type: 'string', default: '127.0.0.1' },
        dir: { type: 'string', default: join(import.meta.dirname, '../../dist') },
      },
    });
    const port = values.port ?? (process.env['PORT'] || null);
    return {
      dir: resolve(values.dir),
      host: values.host,
      port: port === null ? null : parsePort(port),
    };
  } catch (error) {
    return fail(`${messageOf(error)}\nUsage: npm run serve -- [--port N] [--host H] [--dir D]`);
  }
}

/** Throws on anything but a whole number from 0 to 65535. */
function parsePort(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new Error(`"${text}" is not a port: give a whole number from 0 to 65535.`);
}

/** Resolves once the server listens; rejects with Node's own error if it cannot. */
function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((done, refuse) => {
    server.once('error', refuse);
    server.listen(port, host, () => {
      server.off('error', refuse);
      done();
    });
  });
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

async function listenOnChosenPort(server: Server, port: number, host: string): Promise<void> {
  try {
    await listen(server, port, host);
  } catch (error) {
    if (!isTaken(error)) fail(`Parley cannot listen on ${host}:${port}: ${messageOf(error)}`);
    fail(
      `Port ${port} is taken: something else listens there. Stop it, or choose another with` +
        ' `npm run serve -- --port N`.',
    );
  }
}

async function listenOnFreePort(server: Server, host: string): Promise<void> {
  const last = DEFAULT_PORT + PORTS_TO_TRY - 1;
  for (let port = DEFAULT_PORT; port <= last; port++) {
    try {
      await listen(server, port, host);
      return;
    } catch (error) {
      if (!isTaken(error)) fail(`Parley cannot listen on ${host}:${port}: ${messageOf(error)}`);
    }
  }
  fail(`Ports ${DEFAULT_PORT} to ${last} are all taken. Choose one with --port N.`);
}

function openSite(dir: string): Server {
  try {
    return createSiteServer(dir, baseOf(dir));
  } catch (error) {
    return fail(messageOf(error));
  }
}

/** The address for people: `localhost` where that reaches the host, brackets around IPv6. */
function printedAddress(server: Server, host: string, base: string): string {
  const { port } = server.address() as AddressInfo;
  if (LOCAL_HOSTS.has(host)) return `http://localhost:${port}${base}`;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}${base}`;
}

function endOnSignals(server: Server): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close(() => process.exit(0));
      server.closeAllConnections();
    });
  }
}

const options = readOptions();
if (!existsSync(join(options.dir, 'index.html'))) {
  fail(`There is no finished site in ${options.dir}: run npm run build first.`);
}
const server = openSite(options.dir);
if (options.port === null) await listenOnFreePort(server, options.host);
else await listenOnChosenPort(server, options.port, options.host);
endOnSignals(server);
console.log(`Parley is at ${printedAddress(server, options.host, baseOf(options.dir))}`);
