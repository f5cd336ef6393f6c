import { parseHTML } from 'linkedom';
import { ROUND, A, B, test, expectFit } from './embed-parts.ts';
import { expect } from './fixtures.ts';
import { builtFile, index, must, nameOf } from './site.ts';

/* What a site learns that asks for the frame of an address (oEmbed). */

const TOLD = [
  [`/rounds/${ROUND}/`, nameOf(ROUND)],
  [`/proposals/${A}/`, nameOf(A)],
  [`/compare/${A}...${B}/`, nameOf(A)],
] as const;

test.describe('oEmbed', () => {
  test('a round, a proposal and a change tell of an answer whose code embeds', async ({
    page,
    host,
    baseURL,
    request,
  }) => {
    const codes: string[] = [];
    for (const [path] of TOLD)
      await test.step(`${path} tells of an answer`, async () => {
        const { document } = parseHTML(builtFile(`${path.slice(1)}index.html`));
        const links = document.querySelectorAll('link[type="application/json+oembed"]');
        expect(links).toHaveLength(1);
        const link = must(links[0], 'no link');
        expect(link.getAttribute('title')).toBe(document.title);
        const { pathname } = new URL(must(link.getAttribute('href'), 'no address'));
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
        codes.push(must(html, 'no code').replaceAll(must(provider, 'no provider'), `${baseURL}/`));
      });
    await page.goto(host.page(codes.join('')));
    for (const [i, [path, name]] of TOLD.entries())
      await test.step(`the code of ${path} embeds`, async () => {
        const frame = page.locator('iframe').nth(i);
        await frame.scrollIntoViewIfNeeded();
        await expect(frame.contentFrame().getByText(name).first()).toBeVisible();
        await expectFit(frame);
      });
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
