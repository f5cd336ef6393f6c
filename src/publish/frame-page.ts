/*
 * A page that stands in other people's frames is made from the same template as every page. What it
 * does not need is taken out of it, since the readers of an article wait for each of these.
 */

/** The app: its entry, and what the entry needs. */
const APP = /\s*<script type="module"[^>]*><\/script>/g;
const CHUNKS = /\s*<link rel="modulepreload"[^>]*>/g;
/** Rules for what may be fetched beforehand: a frame opens its links elsewhere. */
const RULES = /\s*<script type="speculationrules">.*?<\/script>/gs;
/** The line for a page whose app does not come. */
const LATE = /\s*<p data-late[^>]*>.*?<\/p>/gs;

/**
 * The template of all pages as that of a frame. A still one loses the app. Throws where the template has not exactly
 * one of what is looked for.
 */
export function asFrame(template: string, kind: 'still' | 'live'): string {
  const bare = edit(template, RULES, () => '');
  if (kind === 'live') return bare;
  const still = edit(
    edit(bare, APP, () => ''),
    LATE,
    () => '',
  );
  return still.replace(CHUNKS, '');
}

/**
 * What stands in a still frame: its links leave it.
 * @param head what stands in its head, which names the full page.
 */
export function stillBody(body: string, head: string): string {
  const page = /<link rel="canonical" href="([^"]+)"/.exec(head)?.[1];
  return anchorsOut(drawnLinksOut(body), page);
}

/**
 * Links in drawings open a tab of their own, too: browsers follow the base element of a page for the links of
 * its text alone.
 */
function drawnLinksOut(html: string): string {
  let depth = 0;
  return html.replace(/<svg\b|<\/svg>|<a (?![^>]*\btarget=)/g, (found) => {
    if (found === '<svg') depth += 1;
    else if (found === '</svg>') depth -= 1;
    else if (depth > 0) return '<a target="_blank" rel="noopener" ';
    return found;
  });
}

function edit(html: string, what: RegExp, change: (found: string) => string): string {
  const found = html.match(what)?.length ?? 0;
  if (found !== 1) throw new Error(`a page has ${found} of ${what}, and a frame needs to know one`);
  return html.replace(what, change);
}

/** Links to a place that the frame does not have lead to that place of the full page, which its head names. */
function anchorsOut(html: string, page: string | undefined): string {
  if (!page) return html;
  // Those that the router has written name the frame before the place.
  return html.replace(/ href="(?:[^"#]*\/embed\/[^"#]*)?#([^"]+)"/g, (found, id: string) =>
    html.includes(` id="${id}"`) ? found : ` href="${page}#${id}"`,
  );
}
