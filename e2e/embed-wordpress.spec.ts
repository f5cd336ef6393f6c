import { embedComparePath, embedPaths } from '../src/urls/embed-paths.ts';
import { A, B, ROUND, SMALL_ROUND, code, heightOf, said, test } from './embed-parts.ts';
import { expect } from './fixtures.ts';
import { must, nameOf } from './site.ts';

/*
 * Frames as WordPress shows them, and others who have taken that over: no script of ours, a sandbox that opens no
 * window, and a secret behind the address. What its own script does is done here by the rules that it keeps:
 * heights from 200 to 1,000, links to the site of the frame alone, and both only by the secret.
 */

const SECRET = 'aB3dE5fG7h';
const REFUSED = /^console error: Blocked opening '.*' in a new window/;

/** Our code after WordPress has been through it. */
function inWordpress(made: string, secret: string | null): string {
  const [, src = '', height = ''] = /src="([^"]+)".*height="(\d+)"/.exec(made) ?? [];
  const behind = secret === null ? '' : `#?secret=${secret}`;
  return `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" src="${src}${behind}" ${
    secret === null ? '' : `data-secret="${secret}" `
  }width="600" height="${height}" title="A frame"></iframe>`;
}

const LISTENER = `<script>
  addEventListener('message', function (event) {
    var said = event.data || {};
    if (!/^[a-zA-Z0-9]+$/.test(said.secret || '')) return;
    document.querySelectorAll('iframe[data-secret="' + said.secret + '"]').forEach(function (frame) {
      if (frame.contentWindow !== event.source) return;
      if (said.message === 'height') frame.height = Math.min(1000, Math.max(200, parseInt(said.value, 10)));
      if (said.message !== 'link' || document.activeElement !== frame) return;
      if (new URL(said.value).host === new URL(frame.src).host) top.location.href = said.value;
    });
  });
</script>`;

test('a frame in WordPress has the height of what it holds, and its link leads to the full page', async ({
  page,
  host,
  baseURL,
}) => {
  for (const [path, full] of [
    [embedPaths.round.to(ROUND), `/rounds/${ROUND}/`],
    [embedComparePath({ ids: [A, B] }), `/compare/?p=${A}.${B}`],
  ] as const) {
    await page.goto(
      host.page(`${LISTENER}${inWordpress(code(baseURL, path, { height: 333 }), SECRET)}`),
    );
    const frame = page.locator('iframe');
    const inside = frame.contentFrame();
    await frame.scrollIntoViewIfNeeded();
    await expect(inside.getByText(nameOf(A)).first()).toBeVisible();
    // WordPress lets no frame be higher.
    if (path.includes('compare')) await expect.poll(() => heightOf(frame)).toBeGreaterThan(600);
    else
      await expect
        .poll(async () => {
          const page = await inside
            .locator('html')
            .evaluate((root) => root.getBoundingClientRect().height);
          // Around it WordPress leaves the border that browsers draw.
          return (await heightOf(frame)) - Math.ceil(page);
        })
        .toBe(4);
    await inside.locator('footer a').click();
    await expect(page).toHaveURL(`${baseURL}${full}`);
  }
});

test('where no window opens, the address of a link stands beside it', async ({
  page,
  host,
  baseURL,
  expectTrouble,
}) => {
  expectTrouble(REFUSED);
  const path = embedPaths.round.to(SMALL_ROUND);
  // With a secret, but nobody who listens; and without one, as in a sandbox of any other maker.
  for (const secret of [SECRET, null]) {
    await page.goto(host.page(inWordpress(code(baseURL, path, { height: 500 }), secret)));
    const inside = page.locator('iframe').contentFrame();
    const ours = inside.getByRole('link', { name: said.openRound });
    await ours.click();
    const note = inside.getByRole('alert');
    await expect(note).toHaveText(`${said.refused} ${baseURL}/rounds/${SMALL_ROUND}/`);
    await ours.click();
    await expect(note).toHaveCount(1);

    await inside.locator('details').first().locator('summary').click();
    const source = inside.locator('details a[href^="http"]').first();
    const address = must(await source.getAttribute('href'), 'no source');
    await source.click();
    await expect(note.filter({ hasText: address })).toHaveText(`${said.refused} ${address}`);
  }
});
