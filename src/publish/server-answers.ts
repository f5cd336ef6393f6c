import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pipeline, Readable } from 'node:stream';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import { encodingsFor, type Encoding } from './http-encoding.ts';
import { ALLOWED, ASK_ANEW, headersOf, PLAIN_TEXT, PREFLIGHT_HEADERS } from './server-rules.ts';

/*
 * The answers of our server, one function each.
 */

/** Bytes from which on compressing is worth it. */
const WORTH_COMPRESSING = 1024;
/** Of 11: what is made anew for each reader must be made fast. */
const BROTLI_QUALITY = 4;

/** A file of the site, or a line of the server, in the form in which it is sent. */
export type Content = {
  headers: Readonly<Record<string, string>>;
  size: number;
  /** The bytes, or a part of them. */
  open: (part?: { start: number; end: number }) => Readable;
  /** How the bytes are compressed as they stand, and how they are to be on the way. */
  stored?: Encoding;
  onTheWay?: Encoding;
};

export function setHeaders(res: ServerResponse, headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) res.setHeader(name, value);
}

/** What may be asked; for files that other sites may read also how. */
export function sendOptions(res: ServerResponse, isOpen: boolean): void {
  res.setHeader('Allow', ALLOWED);
  if (isOpen) setHeaders(res, PREFLIGHT_HEADERS);
  res.writeHead(204).end();
}

/** The headers that the whole answer would have, save those of a body (RFC 9110, 15.4.5). */
export function sendNotModified(
  res: ServerResponse,
  headers: Readonly<Record<string, string>>,
): void {
  setHeaders(res, headers);
  res.removeHeader('Content-Type');
  res.setHeader('Vary', 'Accept-Encoding');
  res.writeHead(304).end();
}

export function sendNoSuchPart(req: IncomingMessage, res: ServerResponse, size: number): void {
  res.setHeader('Content-Range', `bytes */${size}`);
  sendLine(req, res, 416, `The file has ${size} bytes, and none of those that were asked for.`);
}

export function sendMoved(req: IncomingMessage, res: ServerResponse, to: string): void {
  res.setHeader('Location', to);
  sendLine(req, res, 308, `This page is at ${to}`);
}

export function sendMissing(req: IncomingMessage, res: ServerResponse, root: string): void {
  const page = join(root, '404.html');
  if (!existsSync(page)) return sendLine(req, res, 404, 'There is no page at this address.');
  const { 'Content-Type': type = '', 'Cache-Control': kept = '' } = headersOf('/404.html', '');
  sendBytes(req, res, 404, { 'Content-Type': type, 'Cache-Control': kept }, readFileSync(page));
}

export function sendMalformed(
  req: IncomingMessage,
  res: ServerResponse,
  meant: string | null,
): void {
  const said = 'This address is malformed: a % in it must be followed by two hex digits.';
  sendLine(req, res, 400, meant === null ? said : `${said} Perhaps ${meant} was meant.`);
}

export function sendWrongMethod(req: IncomingMessage, res: ServerResponse): void {
  res.setHeader('Allow', ALLOWED);
  sendLine(req, res, 405, 'This site can only be read: use GET or HEAD.');
}

export function sendOtherVersion(req: IncomingMessage, res: ServerResponse): void {
  sendLine(req, res, 412, 'The file is not the version that was asked for.');
}

export function sendFailure(req: IncomingMessage, res: ServerResponse, error: unknown): void {
  console.error(error);
  if (res.headersSent) res.destroy();
  else sendLine(req, res, 500, 'The server could not read this page. Its terminal says why.');
}

function sendLine(req: IncomingMessage, res: ServerResponse, status: number, line: string): void {
  const headers = { 'Content-Type': PLAIN_TEXT, 'Cache-Control': ASK_ANEW };
  sendBytes(req, res, status, headers, Buffer.from(`${line}\n`));
}

function sendBytes(
  req: IncomingMessage,
  res: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>>,
  bytes: Buffer,
): void {
  const size = bytes.byteLength;
  const open = () => Readable.from([bytes]);
  const encodings = encodingsFor(acceptedBy(req));
  sendContent(req, res, status, { headers, size, open, ...onTheWay(encodings, size) });
}

/** Node leaves the body out for HEAD, and it is not even read for that. */
export function sendContent(
  req: IncomingMessage,
  res: ServerResponse,
  status: number,
  { headers, size, open, stored, onTheWay: way }: Content,
): void {
  res.statusCode = status;
  setHeaders(res, headers);
  res.setHeader('Vary', 'Accept-Encoding');
  const encoding = stored ?? way;
  if (encoding) res.setHeader('Content-Encoding', encoding);
  if (!way) res.setHeader('Content-Length', size);
  if (req.method === 'HEAD') return void res.end();
  const ended = (error: Error | null) => {
    // A reader who goes away is no failure.
    if (error && !res.destroyed) sendFailure(req, res, error);
  };
  if (way) pipeline(open(), compressor(way), res, ended);
  else pipeline(open(), res, ended);
}

function compressor(encoding: Encoding) {
  if (encoding === 'gzip') return createGzip();
  return createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } });
}

/** The best of these forms for a file of this size; none where that would be no gain. */
export function onTheWay([best]: readonly Encoding[], size: number): { onTheWay?: Encoding } {
  return best && size >= WORTH_COMPRESSING ? { onTheWay: best } : {};
}

export const acceptedBy = (req: IncomingMessage) => req.headers['accept-encoding']?.toString();
