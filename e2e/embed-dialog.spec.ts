import { violationsEverywhere } from './axe.ts';
import { words } from '../src/messages/words.ts';
import { embedComparePath, embedPaths } from '../src/urls/embed-paths.ts';
import { listen } from './chunks.ts';
import { ROUND, A, B, DARK, builder, test, openBuilder } from './embed-parts.ts';
import { expect, open } from './fixtures.ts';
import { retype } from './parts.ts';
import { nameOf } from './site.ts';

/* The dialog that makes the code of a frame. */

test.describe('the dialog', () => {
  for (const [what, path, framed] of [
    ['a round', `/rounds/${ROUND}/`, embedPaths.round.to(ROUND)],
    ['a proposal', `/proposals/${A}/`, embedPaths.proposal.to(A)],
    ['what changed', `/compare/${A}...${B}/`, embedComparePath({ ids: [A, B] })],
    [
      'a comparison',
      `/compare/?p=${A}.${B}&base=${B}&diff=1`,
      embedComparePath({ ids: [A, B], base: B, diff: true }),
    ],
  ] as const)
    test(`makes the code for ${what}, and is loaded by the first click`, async ({
      page,
      baseURL,
      anotherReader,
    }) => {
      const loaded = listen(page, ['src/features/embed/embed-dialog.tsx']);
      await open(page, path);
      const button = page.getByRole('button', { name: words.embed.button, exact: true });
      await expect(button).toBeVisible();
      expect(loaded()).toEqual([]);
      await button.click();
      const field = page.getByLabel(builder.code);
      await expect(field).toHaveValue(new RegExp(`^<iframe src="${baseURL}`));
      // Where it is pasted, no policy of ours holds.
      const elsewhere = await anotherReader();
      const shown = await elsewhere.evaluate(
        (code) => {
          const { body } = new DOMParser().parseFromString(code, 'text/html');
          const frame = body.querySelector('iframe');
          return {
            src: frame?.src,
            title: frame?.title,
            script: body.querySelector('script')?.src,
            all: body.querySelectorAll('*').length,
          };
        },
        await field.inputValue(),
      );
      expect(shown).toMatchObject({
        src: `${baseURL}${framed}`,
        script: `${baseURL}/embed.js`,
        all: 2,
      });
      expect(shown.title).toContain(what === 'a round' ? nameOf(ROUND) : nameOf(A));
      await expect(page.frameLocator('dialog iframe').getByText(nameOf(A)).first()).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await expect(button).toBeFocused();
      expect(loaded()).toEqual(['src/features/embed/embed-dialog.tsx']);
    });

  test('follows each choice, in the code and in the preview', async ({ page }) => {
    const { dialog, field } = await openBuilder(page, `/proposals/${A}/`);
    const preview = dialog.locator('iframe');
    await expect(field).toHaveValue(/embed\.js/);
    await dialog.getByLabel(builder.themes.dark).check();
    await expect(field).toHaveValue(/\/\?theme=dark"/);
    await expect(preview.contentFrame().locator('html')).toHaveCSS('background-color', DARK);
    await dialog.getByLabel(builder.themes.light).check();
    await expect(field).toHaveValue(/\/\?theme=light"/);
    await dialog.getByLabel(builder.sizes.fixed).check();
    await expect(field).not.toHaveValue(/script/);
    const width = dialog.getByLabel(builder.width);
    await retype(width, '420');
    await expect(field).toHaveValue(/max-width:420px/);
    await expect.poll(async () => (await preview.boundingBox())?.width).toBe(420);
    for (const wrong of ['12', '99999', '"><script>', '1e3']) {
      await retype(width, wrong);
      await expect(dialog.getByText(builder.widthWrong(280, 1400))).toBeVisible();
      await expect(field).not.toHaveValue(/max-width|script>/);
    }
    await retype(width, '');
    await expect(field).toHaveValue(/style="border:0"/);
  });

  test('has no barrier, light and dark, narrow and wide', async ({ page }) => {
    await openBuilder(page, `/rounds/${ROUND}/`);
    expect(
      await violationsEverywhere(page, (builder) =>
        builder.include('dialog').exclude('dialog iframe'),
      ),
    ).toEqual([]);
  });

  test('copies the code', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const { dialog, field } = await openBuilder(page, `/rounds/${ROUND}/`);
    await dialog.getByRole('button', { name: builder.copy }).click();
    await expect(dialog.getByRole('status')).toHaveText(builder.copied);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      await field.inputValue(),
    );
  });

  for (const what of ['refuses', 'is absent'])
    test(`marks the code where the clipboard ${what}`, async ({ page }) => {
      await page.addInitScript((refuses) => {
        const clipboard = refuses
          ? { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }
          : undefined;
        Object.defineProperty(navigator, 'clipboard', { value: clipboard });
      }, what === 'refuses');
      const { dialog, field } = await openBuilder(page, `/rounds/${ROUND}/`);
      await dialog.getByRole('button', { name: builder.copy }).click();
      await expect(dialog.getByRole('status')).toHaveText(builder.refused);
      await expect(field).toBeFocused();
      const marked = await field.evaluate(
        ({ selectionStart, selectionEnd, value }: HTMLTextAreaElement) =>
          selectionStart === 0 && selectionEnd === value.length,
      );
      expect(marked).toBe(true);
    });

  test('that cannot be loaded says so, and the page stays', async ({ page, expectTrouble }) => {
    expectTrouble(
      /^(request failed: \/assets\/embed-dialog|console error: Failed to load resource)/,
    );
    await page.route('**/assets/embed-dialog-*', (route) => route.abort('connectionreset'));
    await open(page, `/rounds/${ROUND}/`);
    await page.getByRole('button', { name: words.embed.button, exact: true }).click();
    await expect(page.getByRole('status').filter({ hasText: words.site.notLoaded })).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(nameOf(ROUND));
  });
});
