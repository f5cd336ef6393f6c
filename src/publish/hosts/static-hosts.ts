import { COMMON_HEADERS, FRAMED, OPEN_HEADERS, SERVING_RULES } from '../server-rules.ts';
import { UNFRAMED } from '../policy.ts';
import { PARQUET, SQLITE } from '../../site/media-types.ts';
import { below } from '../../site/path.ts';
import type { HostedSite } from './host.ts';

/*
 * `_headers` and `_redirects`, which Netlify, Cloudflare Pages and others read in the folder of a site. They
 * know no exceptions and join the headers of all rules that fit, so nothing is said twice for an address.
 * What they cannot say stays as the host has it: pages and data are asked for anew there, too.
 */

/** Cloudflare Pages reads no more rules than this. */
const MOST_RULES = 100;

/** Files whose type no host knows by the ending of their names. */
const UNKNOWN = [
  ['/data/parquet/*', PARQUET.type],
  ['/data/dataset.sqlite', SQLITE.type],
] as const;

/** What is in the folder of the built site. */
export interface BuiltFolder {
  /** Names of the files in `assets/`, those first that are most worth keeping. */
  assets: readonly string[];
  /** Folders of pages right below the site: `rounds`, `about`. */
  folders: readonly string[];
}

type Rule = readonly [files: string, headers: Readonly<Record<string, string>>];

/**
 * The file `_headers`. Each asset has a rule of its own: a rule for the folder would also hold for what is
 * not in it, and have the answer that it is not there kept for a year.
 */
export function headersFile({ base }: HostedSite, { assets, folders }: BuiltFolder): string {
  const open = SERVING_RULES.filter((rule) => rule.open).map(({ files }) => files);
  const unframed = folders.filter((name) => `/${name}/*` !== FRAMED);
  const kept = SERVING_RULES[0]?.kept ?? '';
  const rules: Rule[] = [
    ['/*', COMMON_HEADERS],
    // The rest of the policy stands in the pages.
    ...['/', ...unframed.map((name) => `/${name}/*`)].map((files): Rule => [
      files,
      { 'Content-Security-Policy': UNFRAMED },
    ]),
    ...open
      .filter((files) => !open.some((wide) => wide !== files && covers(wide, files)))
      .map((files): Rule => [files, OPEN_HEADERS]),
    ...UNKNOWN.map(([files, type]): Rule => [files, { 'Content-Type': type }]),
    ...assets.map((name): Rule => [`/assets/${name}`, { 'Cache-Control': kept }]),
  ];
  return rules
    .slice(0, MOST_RULES)
    .map(([files, headers]) =>
      [
        below(files, base),
        ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
      ].join('\n'),
    )
    .join('\n')
    .concat('\n');
}

/** Whether one rule says the same as a narrower one: `/feeds/*` for `/feeds/*.json`. */
const covers = (wide: string, narrow: string) =>
  wide.endsWith('/*') && narrow.startsWith(wide.slice(0, -1));

/**
 * The file `_redirects`: retired addresses. Netlify serves the page that lies at such an address, which leads
 * on as well, unless a mark tells it otherwise; Cloudflare goes by the file anyway, and refuses the mark.
 */
export function redirectsFile({ base, redirects }: HostedSite, mark: '' | '!' = ''): string {
  return [...redirects].map(([from, to]) => `${below(from, base)} ${to} 301${mark}\n`).join('');
}
