import { moved as movedWords } from '#language/moved.ts';
import { words } from '../messages/words.ts';
import { SVG } from '../site/media-types.ts';
import { below } from '../site/path.ts';
import { policyFor, policyTag } from './policy.ts';

/** A page that leads on, for hosts that cannot redirect. */
export function movedPage(base: string, path: string): string {
  const to = below(path, base);
  return `<!doctype html>
<html lang="${words.tag}" dir="${words.direction}">
  <head>
    <meta charset="utf-8" />
    ${policyTag(policyFor([]))}
    <title>${movedWords.title}</title>
    <meta name="description" content="${movedWords.description}" />
    <meta name="robots" content="noindex" />
    <link rel="icon" href="${base}icon.svg" type="${SVG.type}" />
    <link rel="canonical" href="${to}" />
    <meta http-equiv="refresh" content="0; url=${to}" />
  </head>
  <body>
    <h1>${movedWords.title}</h1>
    <p>${movedWords.now} <a href="${to}"><bdi dir="ltr">${to}</bdi></a></p>
  </body>
</html>
`;
}
