import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What pages of one kind load first, in compressed bytes: the most that any page of the kind does. */
export interface Kind {
  kind: string;
  html: number;
  script: number;
  /** What stands in the page, alone; it is counted with the page, too. */
  styles: number;
  /** The whole sheet, which the app asks for. */
  sheet: number;
  /** The largest file of data that the page asks for, alone. */
  data: number;
  /** Files of script. */
  requests: number;
}

export interface Measured {
  kinds: Kind[];
  files: Record<string, number>;
}

/** Kilobytes, compressed. */
export type Budget = { html: number; script: number };
export interface Budgets {
  kinds: Readonly<Record<string, Budget>>;
  styles: number;
  sheet: number;
  data: number;
  files: Readonly<Record<string, number>>;
}

/** The kind of a page, by its address: pages of records are of one kind, whatever their id, and so are those of a list. */
export const pageKindOf = (path: string): string =>
  path
    .replace(/^\/proposals\/list\/\d+\/$/, '/proposals/')
    .replace(/^(\/(?:(?:issues|venues)\/[^/]+|corrections)\/)\d+\/$/, '$1')
    .replace(
      /^((?:\/embed)?\/(?:rounds|proposals|compare|sources|issues|people|venues))\/[^/]+\/$/,
      '$1/*/',
    );

const compressed = (content: string | Buffer) => gzipSync(content).length;

/** Folders of a built site that are sites of their own: each is in another language, and has a policy of its own. */
export function languageFolders(dist: string): string[] {
  return readdirSync(dist).filter((name) => existsSync(join(dist, name, 'policy.txt')));
}

/**
 * Measures a built site by what its pages say that they load. Pages that only lead on are left out, and those of its
 * other languages.
 */
export function measure(dist: string, files: readonly string[]): Measured {
  const apart = languageFolders(dist);
  const sizes = new Map<string, number>();
  const sizeOf = (file: string) => {
    const known = sizes.get(file) ?? compressed(readFileSync(join(dist, file)));
    sizes.set(file, known);
    return known;
  };
  const sum = (names: readonly string[]) => names.reduce((bytes, name) => bytes + sizeOf(name), 0);

  const kinds = new Map<string, Kind>();
  for (const entry of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    const file = entry.split(sep).join('/');
    if (!file.endsWith('.html') || apart.some((name) => file.startsWith(`${name}/`))) continue;
    const html = readFileSync(join(dist, file), 'utf8');
    if (html.includes('http-equiv="refresh"')) continue;
    const kind = pageKindOf(`/${file.replace(/index\.html$/, '')}`);
    const scripts = loaded(
      html,
      /<script\b[^>]*\ssrc="([^"]+)"|<link\b[^>]*rel="modulepreload"[^>]*>/g,
    );
    const sheet = loaded(html, /<link\b[^>]*rel="preload" as="style"[^>]*>/g);
    const data = loaded(html, /<link\b[^>]*rel="preload"[^>]*\bas="fetch"[^>]*>/g);
    const styles = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? '';
    const most = kinds.get(kind) ?? {
      kind,
      html: 0,
      script: 0,
      styles: 0,
      sheet: 0,
      data: 0,
      requests: 0,
    };
    kinds.set(kind, {
      kind,
      html: Math.max(most.html, compressed(html)),
      script: Math.max(most.script, sum(scripts)),
      styles: Math.max(most.styles, styles ? compressed(styles) : 0),
      sheet: Math.max(most.sheet, sum(sheet)),
      data: Math.max(most.data, ...data.map(sizeOf)),
      requests: Math.max(most.requests, scripts.length),
    });
  }
  return {
    kinds: [...kinds.values()].toSorted((a, b) => (a.kind < b.kind ? -1 : 1)),
    files: Object.fromEntries(
      files.filter((file) => existsSync(join(dist, file))).map((file) => [file, sizeOf(file)]),
    ),
  };
}

/** The assets and files of data that matching tags name, each once, by their paths in the site, wherever the site is. */
function loaded(html: string, tags: RegExp): string[] {
  const found = [...html.matchAll(tags)].map(
    ([tag]) => /(?:src|href)="[^"]*?((?:assets|data)\/[^"?]+)/.exec(tag)?.[1],
  );
  return [...new Set(found.filter((name) => name !== undefined))];
}

/**
 * How many bytes more the pages of a language load than those of the first, by kind: of script with the styles, and of
 * HTML. Its fonts are apart.
 */
export function beyond(
  first: Measured,
  other: Measured,
): { kind: string; script: number; html: number }[] {
  return other.kinds.map(({ kind, script, sheet, html }) => {
    const like = first.kinds.find((one) => one.kind === kind);
    if (!like) throw new Error(`the first language has no page of the kind ${kind}`);
    return { kind, script: script + sheet - like.script - like.sheet, html: html - like.html };
  });
}

/** What is over its budget, has none, or is no longer there, in words. */
export function overBudget(found: Measured, budgets: Budgets): string[] {
  const over = (what: string, bytes: number, kilobytes: number) =>
    bytes > kilobytes * 1000
      ? [`${what}: ${(bytes / 1000).toFixed(2)} kB, ${kilobytes} allowed`]
      : [];
  const ofKinds = found.kinds.flatMap(({ kind, html, script, styles, sheet, data, requests }) => {
    const budget = budgets.kinds[kind];
    if (!budget) return [`${kind}: no budget`];
    if (requests === 0 || styles === 0)
      return [`${kind}: loads no script or no styles, which cannot be`];
    return [
      ...over(`${kind} html`, html, budget.html),
      ...over(`${kind} script`, script, budget.script),
      ...over(`${kind} styles`, styles, budgets.styles),
      ...over(`${kind} sheet`, sheet, budgets.sheet),
      ...over(`${kind} file of data`, data, budgets.data),
    ];
  });
  const gone = Object.keys(budgets.kinds).filter((kind) =>
    found.kinds.every((k) => k.kind !== kind),
  );
  const ofFiles = Object.entries(budgets.files).flatMap(([file, kilobytes]) => {
    const bytes = found.files[file];
    return bytes === undefined ? [`${file}: not there`] : over(file, bytes, kilobytes);
  });
  return [...ofKinds, ...gone.map((kind) => `${kind}: a budget, and no such page`), ...ofFiles];
}
