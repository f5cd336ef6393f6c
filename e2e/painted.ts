import type { Locator } from '@playwright/test';
import type { Page } from './fixtures.ts';

/*
 * In which order a page paints what stands side by side in its HTML. No attribute tells: the letters of a text decide,
 * with all that stands around it. So the boxes of what is painted are compared.
 */

/** Folds out everything, so that all of a page is painted. */
export async function unfoldAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** What is painted in an order in which nobody would read it, each with its text. */
export async function misplacedOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // What is out of sight is laid out, too.
    const sight = new CSSStyleSheet();
    sight.replaceSync('* { content-visibility: visible !important }');
    document.adoptedStyleSheets = [sight];
    type Box = { left: number; right: number; top: number; bottom: number };
    const found = new Set<string>();
    const RTL = /[\u0590-\u08ff]/;
    const short = (text: string) => text.replaceAll(/\s+/g, ' ').trim().slice(0, 60);

    /** Of its letters alone: an element may have an edge around them. */
    const boxesOf = (node: Node): Box[] => {
      const within = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
      const texts: Node[] = node.nodeType === Node.TEXT_NODE ? [node] : [];
      while (within.nextNode()) texts.push(within.currentNode);
      return texts.flatMap((text) => {
        const range = document.createRange();
        range.selectNodeContents(text);
        const boxes = [...range.getClientRects()];
        return boxes.filter(({ width, height }) => width > 0.5 && height > 0.5);
      });
    };
    const inOneLine = (a: Box, b: Box) => {
      const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      return shared > Math.min(a.bottom - a.top, b.bottom - b.top) / 2;
    };

    /** What stands in lines of text, side by side with what is beside it. */
    const isInline = (node: Node): boolean => {
      if (node.nodeType === Node.TEXT_NODE) return Boolean(node.textContent?.trim());
      if (!(node instanceof HTMLElement) || !node.textContent?.trim()) return false;
      const { display, position, float } = getComputedStyle(node);
      return display === 'inline' && position === 'static' && float === 'none';
    };

    // Neighbours: the first is painted before the second, as its parent is read.
    for (const parent of document.body.querySelectorAll('*')) {
      if (!(parent instanceof HTMLElement) || parent.closest('script, style, textarea, svg'))
        continue;
      if (!parent.checkVisibility({ visibilityProperty: true })) continue;
      const style = getComputedStyle(parent);
      if (/flex|grid/.test(style.display)) continue;
      const children = [...parent.childNodes].filter(isInline);
      for (const [i, first] of children.entries()) {
        const second = children[i + 1];
        if (!second) continue;
        for (const a of boxesOf(first))
          for (const b of boxesOf(second)) {
            if (!inOneLine(a, b)) continue;
            const isBefore =
              style.direction === 'rtl' ? a.left > b.right - 1.5 : a.right < b.left + 1.5;
            if (!isBefore)
              found.add(
                `“${short(first.textContent ?? '')}” and “${short(second.textContent ?? '')}”`,
              );
          }
      }
    }

    // A text in Latin letters alone: from left to right in each line, to its last stop.
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { currentNode: node } = texts;
      const text = node.textContent ?? '';
      const { parentElement } = node;
      if (!parentElement || parentElement.closest('script, style, textarea')) continue;
      if (!/[A-Za-z]{2}/.test(text) || RTL.test(text) || /[\u2066-\u2069]/.test(text)) continue;
      const letters = [...text.matchAll(/\S/g)].flatMap(({ index }) => {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + 1);
        // The first of a line has an empty box at the end of the line before.
        return [...range.getClientRects()].filter(({ width }) => width > 0).slice(-1);
      });
      for (const [i, here] of letters.entries()) {
        const next = letters[i + 1];
        if (!next || !inOneLine(here, next)) continue;
        if (next.left < here.left) {
          found.add(`in “${short(text)}”`);
          break;
        }
      }
    }
    document.adoptedStyleSheets = [];
    return [...found];
  });
}

/**
 * The words, numbers and signs of an element as they are painted in one line, from left to right: "24 ديسمبر" is
 * `['ديسمبر', '24']`.
 */
export async function paintedWords(element: Locator): Promise<string[]> {
  return element.evaluate((root) => {
    if (!(root instanceof HTMLElement)) return [];
    root.style.setProperty('white-space', 'nowrap');
    const placed: { word: string; left: number }[] = [];
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { currentNode: node } = texts;
      for (const { 0: word, index } of (node.textContent ?? '').matchAll(
        /\d[\d.,]*|[\p{L}\p{M}]+|[–÷=]/gu,
      )) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const box = [...range.getClientRects()].findLast(({ width }) => width > 0);
        if (box) placed.push({ word, left: box.left });
      }
    }
    root.style.removeProperty('white-space');
    return placed.toSorted((a, b) => a.left - b.left).map(({ word }) => word);
  });
}

/** Where an element is painted. */
export const paintedBox = async (element: Locator) => {
  const box = await element.boundingBox();
  if (!box) throw new Error('nothing is painted there');
  return { ...box, right: box.x + box.width };
};

/** The fonts that the page brings, of those in which the letters of an element are drawn. */
export async function fontsOf(page: Page, selector: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  await session.detach();
  return fonts.filter(({ isCustomFont }) => isCustomFont).map(({ familyName }) => familyName);
}
