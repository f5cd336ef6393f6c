import type { Page } from './fixtures.ts';

/** What a page says to somebody: its text, and what is read out or shown for its elements. */
export async function saidOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const own = document.documentElement.lang;
    /** Code, and what says that it is in another language, is no text of the page's own. */
    const apart = (node: Node) => {
      const element = node instanceof Element ? node : node.parentElement;
      if (element?.closest('script, style, template, code, pre, textarea, noscript')) return true;
      const lang = element?.closest('[lang]')?.getAttribute('lang') ?? own;
      return lang !== own;
    };
    const said = [document.title];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const node = texts.currentNode;
      if (!apart(node) && node.textContent?.trim()) said.push(node.textContent);
    }
    for (const element of document.body.querySelectorAll('*'))
      for (const name of ['title', 'aria-label', 'placeholder', 'alt'])
        if (!apart(element) && element.hasAttribute(name))
          said.push(element.getAttribute(name) ?? '');
    return said;
  });
}

/** The texts of a page that say of themselves that they are in another language than the page: this one. */
export async function markedOn(page: Page, language: string): Promise<string[]> {
  return page.evaluate((tag) => {
    const marked: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { parentElement, textContent } = texts.currentNode;
      if (parentElement?.closest('[lang]')?.getAttribute('lang') === tag && textContent?.trim())
        marked.push(textContent.trim());
    }
    return marked;
  }, language);
}

/** What Unicode's signs isolate, innermost first: it was given to a message, and is none of its words. */
const ISOLATED = /[\u2066-\u2068][^\u2066-\u2069]*\u2069/g;

function withoutIsolated(text: string): string {
  const rest = text.replaceAll(ISOLATED, ' ');
  return rest === text ? text : withoutIsolated(rest);
}

/** Words in plain Latin letters that are left of what a page says once texts of the data are taken away. */
export function plainWords(said: readonly string[], data: ReadonlySet<string>): string[] {
  return said.flatMap((text) => {
    // A text ends with what parts it from the next.
    const own = withoutIsolated(text)
      .replace(/ [·|]\s*$/, '')
      .trim();
    if (own === '' || data.has(own)) return [];
    const rest = own
      .split(/(?<=[.;,:]) | [·|] /)
      .filter((part) => !data.has(part.replace(/[.;,:]$/, '')));
    const words =
      rest.join(' ').match(/(?<![\p{L}\d/:.@_-])[A-Za-z]{2,}(?![\p{L}\d/@_-]|\.\w|:\/\/)/gu) ?? [];
    return words.length > 0 ? [`${words.join(' ')} (in “${own.slice(0, 90)}”)`] : [];
  });
}

/** Every text of the files of a dataset. */
export function textsOf(files: ReadonlyMap<string, string>): Set<string> {
  const texts = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value === 'string') texts.add(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
  };
  for (const text of files.values()) walk(JSON.parse(text));
  return texts;
}

/** What does not fit sideways: the page itself, elements that end outside of it, texts that are cut off. */
export async function cutOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const scrolls = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX);
    const inScroller = (element: Element | null): boolean =>
      element !== null && (scrolls(element) || inScroller(element.parentElement));
    const shown = (element: Element) => {
      const { width: wide, height } = element.getBoundingClientRect();
      if (element.closest('.sr-only')) return false;
      return wide > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true });
    };
    const name = (element: Element) =>
      `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> ${(element.textContent ?? '').slice(0, 50)}`;
    const found: string[] = [];
    if (document.documentElement.scrollWidth > width)
      found.push(`the page is ${document.documentElement.scrollWidth} wide`);
    for (const element of document.body.querySelectorAll('*')) {
      if (!shown(element) || inScroller(element)) continue;
      const { left, right } = element.getBoundingClientRect();
      if (right > width + 1 || left < -1) found.push(`ends outside: ${name(element)}`);
      const { overflowX } = getComputedStyle(element);
      if (/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1)
        found.push(`is cut: ${name(element)}`);
    }
    return found;
  });
}

/** The arrows in the texts of a page, each with how far it is scaled: "→ -1 1" is one that is mirrored. */
export async function arrowsOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { textContent, parentElement } = texts.currentNode;
      if (!parentElement || parentElement.closest('script, style, textarea, pre')) continue;
      for (const [arrow] of (textContent ?? '').matchAll(/[←→]/g))
        found.push(`${arrow} ${getComputedStyle(parentElement).scale}`);
    }
    return found;
  });
}

/** Ranges of numbers ("5–40") of which the larger end is painted left of the smaller one. */
export async function turnedRanges(page: Page): Promise<{ seen: number; turned: string[] }> {
  return page.evaluate(() => {
    const turned: string[] = [];
    let seen = 0;
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const left = (node: Node, at: number) => {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      return range.getBoundingClientRect();
    };
    while (texts.nextNode()) {
      const node = texts.currentNode;
      // Dates have an order of their own, with the names of their months.
      const found = /(\d[\d,.]*)[\u2066-\u2069]*–[\u2066-\u2069]*(\d)(?![^⁩]*\p{L}{3} \d{4})/gu;
      for (const match of (node.textContent ?? '').matchAll(found)) {
        const start = left(node, match.index);
        const end = left(node, match.index + match[0].length - 1);
        if (start.width === 0 || start.top !== end.top) continue;
        seen++;
        if (start.left > end.left) turned.push(match[0]);
      }
    }
    return { seen, turned };
  });
}
