import { minifySync } from 'vite';
import { inLanguage } from '../language.ts';
import { asFrame } from '../frame-page.ts';
import { inlineScripts, policyFor, policyTag } from '../policy.ts';
import type { RenderedPage } from '../render.tsx';
import { withStyles } from '../styles/page-styles.ts';

/** Where index.html has the line for a page whose app does not come. */
const LATE = '<!--late-->';
/** Where it has what the page may load. */
const POLICY = '<!--policy-->';

/** What the renderer says of all pages. */
type OfAllPages = Pick<typeof import('../render.tsx'), 'LANGUAGE' | 'LATE_LINE'>;

/** The client build's index.html as the template of all pages. */
export function templateOf(index: string, { LANGUAGE, LATE_LINE }: OfAllPages): string {
  const shell = inLanguage(index, LANGUAGE);
  const short = replaceOnce(afterPage(sameOrigin(shortened(shell))), LATE, LATE_LINE);
  return replaceOnce(short, POLICY, policyTag(policyFor(inlineScripts(short))));
}

/** What a page puts into the template beside its body. */
export type Filling = {
  head: string;
  params: readonly string[];
  path: string;
  preloads: readonly string[];
  version: string;
};

/** What stands before and after the body of a page. */
export type AroundBody = { before: string; after: string };

/**
 * The template of pages of one kind, ready to be filled: with their styles in it, and in frames without what these
 * do not need. Every placeholder must be there, or the pages would lack a part.
 */
export function fillable(
  template: string,
  frame: RenderedPage['frame'],
  styles: string,
): (page: Filling) => AroundBody {
  const whole = withStyles(frame ? asFrame(template, frame) : template, styles);
  const [start, beforeHead] = partedAt(whole, '<html');
  const [betweenHeadAndBody, rest] = partedAt(beforeHead, '<!--head-->');
  const [beforeBody, afterBody] = partedAt(rest, '<div id="root"></div>');
  const [late, end] = partedAt(afterBody, '</body>');
  return ({ head, params, path, preloads, version }) => {
    const meta = `<meta name="parley-data" content="${version}" />`;
    const view = params.length > 0 ? ` data-view="${params.join(' ')}"` : '';
    return {
      before: `${start}<html${view}${betweenHeadAndBody}${head}${meta}${beforeBody}<div id="root" data-path="${path}">`,
      after: `</div>${late}${preloads.join('')}</body>${end}`,
    };
  };
}

function partedAt(text: string, placeholder: string): [before: string, after: string] {
  const [before, after, ...more] = text.split(placeholder);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`index.html must contain ${placeholder} once`);
  return [before, after];
}

/** The template with its inline scripts as short as they can be: they go to every reader of every page. */
function shortened(template: string): string {
  return template
    .replace(/\s*<!-- .*? -->/gs, '')
    .replace(
      /<script>(.*?)<\/script>/s,
      (_, code: string) => `<script>${minifySync('inline.js', code).code.trim()}</script>`,
    )
    .replace(
      /(<script type="speculationrules">)(.*?)(<\/script>)/s,
      (_, start: string, rules: string, end: string) =>
        start + JSON.stringify(JSON.parse(rules)) + end,
    );
}

/**
 * The template without the mode in which Vite asks for styles and code. They are of the same origin, and with
 * it a page that somebody saved to disk, or that stands in a frame of no origin, has no styles.
 */
function sameOrigin(template: string): string {
  return template.replace(
    /(<(?:script|link rel="(?:stylesheet|modulepreload)")[^>]*?) crossorigin(?:="[^"]*")?/g,
    '$1',
  );
}

/**
 * The template with its code at the end, where nothing of it is asked for before the page has come: what is read
 * needs none, and on a slow line it would take the page's place.
 */
function afterPage(template: string): string {
  const code = /\s*<(?:script type="module"|link rel="modulepreload")[^>]*>(?:<\/script>)?/g;
  const tags = (template.match(code) ?? []).map((tag) =>
    tag.trim().replace(/^<\w+ \w+="\w+"/, '$& fetchpriority="low"'),
  );
  return replaceOnce(template.replace(code, ''), '</body>', `${tags.join('')}</body>`);
}

function replaceOnce(text: string, from: string, to: string): string {
  if (text.split(from).length !== 2) throw new Error(`index.html must contain ${from} once`);
  // A function, because "$" in a replacement string has a meaning.
  return text.replace(from, () => to);
}
