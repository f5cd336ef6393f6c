import { createHash } from 'node:crypto';

/*
 * What a browser lets a page of the site load and do: a Content-Security-Policy. It stands in the head of
 * each page, for hosts that send nothing but files, and servers that can send it as a header, too.
 */

/**
 * Everything comes from the site itself; what is not named here comes from nowhere. No style stands at an
 * element, no script inside the HTML but the one of index.html, and text becomes script or markup by no way:
 * `trusted-types` names the only policy by which an address may become one of script (src/site/trusted.ts).
 */
const DIRECTIVES = [
  // A picture that the reader asks for is made in the page.
  "img-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  // The preview of an embedded card.
  "frame-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types parley',
];

/** What no `<meta>` can say: whether other sites may show a page in theirs. */
export const UNFRAMED = "frame-ancestors 'none'";

const SCRIPTS = /<script(?: type="speculationrules")?>(.*?)<\/script>/gs;
const STYLES = /<style>(.*?)<\/style>/gs;
const TAG = /<meta http-equiv="Content-Security-Policy" content="([^"]*)" \/>/;

/**
 * The scripts that stand inside a page, as they are there, with rules for what may be fetched beforehand. Other
 * scripts that have a type are data.
 */
export function inlineScripts(html: string): string[] {
  return [...html.matchAll(SCRIPTS)].map(([, code = '']) => code);
}

/** The styles that stand inside a page, as they are there. */
export function inlineStyles(html: string): string[] {
  return [...html.matchAll(STYLES)].map(([, css = '']) => css);
}

/**
 * The policy of a page.
 * @param scripts that stand inside it, letter by letter; others do not run.
 * @param styles that stand inside it, letter by letter; others are not used.
 */
export function policyFor(scripts: readonly string[], styles: readonly string[] = []): string {
  return [
    `script-src ${sources(scripts)}`,
    "default-src 'none'",
    `style-src ${sources(styles)}`,
    ...DIRECTIVES,
  ].join('; ');
}

/** The site's own files, and these texts by their hashes. */
function sources(texts: readonly string[]): string {
  const hashes = texts.map(
    (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
  return ["'self'", ...hashes].join(' ');
}

/** The policy as a page has it in its head: before whatever it is to hold for. */
export function policyTag(policy: string): string {
  return `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
}

/** The policy that a built page has in its head; null where it has none. */
export function policyIn(html: string): string | null {
  return TAG.exec(html)?.[1] ?? null;
}
