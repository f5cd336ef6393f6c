import { createHash } from 'node:crypto';

/*
 * What a browser lets a page of the site load and do: a Content-Security-Policy. It stands in the head of
 * each page, for hosts that send nothing but files, and servers that can send it as a header, too.
 */

/**
 * Everything comes from the site itself; what is not named here comes from nowhere. No style stands inside
 * the HTML, no script but the one of index.html, and text becomes script or markup by no way: `trusted-types`
 * names the only policy by which an address may become one of script (src/site/trusted.ts).
 */
const DIRECTIVES = [
  "default-src 'none'",
  "style-src 'self'",
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

const INLINE = /<script>(.*?)<\/script>/gs;
const TAG = /<meta http-equiv="Content-Security-Policy" content="([^"]*)" \/>/;

/** The scripts that stand inside a page, as they are there. Scripts that are data have a type. */
export function inlineScripts(html: string): string[] {
  return [...html.matchAll(INLINE)].map(([, code = '']) => code);
}

/**
 * The policy of a page.
 * @param scripts that stand inside it, letter by letter; others do not run.
 */
export function policyFor(scripts: readonly string[]): string {
  const hashes = scripts.map(
    (code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`,
  );
  return [`script-src ${["'self'", ...hashes].join(' ')}`, ...DIRECTIVES].join('; ');
}

/** The policy as a page has it in its head: before whatever it is to hold for. */
export function policyTag(policy: string): string {
  return `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
}

/** The policy that a built page has in its head; null where it has none. */
export function policyIn(html: string): string | null {
  return TAG.exec(html)?.[1] ?? null;
}
