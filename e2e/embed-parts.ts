import type { Locator } from '@playwright/test';
import { snippet } from '../src/features/embed/snippet.ts';
import { embedWords } from '../src/messages/en/embedding.ts';
import { words } from '../src/messages/words.ts';
import { openShare } from './compare-parts.ts';
import { expect, open, type Page, test as base } from './fixtures.ts';
import { startHost, type Host } from './host.ts';
import { FIVE } from './site.ts';

/* What the specs of frames share: a host, the code that stands in its articles, the dialog. */

export const ROUND = '2024-01-28-paris';
export const [A, B] = FIVE;
/** Two small ones, with a figure each, where any will do; and the round of the first. */
export const SMALL_ROUND = '2025-03-27-doha-alexander';
export const SMALL = ['2025-03-26-us-alexander', '2024-11-28-egypt-outline'] as const;
export const LIGHT = 'rgb(250, 248, 244)';
export const DARK = 'rgb(22, 20, 18)';
export const { frame: said, builder } = embedWords;

/** A newsroom's site, whose pages may be asked for: it is the other origin that is looked at here. */
export const test = base.extend<{ host: Host }>({
  host: async ({ watch }, use) => {
    const host = await startHost();
    watch.expected.push(new RegExp(`^other origin: ${host.origin}/`));
    await use(host);
    await host.close();
  },
});

/** The code that stands in an article for one of our frames. */
export function code(
  site: string | undefined,
  path: string,
  options: { script?: boolean; height?: number } = {},
) {
  const { script = true, height = 200 } = options;
  return snippet({
    address: `${site}${path}`,
    title: 'A frame',
    height,
    widest: null,
    script: script ? `${site}/embed.js` : null,
  });
}

export const heightOf = async (frame: Locator) => (await frame.boundingBox())?.height ?? 0;

/** Whether all of what the frame holds is in sight, and it is no higher than that. */
async function fits(frame: Locator): Promise<boolean> {
  const inside = await frame
    .contentFrame()
    .locator('html')
    .evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
  return inside > 60 && inside === (await heightOf(frame));
}

export async function expectFit(frame: Locator): Promise<void> {
  await frame.scrollIntoViewIfNeeded();
  await expect.poll(() => fits(frame), { timeout: 10_000 }).toBe(true);
}

/** Opens the dialog of a page and gives it with the code in it. */
export async function openBuilder(page: Page, path: string) {
  await open(page, path);
  if (path.startsWith('/compare/?')) await openShare(page);
  const said = path.startsWith('/compare/?') ? words.compare.framing : words.embed.button;
  await page.getByRole('button', { name: said, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: builder.title });
  const field = dialog.getByLabel(builder.code);
  await expect(field).toBeVisible();
  return { dialog, field };
}
