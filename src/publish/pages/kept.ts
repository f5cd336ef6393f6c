import {
  closeSync,
  fstatSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { threadId } from 'node:worker_threads';
import type { RenderedPage } from '../render.tsx';
import type { StandingLists } from '../styles/standing.ts';

/*
 * A rendered page as a file that outlives the build: a line that says what it is, and its HTML. What a build alone
 * knows (the version of all data, the names of built files, the styles) is put around it later.
 */

/** What is known of a rendered page beside its HTML. */
export type KeptFacts = Omit<RenderedPage, 'body'> & { standing: StandingLists };

/** The first line of the file; `bytes` is the length of the HTML after it. */
type Line = { facts: KeptFacts; bytes: number };

/** Bytes that are read at first; a line is seldom longer. */
const FIRST = 16 * 1024;
const NEW_LINE = 10;

/** Writes a page in one stroke: a build that ends meanwhile leaves no half of one. */
export function keepPage(file: string, facts: KeptFacts, html: string): void {
  const body = Buffer.from(html);
  const line: Line = { facts, bytes: body.length };
  const unfinished = `${file}.${process.pid}-${threadId}`;
  writeFileSync(unfinished, Buffer.concat([Buffer.from(`${JSON.stringify(line)}\n`), body]));
  renameSync(unfinished, file);
}

/** What is known of a kept page; null where there is none, or not the whole of it. */
export function keptFacts(file: string): KeptFacts | null {
  let open: number;
  try {
    open = openSync(file, 'r');
  } catch {
    return null;
  }
  try {
    const { size } = fstatSync(open);
    let start = Buffer.alloc(Math.min(FIRST, size));
    readSync(open, start, 0, start.length, 0);
    if (!start.includes(NEW_LINE)) {
      start = Buffer.alloc(size);
      readSync(open, start, 0, size, 0);
    }
    const end = start.indexOf(NEW_LINE);
    const { facts, bytes } = JSON.parse(start.toString('utf8', 0, Math.max(end, 0))) as Line;
    return end + 1 + bytes === size ? facts : null;
  } catch {
    return null;
  } finally {
    closeSync(open);
  }
}

/** The HTML of a kept page. */
export function keptBody(file: string): Buffer {
  const content = readFileSync(file);
  return content.subarray(content.indexOf(NEW_LINE) + 1);
}
