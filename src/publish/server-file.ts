import { createReadStream, statSync, type Stats } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { judge, partWanted, type Validators } from './http-conditions.ts';
import { ENCODINGS, encodingsFor, getsShorter, isTextType } from './http-encoding.ts';
import {
  acceptedBy,
  onTheWay,
  sendContent,
  sendNoSuchPart,
  sendNotModified,
  sendOtherVersion,
  type Content,
} from './server-answers.ts';

/*
 * A file of the site as an answer: in which form, whole or a part of it, or not at all.
 */

/** What the system knows of a file; null where there is none. A name that is too long, or goes on below a file, is none of a file. */
export function statsOf(file: string): Stats | null {
  try {
    return statSync(file, { throwIfNoEntry: false }) ?? null;
  } catch (error) {
    if (['ENOTDIR', 'ENAMETOOLONG'].includes((error as NodeJS.ErrnoException).code ?? ''))
      return null;
    throw error;
  }
}

/** Answers with a file that is there, if its conditions hold, or with a part of it. */
export function sendFile(
  req: IncomingMessage,
  res: ServerResponse,
  file: string,
  stats: Stats,
  headers: Readonly<Record<string, string>>,
): void {
  const content = contentOf(req, file, stats, headers);
  const validators = validatorsOf(content, stats);
  res.setHeader('ETag', validators.etag);
  res.setHeader('Last-Modified', new Date(validators.modified).toUTCString());
  const verdict = judge(req.headers, validators);
  if (verdict === 'another version') return sendOtherVersion(req, res);
  if (verdict === 'not modified') return sendNotModified(res, headers);
  // Bytes that are made on the way have no numbers.
  if (content.onTheWay) return sendContent(req, res, 200, content);
  res.setHeader('Accept-Ranges', 'bytes');
  const part =
    req.method === 'GET' ? partWanted(req.headers, validators, content.size, Date.now()) : null;
  if (part === 'none such') return sendNoSuchPart(req, res, content.size);
  if (part === null) return sendContent(req, res, 200, content);
  res.setHeader('Content-Range', `bytes ${part.start}-${part.end}/${content.size}`);
  const size = part.end - part.start + 1;
  sendContent(req, res, 206, { ...content, size, open: () => content.open(part) });
}

/** The file in the best form that the reader takes: as one that lies beside it, or made on the way. */
function contentOf(
  req: IncomingMessage,
  file: string,
  stats: Stats,
  headers: Readonly<Record<string, string>>,
): Content {
  const type = headers['Content-Type'] ?? '';
  // Who asks for a part of a database reads it where it lies, and counts bytes of the file as it is.
  const isWhole = isTextType(type) || req.headers.range === undefined;
  const encodings = getsShorter(type) && isWhole ? encodingsFor(acceptedBy(req)) : [];
  for (const stored of encodings) {
    const beside = statsOf(`${file}${ENCODINGS[stored]}`);
    // One that is older was made of another version.
    if (!beside?.isFile() || beside.mtimeMs < stats.mtimeMs) continue;
    const open = (part?: object) => createReadStream(`${file}${ENCODINGS[stored]}`, part);
    return { headers, size: beside.size, open, stored };
  }
  const open = (part?: object) => createReadStream(file, part);
  return {
    headers,
    size: stats.size,
    open,
    ...(isTextType(type) && onTheWay(encodings, stats.size)),
  };
}

/**
 * What tells versions apart: each form of a file has a tag of its own. One that is made on the way is the
 * same in what it says, not in its bytes.
 */
function validatorsOf(content: Content, stats: Stats): Validators {
  const version = `${stats.size.toString(16)}-${Math.floor(stats.mtimeMs).toString(16)}`;
  const tag = `"${[version, content.stored].filter(Boolean).join('-')}"`;
  return {
    etag: content.onTheWay ? `W/${tag}` : tag,
    modified: Math.floor(stats.mtimeMs / 1000) * 1000,
  };
}
