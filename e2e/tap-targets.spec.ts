import { words } from '../src/messages/words.ts';
import { expect, test, type Page } from './fixtures.ts';
import { FIVE } from './site.ts';

/* On a phone everything that can be tapped is at least as large as a fingertip needs. */

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

const PAGES = [
  '/',
  '/rounds/2024-02-23-paris/',
  `/proposals/${FIVE[1]}/`,
  '/proposals/',
  '/positions/',
  '/sources/',
  '/about/',
  '/data/',
  '/corrections/',
  '/offline/',
  '/your-talks/',
  '/compare/',
  `/compare/${FIVE[0]}...${FIVE[1]}/`,
  '/404.html',
];

/** In a page: what can be tapped and is lower or narrower than 24 px; a link within a sentence is as high as its line. */
function tooSmall(): string[] {
  const inSentence = (element: Element) => {
    const block = element.closest('p, li');
    const own = [...(block?.childNodes ?? [])].filter((node) => node instanceof Text);
    const letters = own.reduce((sum, node) => sum + (node.textContent?.trim().length ?? 0), 0);
    return element.matches('a') && getComputedStyle(element).display === 'inline' && letters > 12;
  };
  return (
    [...document.querySelectorAll('a, button, select, summary, input, label:has(input)')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => !element.matches('label input') && !inSentence(element))
      // Marks of a picture stand where they belong: a finger shows first what it has met, and all are in the list, too.
      .filter((element) => !element.matches('[data-mark]'))
      .flatMap((element) => {
        const { width, height } = element.getBoundingClientRect();
        // What only a screen reader meets is a point on the screen.
        if (width < 2 || (width >= 24 && height >= 24)) return [];
        return [`${element.localName} "${element.textContent.slice(0, 30)}" ${width} × ${height}`];
      })
  );
}

const current = (page: Page) =>
  page.locator('header [aria-current="page"], footer [aria-current="page"]');

test('every target of every kind of page is 24 px or more, and the place where one is can be seen', async ({
  page,
}) => {
  for (const path of PAGES)
    await test.step(path, async () => {
      await page.goto(path);
      expect(await page.evaluate(tooSmall)).toEqual([]);
    });

  await test.step('the item of the page that is open is marked and in view of its row', async () => {
    for (const [path, name] of [
      ['/', words.site.rounds],
      ['/proposals/', words.site.proposals],
      ['/positions/', words.site.positions],
      ['/rounds/2024-02-23-paris/', words.site.rounds],
      ['/sources/', words.site.sources],
      ['/about/', words.site.about],
      ['/data/', words.site.data],
      ['/corrections/', words.site.corrections],
    ] as const) {
      await page.goto(path);
      const item = current(page).filter({ hasText: name }).first();
      await item.scrollIntoViewIfNeeded();
      await expect(item).toBeInViewport({ ratio: 1 });
    }
  });
});
