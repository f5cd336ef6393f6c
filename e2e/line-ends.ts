import type { Page } from './fixtures.ts';

/** Where a line of a page's text begins with a mark that ends something, as no compositor would break it: what is on either side. */
export async function marksAtLineStarts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // What is out of sight is laid out, too.
    const sight = new CSSStyleSheet();
    sight.replaceSync('* { content-visibility: visible !important }');
    document.adoptedStyleSheets = [sight];
    const boxOf = (text: Text, index: number) => {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + 1);
      return [...range.getClientRects()].findLast(({ width }) => width > 0);
    };
    const isNextLine = (above?: DOMRect, below?: DOMRect) =>
      above !== undefined && below !== undefined && below.top - above.top > above.height / 2;
    const found = new Set<string>();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let before: Text | null = null;
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      const { data, parentElement } = text;
      if (!data.trim() || !parentElement?.checkVisibility({ visibilityProperty: true })) continue;
      // French has a narrow space before it.
      const mark = /^[\u00a0\u202f]?[،؛,;.)]/.exec(data)?.[0].length ?? 0;
      if (before && mark > 0 && isNextLine(boxOf(before, before.length - 1), boxOf(text, mark - 1)))
        found.add(`${before.data.slice(-20)}|${data.slice(0, 10)}`);
      before = text;
    }
    document.adoptedStyleSheets = [];
    return [...found];
  });
}
