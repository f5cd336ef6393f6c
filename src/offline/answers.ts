import { CSS, HTML, JSON_FILE, SCRIPT, WOFF2 } from '../site/media-types.ts';

/*
 * Which answers may be kept: whole ones of this site, of the kind that was asked for. Everything else a reader
 * would meet again as a page or a figure.
 */

/** What of an answer matters here. A browser's `Response` fits. */
export type Sent = Pick<Response, 'status' | 'type' | 'redirected' | 'headers'>;

/** Whether an answer is from this site, whole, and where it was asked for. */
function isSound({ status, type, redirected, headers }: Sent): boolean {
  // Opaque answers (of other sites, of redirects) tell nothing of what they are.
  return (
    status === 200 &&
    (type === 'basic' || type === 'default') &&
    !redirected &&
    !headers.has('content-range') &&
    headers.get('vary')?.trim() !== '*'
  );
}

const typeOf = ({ headers }: Sent) => headers.get('content-type')?.split(';')[0]?.trim() ?? '';

/** What stands in the type of a file, by the ending of its name: servers have more than one type for some. */
const TYPES: ReadonlyMap<string, string> = new Map([
  [SCRIPT.ending, 'javascript'],
  [CSS.ending, 'css'],
  [JSON_FILE.ending, 'json'],
  [WOFF2.ending, 'font'],
]);

/** Whether an answer can be kept as the file of this key; what it holds has to be looked at, too. */
export function canBeFile(key: string, answer: Sent): boolean {
  const ending = /\.(\w+)(?:\?|$)/.exec(key)?.[1] ?? '';
  return isSound(answer) && typeOf(answer).includes(TYPES.get(ending) ?? 'of no such file');
}

/** Whether what came as a file is whole, as far as that can be seen: a cut text of JSON lacks its end. */
export function isWholeFile(key: string, text: string): boolean {
  return !/\.json(?:\?|$)/.test(key) || /[}\]]\s*$/.test(text);
}

/** What a page says of itself, for those who keep it. */
export interface PageFacts {
  title: string;
  /** Version of the dataset, and its day. */
  edition: { version: string; date: string };
  /** Fingerprint of the data from which it was made. */
  data: string;
  /** Path of its script below the base, which each release names anew. */
  entry: string;
}

/** Whether an answer can be a page of any site. */
export function canBePage(answer: Sent): boolean {
  return isSound(answer) && typeOf(answer) === HTML.type;
}

/**
 * Reads a page of this site.
 * @returns null for a page of another site, of none, and for one that was cut off.
 */
export function pageFacts(html: string, base: string): PageFacts | null {
  const title = /<title[^>]*>([^<]*)<\/title>/.exec(html)?.[1];
  const data = /<meta name="parley-data" content="(\w+)"/.exec(html)?.[1];
  const entry = /<script[^>]*type="module"[^>]*\ssrc="([^"]+)"/.exec(html)?.[1];
  const edition = /<script id="parley-edition"[^>]*>([^<]*)<\/script>/.exec(html)?.[1];
  const isWhole = /<\/html>\s*$/.test(html);
  if (title === undefined || !data || !edition || !isWhole) return null;
  if (!entry?.startsWith(`${base}assets/`)) return null;
  try {
    const { version, date } = JSON.parse(edition) as Partial<PageFacts['edition']>;
    if (typeof version !== 'string' || typeof date !== 'string') return null;
    return {
      title: unescaped(title),
      edition: { version, date },
      data,
      entry: entry.slice(base.length - 1),
    };
  } catch {
    return null;
  }
}

const SIGNS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#x27': "'",
  '#39': "'",
};

function unescaped(text: string): string {
  return text.replace(/&(#?\w+);/g, (whole, name: string) => SIGNS[name] ?? whole);
}
