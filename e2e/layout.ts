import type { Page } from '@playwright/test';

/*
 * What the layout of a page must keep at any width, zoom, spacing and on paper. Each function gives back what
 * is wrong, one line for each element, and nothing where all is well.
 */

/** Adds styles of a reader to a page, past its policy, as the browser itself would. Returns the way to take them off. */
export async function addStyles(page: Page, css: string): Promise<() => Promise<void>> {
  const sheet = await page.evaluateHandle((text) => {
    const styles = new CSSStyleSheet();
    styles.replaceSync(text);
    document.adoptedStyleSheets.push(styles);
    return styles;
  }, css);
  return () =>
    sheet.evaluate((styles) => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== styles);
    });
}

/** Where the page is wider than the window: what reaches beyond it. */
export function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const beyond = [...document.querySelectorAll('body *')].filter((element) => {
      const { right, width } = element.getBoundingClientRect();
      return width > 1 && right > clientWidth + 1;
    });
    return [
      `${scrollWidth} px in a window of ${clientWidth}`,
      ...beyond.slice(0, 5).map((element) => element.outerHTML.slice(0, 120)),
    ];
  });
}

/** How much of the window's height stays where it is while the page, or an open dialog, moves: 0 to 1. */
export function standingShare(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { clientWidth, clientHeight } = document.documentElement;
    let fixed = 0;
    // What sticks at one edge takes turns there: the highest counts, once.
    const sticking = new Map<string, number>();
    for (const element of document.querySelectorAll('body *')) {
      const { position, top, bottom, overflow } = getComputedStyle(element);
      // An open dialog is what is read, not what stands over it.
      if (overflow === 'hidden' || element.localName === 'dialog') continue;
      const { width, height } = element.getBoundingClientRect();
      if (position === 'fixed') fixed += height;
      // A column at the side takes nothing from what is read beside it.
      if (position !== 'sticky' || width < clientWidth / 3) continue;
      const edge = top === 'auto' ? `bottom ${bottom}` : `top ${top}`;
      if (edge !== 'bottom auto') sticking.set(edge, Math.max(sticking.get(edge) ?? 0, height));
    }
    return [...sticking.values()].reduce((sum, height) => sum + height, fixed) / clientHeight;
  });
}

/** The least spacing of text that a reader may set (WCAG 2.2, 1.4.12). */
export const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
  'p { margin-block-end: 2em !important }';

/** Texts of which a part cannot be seen, since what holds them is smaller and cuts them. */
export function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    type Hold = { by: Element; box: DOMRect; wide: boolean; high: boolean };
    const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    // What cuts the texts of an element: null where it is cut on purpose, for screen readers alone.
    const known = new Map<Element, readonly Hold[] | null>([[document.body, []]]);
    const holdsOf = (element: Element): readonly Hold[] | null => {
      const before = known.get(element);
      if (before !== undefined) return before;
      const { overflowX, overflowY, position } = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      const hold = { by: element, box, wide: cuts(overflowX), high: cuts(overflowY) };
      const around =
        position === 'fixed' || !element.parentElement ? [] : holdsOf(element.parentElement);
      const isForReaders = position === 'absolute' && box.width <= 1 && box.height <= 1;
      const all = isForReaders || around === null ? null : [...around, hold];
      const holds = all?.filter(({ wide, high }) => wide || high) ?? null;
      known.set(element, holds);
      return holds;
    };
    const cut: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const { parentElement: parent, textContent: text } = node;
      if (!parent || !text?.trim() || !parent.checkVisibility({ visibilityProperty: true }))
        continue;
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (box.width === 0) continue;
      const by = holdsOf(parent)?.find(
        ({ box: hold, wide, high }) =>
          (wide && (box.left < hold.left - 2 || box.right > hold.right + 2)) ||
          (high && (box.top < hold.top - 2 || box.bottom > hold.bottom + 2)),
      );
      if (by) cut.push(`"${text.trim().slice(0, 60)}" by ${by.by.outerHTML.slice(0, 100)}`);
    }
    return cut;
  });
}

/**
 * Targets smaller than 24 × 24 px (WCAG 2.2, 2.5.8) that none of its exceptions lets be: links within a line
 * of text, and small ones around which a circle of 24 px touches neither another target nor another circle.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const LEAST = 24;
    const controls = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary',
      ),
    ].filter((control) => {
      const { width, height } = control.getBoundingClientRect();
      // A mark of a picture stands in its table or list, too: the exception for equivalents.
      if (control.matches('svg [data-mark]')) return false;
      return control.checkVisibility({ visibilityProperty: true }) && width > 1 && height > 1;
    });
    // A label is a target of what it names: the smallest box that holds both.
    const boxOf = (control: HTMLElement) => {
      const label = control instanceof HTMLInputElement ? control.closest('label') : null;
      return (label ?? control).getBoundingClientRect();
    };
    const targets = controls.map((control) => ({ control, box: boxOf(control) }));
    const isSmall = ({ width, height }: DOMRect) => width < LEAST - 0.5 || height < LEAST - 0.5;
    const inText = (control: HTMLElement) => {
      if (getComputedStyle(control).display !== 'inline') return false;
      let block = control.parentElement;
      while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
      const own = control.textContent.trim().length;
      return (block?.textContent.trim().length ?? 0) > own || control.getClientRects().length > 1;
    };
    const distance = (x: number, y: number, box: DOMRect) =>
      Math.hypot(
        Math.max(box.left - x, 0, x - box.right),
        Math.max(box.top - y, 0, y - box.bottom),
      );
    return targets
      .filter(({ control, box }) => isSmall(box) && !inText(control))
      .filter(({ control, box }) => {
        const x = box.x + box.width / 2;
        const y = box.y + box.height / 2;
        return targets.some(({ control: other, box: beside }) => {
          if (other === control) return false;
          if (distance(x, y, beside) < LEAST / 2) return true;
          const apart = Math.hypot(
            beside.x + beside.width / 2 - x,
            beside.y + beside.height / 2 - y,
          );
          return isSmall(beside) && !inText(other) && apart < LEAST;
        });
      })
      .map(({ control, box }) => {
        const size = `${Math.round(box.width)} × ${Math.round(box.height)}`;
        return `${size}: ${control.outerHTML.slice(0, 140)}`;
      });
  });
}

/** What stands over a sheet of paper, or is a control on it. */
export function outOfPlaceOnPaper(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter(
        (element) =>
          element.getClientRects().length > 0 &&
          (/fixed|sticky/.test(getComputedStyle(element).position) ||
            element.matches('button, input, select, textarea')),
      )
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}

/** The sheets of a PDF, each as wide and as high as it is, in points: A4 upright is 595 × 842. */
export function sheetsOf(pdf: Buffer): [width: number, height: number][] {
  return [...pdf.toString('latin1').matchAll(/\/MediaBox\s*\[([^\]]+)\]/g)].map(([, box = '']) => {
    const [, , width = 0, height = 0] = box.trim().split(/\s+/).map(Number);
    return [Math.round(width), Math.round(height)];
  });
}
