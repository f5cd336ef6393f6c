import type { Manifest } from '../offline/release.ts';

/**
 * The tags by which a page asks for its own code and data.
 * @param files built files of its code, which the template does not ask for, by path below the base.
 * @param data addresses of its data files.
 */
export const preloadTags = (base: string, files: readonly string[], data: readonly string[]) => [
  ...files.map((file) => `<link rel="modulepreload" fetchpriority="low" href="${base}${file}" />`),
  ...data.map(
    (url) =>
      `<link rel="preload" as="fetch" crossorigin="anonymous" fetchpriority="low" href="${url}" />`,
  ),
];

/** Built files of a page's own code: its chunk and what it imports, save what the entry has. */
export function chunksOf(
  source: string | null,
  manifest: Manifest,
  seen = new Set<string>(),
): string[] {
  if (source === null || seen.has(source)) return [];
  seen.add(source);
  const chunk = manifest[source];
  if (!chunk) throw new Error(`the build has no chunk for ${source}`);
  if (chunk.isEntry) return [];
  return [chunk.file, ...(chunk.imports ?? []).flatMap((name) => chunksOf(name, manifest, seen))];
}
