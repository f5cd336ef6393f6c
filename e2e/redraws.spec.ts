import { foldHeadings } from './compare-parts.ts';
import { expect, open, test, untilIdle, type Page } from './fixtures.ts';
import { cards } from './parts.ts';
import { FIVE } from './site.ts';

/*
 * What a change of a view does not concern is not drawn anew. React keeps on each element the properties that it
 * was last drawn with: a second drawing leaves others there, though they say the same.
 */

/** Keeps what the elements that a selector names were drawn with. */
async function remember(page: Page, selector: string): Promise<void> {
  await page.evaluate((named) => {
    const propsOf = (element: Element) =>
      Reflect.get(
        element,
        Object.keys(element).find((key) => key.startsWith('__reactProps$')) ?? '',
      ) as unknown;
    const drawn = [...document.querySelectorAll(named)].map(
      (element) => [element, propsOf(element)] as const,
    );
    const count = () => {
      const left = drawn.filter(([element]) => element.isConnected);
      return {
        left: left.length,
        anew: left.filter(([element, props]) => propsOf(element) !== props).length,
      };
    };
    Object.assign(window, { count });
  }, selector);
}

/** How many of those elements are still in the page, and how many of these were drawn anew. */
function counted(page: Page): Promise<{ left: number; anew: number }> {
  return page.evaluate(() =>
    (window as unknown as { count: () => { left: number; anew: number } }).count(),
  );
}

test('a filter of home draws neither the cards that stay nor the turning points anew', async ({
  page,
}) => {
  await open(page, '/');
  await untilIdle(page);
  await remember(page, '[aria-labelledby="turning-points"] a, main article a, main article');
  await page.getByRole('checkbox', { name: 'Paris' }).first().click();
  await expect(cards(page)).toHaveCount(3);
  await expect(page).toHaveURL(/venue=/);
  await untilIdle(page);
  const { left, anew } = await counted(page);
  // Three cards with their links, and a link for each turning point.
  expect(left).toBeGreaterThan(15);
  expect(anew).toBe(0);
});

test('opening a fold of a comparison draws no row anew, and neither does an address that leads to a claim', async ({
  page,
}) => {
  await open(page, `/compare/?p=${FIVE.join('.')}`);
  await expect(page.getByRole('table')).toBeVisible();
  await untilIdle(page);
  await remember(page, 'tr[data-row], tr[data-row] td, tr[data-row] a');
  await foldHeadings(page, false).first().click();
  await expect(foldHeadings(page, true)).toHaveCount(1);
  await page.evaluate(() => {
    history.pushState(null, '', `${location.pathname}${location.search}#nothing`);
    dispatchEvent(new PopStateEvent('popstate', { state: null }));
  });
  await untilIdle(page);
  const { left, anew } = await counted(page);
  expect(left).toBeGreaterThan(100);
  expect(anew).toBe(0);
});
