import { inlineScripts, inlineStyles, policyFor, policyIn } from './policy.ts';

/*
 * What in a built file breaks the policy of the site, or would ask another host for something.
 */

/** The tags of a page, without the texts of its scripts and styles. */
const tagsOf = (html: string) => [
  ...html
    .replace(/(<(script|style)[^>]*>).*?<\/\2>/gs, '$1')
    .matchAll(/<([a-z][\w-]*)(\s[^<>]*)?>/gi),
];

const attributesOf = (text: string) =>
  [...text.matchAll(/\s([\w:-]+)(?:="([^"]*)")?/g)].map(
    ([, name = '', value = '']) => [name.toLowerCase(), value] as const,
  );

/** What is wrong with the policy of a page, and what in the page the policy would refuse. */
export function policyProblems(html: string): string[] {
  const policy = policyIn(html);
  if (policy === null) return ['no policy'];
  const problems: string[] = [];
  if (policy !== policyFor(inlineScripts(html), inlineStyles(html)))
    problems.push('a policy that is not that of the scripts and styles inside the page');
  if (/<(?:script|link|style|base)\b/.test(html.slice(0, html.indexOf(policy))))
    problems.push('something before the policy, for which it does not hold');
  for (const [, , attributes = ''] of tagsOf(html)) {
    for (const [attribute, value] of attributesOf(attributes)) {
      if (attribute === 'style') problems.push(`a style at an element: ${value}`);
      if (attribute.startsWith('on')) problems.push(`a script at an element: ${attribute}`);
      if (/^\s*javascript:/i.test(value)) problems.push(`a script as an address: ${value}`);
    }
  }
  return problems;
}

/** Links that a browser follows by itself, by what they are. */
const LOADED =
  /\b(?:stylesheet|icon|preload|modulepreload|prefetch|preconnect|dns-prefetch|manifest)\b/;
const SOURCES: ReadonlySet<string> = new Set([
  'src',
  'srcset',
  'poster',
  'data',
  'background',
  'action',
  'ping',
]);

/** Addresses of other hosts that a browser would ask while it shows a page. Links that a reader follows are none. */
export function foreignRequests(html: string): string[] {
  return tagsOf(html).flatMap(([, name = '', text = '']) => {
    const attributes = new Map(attributesOf(text));
    const asked = [...attributes].flatMap(([attribute, value]) =>
      SOURCES.has(attribute) || attribute === 'xlink:href' ? [value] : [],
    );
    const href = attributes.get('href') ?? '';
    if (['use', 'image'].includes(name)) asked.push(href);
    if (name === 'link' && LOADED.test(attributes.get('rel') ?? '')) asked.push(href);
    return asked.filter(isForeign);
  });
}

/** The same of a stylesheet: pictures, fonts, and other stylesheets. */
export function foreignInStyles(css: string): string[] {
  return [...css.matchAll(/(?:url\(\s*|@import\s+)["']?([^"')\s;]+)/g)]
    .map(([, address = '']) => address)
    .filter(isForeign);
}

const isForeign = (address: string) => /(?:^|,\s*)(?:[a-z][a-z\d+.-]*:)?\/\//i.test(address);
