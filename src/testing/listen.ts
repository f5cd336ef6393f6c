import type { Server } from 'node:http';
import { createServer, type AddressInfo, type Server as NetServer } from 'node:net';

/** Lets a server listen on a free port of this machine. @returns the port. */
export async function listen(server: NetServer): Promise<number> {
  await new Promise<void>((done, refuse) => {
    server.once('error', refuse);
    server.listen(0, '127.0.0.1', done);
  });
  return (server.address() as AddressInfo).port;
}

/** Closes a server, and whatever somebody still keeps open to it. */
export function close(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}

/** A port that nobody listens on, for a server of another program. */
export async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  await new Promise((done) => server.close(done));
  return port;
}
