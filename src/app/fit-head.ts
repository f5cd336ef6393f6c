import { bareTitle } from '../messages/bare-title.ts';
import { BASE, linkTo } from '../site/here.ts';
import { withoutBase } from '../site/path.ts';
import { trustedData } from '../site/trusted.ts';
import type { HeadTag } from '../ui/head-tag.ts';
import { versionIn, withVersion } from '../urls/version.ts';
import { headFile } from './head-file.ts';
import { BUILT, dropBuilt } from './head-follows.ts';

/** The page of which the tags tell that the build has put into the head: at first that which was sent. */
let toldOf = document.getElementById('root')?.dataset['path'];
let follows = false;

/** Makes the head that of what is on screen, now and whenever React writes of something else. */
export function followHead(): void {
  if (!follows)
    new MutationObserver(() => void fitHead()).observe(document.head, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: ['href'],
    });
  follows = true;
  void fitHead();
}

/**
 * Takes away all that tells what the page in the window is: for a page that is drawn anew in the place of one of
 * another address.
 */
export function dropHead(): void {
  dropBuilt();
  toldOf = undefined;
  const own = 'title,[name="description"],[name="robots"],[rel="canonical"]';
  for (const tag of document.head.querySelectorAll(own)) tag.remove();
}

async function fitHead(): Promise<void> {
  const page = pageNow();
  if (page !== toldOf) {
    // At once: where the tags of the page cannot be had, its head says less, and nothing that is wrong.
    dropBuilt();
    toldOf = page;
    if (page === undefined) return;
    const tags = await tagsOf(page);
    // The reader may have gone on, and back, in the meantime.
    if (toldOf !== page) return;
    dropBuilt();
    document.head.append(...tags.map(elementOf));
  }
  fitView();
}

const find = (selector: string) => document.head.querySelector(selector);
const meta = (name: string) => find(`[property="${name}"],[name="${name}"]`);

/** Sets a text where it is another: every change of the head is looked at again. */
function put(tag: Element | null, content: string): void {
  if (tag && tag.getAttribute('content') !== content) tag.setAttribute('content', content);
}

/** The path of the page on screen; none where it is a page without an address. */
function pageNow(): string | undefined {
  const link = find('[rel="canonical"]');
  if (!link && find('[name="robots"]')) return undefined;
  const { pathname } = new URL(link?.getAttribute('href') ?? '', location.href);
  return withoutBase(pathname, BASE) ?? undefined;
}

async function tagsOf(page: string): Promise<readonly HeadTag[]> {
  try {
    const answer = await fetch(linkTo(`/${headFile(page)}`));
    const tags: unknown = answer.ok ? await answer.json() : [];
    return Array.isArray(tags) ? (tags as HeadTag[]) : [];
  } catch {
    return [];
  }
}

function elementOf([name, attributes, text]: HeadTag): HTMLElement {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.setAttribute(BUILT, '');
  if (text !== undefined) element.textContent = trustedData(text);
  return element;
}

/** What was built tells of the page as it is sent; a view of it has its own address, and may have its own title. */
function fitView(): void {
  const picture = meta('og:image')?.getAttribute('content');
  if (!picture) return;
  const link = find('[rel="canonical"]');
  if (link) {
    // The host as the build was told it, which may be another than this one.
    const { origin, pathname, search, href } = new URL(link.getAttribute('href') ?? '', picture);
    if (!meta('og:url'))
      document.head.append(elementOf(['meta', { property: 'og:url', content: href }]));
    put(meta('og:url'), href);
    const cited = meta('citation_public_url');
    const before = new URL(cited?.getAttribute('content') ?? href);
    const version = versionIn(search) ?? versionIn(before.search);
    put(cited, `${origin}${withVersion(pathname + search, version?.text ?? '')}`);
  }

  const bare = bareTitle(document.title);
  const told = meta('og:title')?.getAttribute('content');
  // The dataset has a title of its own, which no view changes.
  for (const name of ['twitter:title', 'citation_title', 'dc.title', 'og:title'])
    if (meta(name)?.getAttribute('content') === told) put(meta(name), bare);
}
