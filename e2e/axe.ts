import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** WCAG 2.2 AA, and what is good practice beyond it. */
export const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

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
export const OF_WIDTH = [...OF_COLOURS, 'target-size', 'scrollable-region-focusable'];

/**
 * A look at a page for violations. It runs in the page itself and gives back violations alone: otherwise
 * what is in order is carried out of the page, element by element, and put together in another one, which
 * takes longer than the look. No page of ours has a frame from elsewhere that would need that.
 */
export function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
}

/** What axe finds, one line for each element: the rule, the element, and how it could be mended. */
export async function violations(builder: AxeBuilder): Promise<string[]> {
  const results = await builder.analyze();
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) =>
        `${id} (${help}): ${target.join(' ')}: ${failureSummary.replace(/\s+/g, ' ')}`,
    ),
  );
}

/** Shows an open page in other colours, and waits for them. */
export async function showIn(page: Page, scheme: Scheme): Promise<void> {
  const { paper, ...media } = SCHEMES[scheme];
  await page.emulateMedia(media);
  await expect(page.locator('html')).toHaveCSS('background-color', paper);
}

/**
 * What axe finds on an open page, or in a part of it, in each of the colours and at each width where it may
 * come out otherwise. Nothing is
 * loaded again: a look takes less time than a load.
 */
export async function violationsEverywhere(
  page: Page,
  narrow: (builder: AxeBuilder) => AxeBuilder = (builder) => builder,
): Promise<string[]> {
  const found: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    // The narrowest window has no part that the phone's has not: its other colours are looked at there.
    for (const scheme of width === 320 ? (['light'] as const) : schemes) {
      await showIn(page, scheme);
      const builder = narrow(axe(page));
      if (scheme !== 'light') builder.withRules(OF_COLOURS);
      else if (width === 320) builder.withRules(OF_WIDTH);
      else builder.withTags(TAGS);
      found.push(...(await violations(builder)).map((line) => `${width} wide, ${scheme}: ${line}`));
    }
  }
  return found;
}
