import type { ServingRule } from '../server-rules.ts';

/** What a configuration of another server is written from. */
export interface HostedSite {
  /** Path for which the site was built, with a slash at both ends. */
  base: string;
  /** The policy of its pages, without what only a header can say. */
  policy: string;
  /** Retired addresses: path below the base, with a slash at its end → path of the host. */
  redirects: ReadonlyMap<string, string>;
}

/** Where and as what a server of one's own serves it. */
export interface HostFolder {
  /** The folder of the built site, absolute. */
  folder: string;
  /** The name of the host. */
  name: string;
  /** Address and port without TLS, to try a configuration: `127.0.0.1:8080`. Without it, by TLS. */
  listen?: string;
  /** Files of a certificate and its key, where the server does not get them by itself. */
  certificate?: { chain: string; key: string };
}

/** For a browser that has been here by TLS: not to come without it for this long, in seconds. */
export const TLS_HEADER = ['Strict-Transport-Security', 'max-age=31536000'] as const;

/** A pattern of the table (a star stands for anything) as a regular expression for paths below the base. */
export function asExpression(files: string, base: string): string {
  const [start = '', end] = files.split('*').map(quoted);
  const root = quoted(base.slice(0, -1));
  if (end === undefined) return `^${root}${start}$`;
  // A star at the start stands for whole paths.
  return start === '' ? `^${root}/.*${end}$` : `^${root}${start}.*${end}$`;
}

const quoted = (text: string) => text.replace(/[.\\+*?^$()[\]{}|]/g, String.raw`\$&`);

/**
 * A text in double quotes, as nginx and Caddy read it.
 * @throws Error for what would end it, or be taken for a variable.
 */
export function inQuotes(text: string): string {
  if (/["\\${}\n]/.test(text)) throw new Error(`${text} cannot stand in a configuration`);
  return `"${text}"`;
}

/** Whether the rule tells the type of its files, too. */
export const hasType = (rule: ServingRule): rule is ServingRule & { type: string } =>
  rule.type !== undefined;
