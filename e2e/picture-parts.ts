import type { Page } from '@playwright/test';

/* What the drawings of a page keep. Each function gives back what is wrong, a line each, and nothing where all is well. */

/**
 * Labels (`data-label`) of a drawing that lie across each other by more than a pixel, or leave what they belong
 * to: the figure, the window, or what scrolls sideways within the page. Measured by the ink of the letters.
 */
export function misplacedLabels(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    type Ink = { text: string; left: number; right: number; top: number; bottom: number };
    const TOLERANCE = 1;
    // The box of a text is as wide as the pixels that its letters touch: at the edge that is part of one more.
    const BEYOND = 1.5;
    const pen = document.createElement('canvas').getContext('2d');
    if (!pen) throw new Error('no canvas');
    const inkOf = (label: Element): Ink | null => {
      const text = label.textContent.trim();
      const { left, right, width, top, height } = label.getBoundingClientRect();
      if (text === '' || width === 0 || !label.checkVisibility({ visibilityProperty: true }))
        return null;
      const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(label);
      pen.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
      const {
        actualBoundingBoxAscent: up,
        actualBoundingBoxDescent: down,
        fontBoundingBoxAscent: above,
        fontBoundingBoxDescent: below,
      } = pen.measureText(text);
      // The letters stand on one line, in the middle of what the browser keeps for them.
      const line = top + height / 2 + (above - below) / 2;
      return { text, left, right, top: line - up, bottom: line + down };
    };
    const scrollerOf = (element: Element): Element | null => {
      for (let at = element.parentElement; at; at = at.parentElement)
        if (/auto|scroll/.test(getComputedStyle(at).overflowX)) return at;
      return null;
    };
    const found: string[] = [];
    for (const drawing of document.querySelectorAll('[data-drawing]')) {
      const inks = [...drawing.querySelectorAll('[data-label]')]
        .map(inkOf)
        .filter((ink) => ink !== null);
      for (const [i, a] of inks.entries())
        for (const b of inks.slice(i + 1)) {
          const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
          const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
          if (across > TOLERANCE && down > TOLERANCE)
            found.push(
              `“${a.text}” and “${b.text}” lie across each other by ${across.toFixed(1)} × ${down.toFixed(1)}`,
            );
        }
      const scroller = scrollerOf(drawing);
      const figure = (drawing.closest('figure') ?? drawing).getBoundingClientRect();
      const [from, to] = scroller
        ? [scroller.getBoundingClientRect().left - scroller.scrollLeft, Number.POSITIVE_INFINITY]
        : [Math.max(0, figure.left), Math.min(document.documentElement.clientWidth, figure.right)];
      for (const { text, left, right, top, bottom } of inks)
        if (
          left < from - BEYOND ||
          right > to + BEYOND ||
          top < figure.top - BEYOND ||
          bottom > figure.bottom + BEYOND
        )
          found.push(`“${text}” leaves its figure: ${left.toFixed(1)} to ${right.toFixed(1)}`);
    }
    return found;
  });
}

/** Texts of drawings that are smaller than 12 pixels on the screen. */
export function smallTexts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[data-drawing] text, [data-drawing] [data-label]')]
      .filter((text) => text.checkVisibility({ visibilityProperty: true }))
      .map((text) => {
        const scale = text instanceof SVGGraphicsElement ? (text.getScreenCTM()?.a ?? 1) : 1;
        return {
          text: text.textContent,
          size: Number.parseFloat(getComputedStyle(text).fontSize) * Math.abs(scale),
        };
      })
      .filter(({ size }) => size < 11.99)
      .map(({ text, size }) => `“${text}” has ${size.toFixed(1)} px`),
  );
}

/** How many labels can be seen in the drawings of a page. */
export function labelCount(page: Page): Promise<number> {
  return page
    .locator('[data-drawing] [data-label]')
    .evaluateAll(
      (all) => all.filter((label) => label.checkVisibility({ visibilityProperty: true })).length,
    );
}
