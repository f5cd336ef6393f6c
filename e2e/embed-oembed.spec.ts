import { ROUND, A, B, test, expectFit } from './embed-parts.ts';
import { expect } from './fixtures.ts';
import { builtFile, index, must, nameOf } from './site.ts';

/* What a site learns that asks for the frame of an address (oEmbed). */

test.describe('oEmbed', () => {
  for (const path of [`/rounds/${ROUND}/`, `/proposals/${A}/`, `/compare/${A}...${B}/`])
    test(`${path} tells of an answer whose code embeds`, async ({
      page,
      host,
      baseURL,
      request,
    }) => {
      await page.goto(path);
      const link = page.locator('link[type="application/json+oembed"]');
      await expect(link).toHaveCount(1);
      await expect(link).toHaveAttribute('title', await page.title());
      const { pathname } = new URL(must(await link.getAttribute('href'), 'no address'));
      const answer = await request.get(pathname);
      expect(answer.headers()['content-type']).toContain('application/json');
      const {
        version,
        type,
        html,
        provider_url: provider,
        thumbnail_url: picture,
      } = (await answer.json()) as Record<string, string>;
      const drawn = await request.get(new URL(must(picture, 'no picture')).pathname);
      expect([drawn.status(), drawn.headers()['content-type']]).toEqual([200, 'image/png']);
      expect([version, type]).toEqual(['1.0', 'rich']);
      // The build does not know where this run serves it.
      const here = must(html, 'no code').replaceAll(must(provider, 'no provider'), `${baseURL}/`);
      await page.goto(host.page(here));
      const frame = page.locator('iframe');
      await expect(
        frame
          .contentFrame()
          .getByText(nameOf(path.includes(A) ? A : ROUND))
          .first(),
      ).toBeVisible();
      await expectFit(frame);
    });

  test('suggested comparisons have an answer, too', () => {
    for (const { ids } of index.suggestions) {
      const { html } = JSON.parse(builtFile(`oembed/compare/${ids.join('.')}.json`)) as Record<
        string,
        string
      >;
      expect(html).toContain(`/embed/compare/?p=${ids.join('.')}"`);
    }
  });
});
