import { words } from '../src/messages/words.ts';
import { embedComparePath, embedPaths } from '../src/urls/embed-paths.ts';
import { ROUND, A, B, SMALL, SMALL_ROUND, said, test } from './embed-parts.ts';
import { expect, type Page } from './fixtures.ts';
import { FIVE, nameOf } from './site.ts';

/* The frame of a comparison, which reads its address. */

const [C, D] = SMALL;
const KNOWN = new Set<string>([...FIVE, ...SMALL]);

test.describe('a comparison', () => {
  const heads = (page: Page) =>
    page.getByRole('table').first().getByRole('columnheader').getByRole('link');

  test('shows the view of its address', async ({ page }) => {
    await page.goto(
      embedComparePath({
        ids: [A, B],
        base: A,
        rows: 'differ',
        rung: 'party-anonymous',
        asof: '2024-06-01',
      }),
    );
    await expect(heads(page)).toHaveText([nameOf(A), nameOf(B)]);
    const main = page.locator('main');
    await expect(main).toContainText(words.viewing.base(nameOf(A)));
    await expect(main).toContainText('An unnamed speaker and above');
    await expect(main).toContainText(words.viewing.asOf('1 Jun 2024'));
    await expect(main).toContainText('only what differs');
    await expect(page.locator('footer a')).toHaveAttribute(
      'href',
      `/compare/?p=${A}.${B}&base=${A}&diff=1&rung=party-anonymous&asof=2024-06-01`,
    );
  });

  test('reads in 320 pixels: two columns fit, more scroll inside', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    for (const ids of [FIVE.slice(0, 2), FIVE]) {
      await page.goto(embedComparePath({ ids: [...ids] }));
      await expect(heads(page)).toHaveCount(ids.length);
      const sizes = await page.evaluate(() => {
        const region = document.querySelector('[role="region"]');
        return {
          page: document.documentElement.scrollWidth,
          scrolls: (region?.scrollWidth ?? 0) > (region?.clientWidth ?? 0),
        };
      });
      expect(sizes).toEqual({ page: 320, scrolls: ids.length > 2 });
    }
    const label = page.getByRole('rowheader').first().locator('span').first();
    const region = page.getByRole('region').first();
    await region.evaluate((element) => element.scrollTo(300, 0));
    await expect(heads(page).nth(0)).not.toBeInViewport();
    await expect(label).toBeInViewport({ ratio: 1 });
  });

  test('says what is wrong with its ids, and shows the rest', async ({ page }) => {
    for (const [what, ids, wanted] of [
      [
        'wrong ids',
        ['2024-02-23-pari', C, 'nowhere', D],
        [said.unknown(['2024-02-23-pari', 'nowhere'], 0)],
      ],
      ['one id', [C], [said.alone(nameOf(C))]],
      ['no id', [], [said.none]],
      ['only wrong ids', ['x', 'y'], [said.none, said.unknown(['x', 'y'], 0)]],
      ['the same id twice', [C, C, D], []],
      ['too many', [...FIVE, ROUND], [words.compare.tooMany(nameOf(ROUND))]],
    ] as const)
      await test.step(`with ${what}`, async () => {
        await page.goto(embedComparePath({ ids: [...ids] }));
        for (const line of wanted)
          await expect(page.getByText(line, { exact: true })).toBeVisible();
        const known = [...new Set<string>(ids)].filter((id) => KNOWN.has(id));
        await expect(heads(page)).toHaveText(known.map(nameOf));
      });
  });

  const HOSTILE = '<img src=x onerror=window.hit=1><script>window.hit=1</script>';
  test('is the same whatever stands in its address', async ({ page }) => {
    for (const [what, query] of [
      ['script in place of ids', `p=${encodeURIComponent(`${C}.${HOSTILE}.${D}`)}`],
      [
        'script in every param',
        `p=${C}.${D}&${['base', 'diff', 'rung', 'asof', 'theme', 'v', 'q'].map((name) => `${name}=${encodeURIComponent(HOSTILE)}`).join('&')}`,
      ],
      ['a baseline that is no column', `p=${C}.${D}&base=${FIVE[3]}`],
      [
        'ids without end',
        `p=${C}.${D}.${Array.from({ length: 1200 }, (_, i) => `id-${i}`).join('.')}`,
      ],
      ['broken percent signs', `p=${C}.${D}&base=%&asof=%E0%A4`],
    ] as const)
      await test.step(`with ${what}`, async () => {
        await page.goto(`${embedPaths.compare.to()}?${query}`);
        await expect(heads(page)).toHaveText([nameOf(C), nameOf(D)]);
        const html = await page.locator('body').innerHTML();
        expect(/onerror|window\.hit|alert\(/.exec(html)).toBeNull();
        expect(await page.evaluate(() => 'hit' in window)).toBe(false);
        await expect(page.getByText(words.difference.base, { exact: true })).toHaveCount(0);
      });
  });

  test('of 10,000 ids is refused by the server before anybody reads them', async ({ request }) => {
    const ids = Array.from({ length: 10_000 }, (_, i) => `id-${i}`).join('.');
    const answer = await request.get(`${embedPaths.compare.to()}?p=${ids}`);
    expect(answer.status()).toBe(431);
    expect(await answer.text()).not.toContain('id-1');
  });

  test('says so where a round cannot be had, and tries again', async ({ page, expectTrouble }) => {
    expectTrouble(/^(request failed: \/data|console error: Failed to load resource)/);
    await page.route(`**/data/rounds/${SMALL_ROUND}.json*`, (route) =>
      route.abort('connectionreset'),
    );
    await page.goto(embedComparePath({ ids: [C, D] }));
    const alert = page.getByRole('alert');
    await expect(alert).toContainText(words.compare.failed(nameOf(C)), { timeout: 15_000 });
    await expect(heads(page)).toHaveText([nameOf(D)]);
    await page.unroute(`**/data/rounds/${SMALL_ROUND}.json*`);
    await alert.getByRole('button').click();
    await expect(heads(page)).toHaveText([nameOf(C), nameOf(D)]);
  });
});
