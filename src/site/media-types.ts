/*
 * The kinds of files that the site has, makes and takes: how a name ends, and its media type. The types are
 * those registered with IANA; BibTeX has none, and the one here is what reference managers ask for. Each has a
 * name of its own, so that a page loads those alone that it makes.
 */

/** A kind of file: the ending of its name, without the dot, and its media type without parameters. */
export interface MediaType {
  ending: string;
  type: string;
}

export const ATOM = { ending: 'atom', type: 'application/atom+xml' } as const;
export const BIBTEX = { ending: 'bib', type: 'application/x-bibtex' } as const;
export const CFF = { ending: 'cff', type: 'application/yaml' } as const;
/** In two words, or it would have the name of the data file of the same record. */
export const CSL_JSON = {
  ending: 'csl.json',
  type: 'application/vnd.citationstyles.csl+json',
} as const;
/** Whatever has none of the others. */
export const BYTES = { ending: 'bin', type: 'application/octet-stream' } as const;
export const CSS = { ending: 'css', type: 'text/css' } as const;
export const CSV = { ending: 'csv', type: 'text/csv' } as const;
/** Its ending is that of any JSON: what stands in the folder of feeds is a feed. */
export const FEED_JSON = { ending: 'json', type: 'application/feed+json' } as const;
export const HTML = { ending: 'html', type: 'text/html' } as const;
export const ICON = { ending: 'ico', type: 'image/x-icon' } as const;
export const JPEG = { ending: 'jpg', type: 'image/jpeg' } as const;
export const JSON_FILE = { ending: 'json', type: 'application/json' } as const;
export const JSON_LD = { ending: 'jsonld', type: 'application/ld+json' } as const;
export const JSON_SCHEMA = { ending: 'json', type: 'application/schema+json' } as const;
/** What a page says of a record to those who embed it by its address (oEmbed 1.0). */
export const OEMBED = { ending: 'json', type: 'application/json+oembed' } as const;
export const MANIFEST = { ending: 'webmanifest', type: 'application/manifest+json' } as const;
export const MARKDOWN = { ending: 'md', type: 'text/markdown' } as const;
export const PARQUET = { ending: 'parquet', type: 'application/vnd.apache.parquet' } as const;
export const PDF = { ending: 'pdf', type: 'application/pdf' } as const;
export const PLAIN = { ending: 'txt', type: 'text/plain' } as const;
export const PNG = { ending: 'png', type: 'image/png' } as const;
export const RIS = { ending: 'ris', type: 'application/x-research-info-systems' } as const;
export const SCRIPT = { ending: 'js', type: 'text/javascript' } as const;
export const SOURCE_MAP = { ending: 'map', type: 'application/json' } as const;
export const SQLITE = { ending: 'sqlite', type: 'application/vnd.sqlite3' } as const;
export const SVG = { ending: 'svg', type: 'image/svg+xml' } as const;
export const WEBP = { ending: 'webp', type: 'image/webp' } as const;
export const WOFF2 = { ending: 'woff2', type: 'font/woff2' } as const;
/** A workbook (Office Open XML, ECMA-376), and the lists in it of what belongs to what. */
export const XLSX = {
  ending: 'xlsx',
  type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
export const XLSX_RELATIONS = {
  ending: 'rels',
  type: 'application/vnd.openxmlformats-package.relationships+xml',
} as const;
export const XML = { ending: 'xml', type: 'application/xml' } as const;
export const ZIP = { ending: 'zip', type: 'application/zip' } as const;

/** What to send with a file in UTF-8: text of any kind with its character set. */
export function inUtf8({ type }: MediaType): string {
  return /^text\/|[/+](?:json|xml|yaml)$|\+oembed$/.test(type) ? `${type}; charset=utf-8` : type;
}

/** The files of citations that reference managers read. */
export const CITATION_FILES = { bibtex: BIBTEX, ris: RIS, csl: CSL_JSON } as const;
