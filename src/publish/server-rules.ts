import { extname } from 'node:path/posix';
import * as mediaTypes from '../site/media-types.ts';
import { withoutBase } from '../site/path.ts';
import { UNFRAMED } from './policy.ts';

/*
 * What any server of the site has to say with its files: how long each may be kept, which other sites may read
 * it, as what it is sent, and where retired addresses lead. Values only: `server.ts` answers by them, and the
 * configurations of other servers (`hosts/`) are written from them.
 */

const {
  inUtf8,
  CITATION_FILES: _citations,
  FEED_JSON,
  JSON_FILE,
  // It stands in workbooks alone, and nginx takes no text whose type is that long.
  XLSX_RELATIONS: _relations,
  ...KINDS
} = mediaTypes;

/** What is sent with the files of one part of the site. */
export interface ServingRule {
  /** Path below the base in which a star stands for anything, slashes too: `/data/*`, `*.html`. */
  files: string;
  /** Cache-Control. */
  kept: string;
  /** Cache-Control where the address says by `v` in its query which version of the file is meant. */
  keptByVersion?: string;
  /**
   * Whether other sites may read it: what is meant for them, and what a page of ours is made of, since in a
   * frame whose sandbox takes its origin away that page is another site to us.
   */
  open?: true;
  /** Content-Type where the ending of the name does not tell it. */
  type?: string;
}

/** To be asked for anew each time, which costs no body where nothing has changed. */
export const ASK_ANEW = 'no-cache';
const FOREVER = 'public, max-age=31536000, immutable';
const FOR_AN_HOUR = 'public, max-age=3600';

/** The rule of whatever has none of its own. */
const OTHERS: ServingRule = { files: '*', kept: FOR_AN_HOUR };

/** A file goes by the first rule that fits it. */
export const SERVING_RULES: readonly ServingRule[] = [
  { files: '/assets/*', kept: FOREVER, open: true },
  { files: '*.html', kept: ASK_ANEW },
  { files: '/data/*', kept: ASK_ANEW, keptByVersion: FOREVER, open: true },
  { files: '/feeds/*.json', kept: ASK_ANEW, open: true, type: inUtf8(FEED_JSON) },
  { files: '/feeds/*', kept: ASK_ANEW, open: true },
  { files: '/oembed/*', kept: ASK_ANEW, open: true },
  // What the app reads when a page is left for another: it changes with that page.
  { files: '/heads/*', kept: ASK_ANEW },
  { files: '/CITATION.cff', kept: ASK_ANEW, open: true },
  { files: '/embed.js', kept: FOR_AN_HOUR, open: true },
  // A worker that is kept keeps its readers where they are.
  { files: '/sw.js', kept: ASK_ANEW },
  { files: '/sw-off.js', kept: ASK_ANEW },
  { files: '/offline.json', kept: ASK_ANEW, keptByVersion: FOREVER },
  { files: '/previews/*', kept: FOR_AN_HOUR, keptByVersion: FOREVER },
  OTHERS,
];

/** What every answer says, whatever its status. */
export const COMMON_HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  // Nothing here measures, films, listens or pays. Copying and sharing are left as they are.
  'Permissions-Policy': [
    'accelerometer',
    'autoplay',
    'camera',
    'display-capture',
    'encrypted-media',
    'fullscreen',
    'geolocation',
    'gyroscope',
    'magnetometer',
    'microphone',
    'midi',
    'payment',
    'publickey-credentials-get',
    'screen-wake-lock',
    'usb',
    'xr-spatial-tracking',
  ]
    .map((feature) => `${feature}=()`)
    .join(', '),
};

/** What other sites may show in theirs. */
export const FRAMED = '/embed/*';

/** What is said with whatever other sites may read, also where it is not there. */
export const OPEN_HEADERS: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Origin': '*',
  // Engines in other people's pages read parts of the tables, and ask how long the whole is.
  'Access-Control-Expose-Headers': 'Accept-Ranges, Content-Range, ETag',
};

/** The methods that are answered. */
export const ALLOWED = 'GET, HEAD, OPTIONS';

/** What a browser is told that asks whether it may ask for an open file in its own way. */
export const PREFLIGHT_HEADERS: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Methods': ALLOWED,
  'Access-Control-Allow-Headers': '*',
  'Access-Control-Max-Age': '86400',
};

/** Content-Type by the ending of a name, with its dot. JSON of whatever purpose is JSON, feeds apart. */
export const CONTENT_TYPES: ReadonlyMap<string, string> = new Map(
  [...Object.values(KINDS), JSON_FILE].map((kind) => [`.${kind.ending}`, inUtf8(kind)]),
);

/** The Content-Type of our own lines of text. */
export const PLAIN_TEXT = inUtf8(KINDS.PLAIN);

/**
 * The headers of a file that is there.
 * @param path of the file below the base, decoded.
 * @param search query of the request, with its question mark; empty where there is none.
 */
export function headersOf(path: string, search: string): Record<string, string> {
  const rule = ruleOf(path);
  const isVersioned = Boolean(new URLSearchParams(search).get('v'));
  return {
    'Content-Type': rule.type ?? typeByName(path),
    'Cache-Control': (isVersioned && rule.keptByVersion) || rule.kept,
    ...(rule.open && OPEN_HEADERS),
  };
}

/** The headers of any answer for a path but those of its content: also of errors and redirects. */
export function headersAt(path: string, policy: string | null): Record<string, string> {
  return {
    ...COMMON_HEADERS,
    ...(policy !== null && { 'Content-Security-Policy': policyAt(path, policy) }),
    ...(ruleOf(path).open && OPEN_HEADERS),
  };
}

/** The policy of the pages, with what only a header can say. */
function policyAt(path: string, policy: string): string {
  return fits(path, FRAMED) ? policy : `${policy}; ${UNFRAMED}`;
}

function ruleOf(path: string): ServingRule {
  return SERVING_RULES.find(({ files }) => fits(path, files)) ?? OTHERS;
}

function fits(path: string, files: string): boolean {
  const [start = '', end] = files.split('*');
  return end === undefined ? path === start : path.startsWith(start) && path.endsWith(end);
}

function typeByName(path: string): string {
  return CONTENT_TYPES.get(extname(path).toLowerCase()) ?? KINDS.BYTES.type;
}

/**
 * Where retired addresses lead.
 * @param text content of `redirects.json`: `{"/old/": "/new/"}`, both below the base.
 * @returns path without the base, with a slash at its end → path of the host.
 * @throws Error that says what is wrong with the text.
 */
export function redirectsIn(text: string, base: string): Map<string, string> {
  const redirects = new Map<string, string>();
  for (const [from, to] of Object.entries(recordIn(text))) {
    if (!isLocalPath(from) || !isLocalPath(to)) {
      throw new Error(`"${from}" must lead from one path of this site to another`);
    }
    redirects.set(withSlash(withoutBase(from, base) ?? from), to);
  }
  return redirects;
}

function recordIn(text: string): object {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Error(`it is not readable JSON: ${String(error)}`, { cause: error });
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw new Error('it must be an object of paths');
}

/** A path that browsers cannot take for another host: `//x`, `/\x` and blanks are refused. */
function isLocalPath(value: unknown): value is string {
  return typeof value === 'string' && /^\/(?!\/)[!-[\]-~]*$/.test(value);
}

/** The path of a folder: with one slash at its end. */
export function withSlash(path: string): string {
  return path.endsWith('/') ? path : `${path}/`;
}
