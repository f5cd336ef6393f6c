import type { ServingRule } from '../server-rules.ts';

/** What is told of a site in one language, which is whole in its folder. */
export interface HostedLanguage {
  /** The policy of its pages, without what only a header can say. */
  policy: string;
  /** Retired addresses: path below that of the language, with a slash at its end → path of the host. */
  redirects: ReadonlyMap<string, string>;
}

/** What a configuration of another server is written from: the language at the root, and the others. */
export interface HostedSite extends HostedLanguage {
  /** Path for which the site was built, with a slash at both ends. */
  base: string;
  /** The other languages, by the names of their folders. */
  languages: ReadonlyMap<string, HostedLanguage>;
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

/** A pattern of the table (a star stands for anything) as what its paths are from their slash to their end. */
export function asExpression(files: string): string {
  const [start = '', end] = files.split('*').map(quoted);
  if (end === undefined) return `${start}$`;
  // A star at the start stands for whole paths.
  return start === '' ? `/.*${end}$` : `${start}.*${end}$`;
}

/** A text as a regular expression has it. */
export const quoted = (text: string) => text.replace(/[.\\+*?^$()[\]{}|]/g, String.raw`\$&`);

/** The path of a site without its last slash, as an expression. */
export const pathOf = (base: string) => quoted(base.slice(0, -1));

/** Where paths of the table begin, as an expression: at the root, and in the folder of each other language. */
export function rootOf({ base, languages }: HostedSite): string {
  const others = [...languages.keys()].map(quoted).join('|');
  return others ? `${pathOf(base)}(?:/(?:${others}))?` : pathOf(base);
}

/** A pattern of the table in every language of a site: the table holds in the folder of each as at the root. */
export function inEach(
  files: string,
  { languages }: { languages: ReadonlyMap<string, unknown> },
): string[] {
  if (!files.startsWith('/')) return [files];
  return [files, ...[...languages.keys()].map((language) => `/${language}${files}`)];
}

/** The retired addresses of all languages: path below the site, with a slash at its end → path of the host. */
export function allRedirects({ redirects, languages }: HostedSite): [from: string, to: string][] {
  return [
    ...redirects,
    ...[...languages].flatMap(([language, own]) =>
      [...own.redirects].map(([from, to]): [string, string] => [`/${language}${from}`, to]),
    ),
  ];
}

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
