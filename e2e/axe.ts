import axeCore from 'axe-core';
import { expect, type Page } from '@playwright/test';

/** WCAG 2.2 AA, and what is good practice beyond it. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The colours that a page is shown in, and the paper by which one knows that they have come. */
export const SCHEMES = {
  light: { colorScheme: 'light', forcedColors: 'none', paper: 'rgb(250, 248, 244)' },
  dark: { colorScheme: 'dark', forcedColors: 'none', paper: 'rgb(22, 20, 18)' },
  forced: { colorScheme: 'dark', forcedColors: 'active', paper: 'rgb(0, 0, 0)' },
} as const;

export type Scheme = keyof typeof SCHEMES;
const schemes = Object.keys(SCHEMES) as Scheme[];

/** The widths of windows: a desk, a phone, and a desk at 400 %. */
const WIDTHS = [1440, 390, 320] as const;

/** What may come out otherwise in other colours. */
export const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** What may come out otherwise on the narrowest window: no part is there that the phone's has not. */
const OF_WIDTH = [...OF_COLOURS, 'target-size', 'scrollable-region-focusable'];

/** What is looked at, and by which rules; without rules by all of them. */
type Look = { within?: string; except?: string; rules?: readonly string[] };

/**
 * What axe finds, one line for each element: the rule, the element, and how it could be mended. It runs in the
 * page itself, is put there once for all looks, and gives back violations alone. What a frame holds is looked
 * at where it is a page of its own.
 */
export async function violations(page: Page, look: Look = {}): Promise<string[]> {
  if (await page.evaluate(() => !('axe' in window))) await page.evaluate(axeCore.source);
  const results = await page.evaluate(
    async ({ within, except, rules, tags }) => {
      const { axe } = window as unknown as { axe: typeof axeCore };
      const { violations: found } = await axe.run(
        { include: [within ?? 'html'], exclude: except ? [except] : [] },
        {
          runOnly: rules ? { type: 'rule', values: [...rules] } : { type: 'tag', values: tags },
          resultTypes: ['violations'],
          iframes: false,
        },
      );
      return found.map(({ id, help, nodes }) => ({
        rule: `${id} (${help})`,
        nodes: nodes.map(({ target, failureSummary = '' }) => ({
          target: target.join(' '),
          summary: failureSummary.replace(/\s+/g, ' '),
        })),
      }));
    },
    { ...look, tags: TAGS },
  );
  return results.flatMap(({ rule, nodes }) =>
    nodes.map(({ target, summary }) => `${rule}: ${target}: ${summary}`),
  );
}

/** Shows an open page in other colours, and waits for them. */
export async function showIn(page: Page, scheme: Scheme): Promise<void> {
  const { paper, ...media } = SCHEMES[scheme];
  await page.emulateMedia(media);
  await expect(page.locator('html')).toHaveCSS('background-color', paper);
}

/**
 * What axe finds on an open page, or in a part of it, in each of the colours and at each width. Nothing is
 * loaded again: a look takes less time than a load.
 */
export async function violationsEverywhere(
  page: Page,
  part: Pick<Look, 'within' | 'except'> = {},
): Promise<string[]> {
  const found: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    for (const scheme of schemes) {
      await showIn(page, scheme);
      const rules = scheme !== 'light' ? OF_COLOURS : width === 320 ? OF_WIDTH : null;
      const lines = await violations(page, { ...part, ...(rules ? { rules } : {}) });
      found.push(...lines.map((line) => `${width} wide, ${scheme}: ${line}`));
    }
  }
  return found;
}

/**
 * Takes what is repeated out of the page: of siblings of one kind and class the first three stay, since the
 * others are made of the same parts. Axe walks through whatever is there, looked at or not, and takes minutes
 * for the whole of a long page. Cells of a table are no repetition, nor what says where the reader is.
 */
export async function shorten(page: Page): Promise<void> {
  await page.evaluate(() => {
    const SEEN = 3;
    for (const parent of document.querySelectorAll('body *:not(tr, svg, svg *, select)')) {
      const seen = new Map<string, number>();
      for (const child of Array.from(parent.children)) {
        const kind = `${child.localName} ${child.className}`;
        const count = (seen.get(kind) ?? 0) + 1;
        seen.set(kind, count);
        if (count > SEEN && !child.matches('[aria-current], :has([aria-current])')) child.remove();
      }
    }
  });
}
