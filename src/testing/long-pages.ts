import { gzipSync } from 'node:zlib';
import { editionOf } from '../model/slices/edition.ts';
import { nameOfPart } from '../model/slices/part-name.ts';
import type { Dataset } from '../model/types.ts';
import { renderPage } from '../publish/render.tsx';

/* What tests ask of pages that are rendered as a build does, from files that they make themselves. */

/** Bytes, compressed, that a page may take beside its head, its styles and its scripts' names. */
export const LIMIT = 52_000;

/** Bytes of a page, compressed. */
export const zipped = (html: string) => gzipSync(html, { level: 6 }).length;

/** Paths that a page links to. */
export const linked = (html: string) =>
  new Set([...html.matchAll(/<a [^>]*href="([^"#?]+)/g)].map((found) => found[1]));

/** The files of a site by their names, and its pages. */
export function longSite(data: Dataset) {
  const files = new Map<string, unknown>();
  return {
    files,
    /** Puts the parts of something long where they belong, the oldest first. */
    put: (name: string, parts: readonly unknown[]) => {
      for (const [i, part] of parts.entries())
        files.set(nameOfPart(name, i + 1, parts.length), part);
    },
    /** What a page holds, without its head. */
    htmlOf: async (path: string) =>
      (await renderPage(path, (name) => files.get(name), editionOf(data))).body,
  };
}
