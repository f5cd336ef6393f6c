import { parseHTML } from 'linkedom';
import { violationsEverywhere } from './axe.ts';
import { words } from '../src/messages/words.ts';
import { embedComparePath, embedPaths } from '../src/urls/embed-paths.ts';
import { listen } from './chunks.ts';
import { A, B, SMALL, SMALL_ROUND, DARK, builder, test, openBuilder } from './embed-parts.ts';
import { openShare } from './compare-parts.ts';
import { expect, open } from './fixtures.ts';
import { retype, takeClipboard } from './parts.ts';
import { must, nameOf } from './site.ts';

/* The dialog that makes the code of a frame. */

const [C, D] = SMALL;

test.describe('the dialog', () => {
  test('makes the code for whatever a page shows, and is loaded by the first click', async ({
    page,
    baseURL,
  }) => {
    for (const [what, path, framed, name] of [
      ['a round', `/rounds/${SMALL_ROUND}/`, embedPaths.round.to(SMALL_ROUND), nameOf(SMALL_ROUND)],
      ['a proposal', `/proposals/${C}/`, embedPaths.proposal.to(C), nameOf(C)],
      ['what changed', `/compare/${A}...${B}/`, embedComparePath({ ids: [A, B] }), nameOf(A)],
      [
        'a comparison',
        `/compare/?p=${C}.${D}&base=${D}&diff=1`,
        embedComparePath({ ids: [C, D], base: D, rows: 'differ' }),
        nameOf(C),
      ],
    ] as const)
      await test.step(what, async () => {
        const loaded = listen(page, ['src/features/embed/embed-dialog.tsx']);
        await open(page, path);
        if (what === 'a comparison') await openShare(page);
        const said = what === 'a comparison' ? words.compare.framing : words.embed.button;
        const button = page.getByRole('button', { name: said, exact: true });
        await expect(button).toBeVisible();
        expect(loaded()).toEqual([]);
        await button.click();
        const field = page.getByLabel(builder.code);
        await expect(field).toHaveValue(new RegExp(`^<iframe src="${baseURL}`));
        const { document } = parseHTML(`<body>${await field.inputValue()}</body>`);
        const frame = must(document.querySelector('iframe'), 'no frame');
        expect(frame.getAttribute('src')).toBe(`${baseURL}${framed}`);
        expect(document.querySelector('script')?.getAttribute('src')).toBe(`${baseURL}/embed.js`);
        expect(document.querySelectorAll('body *')).toHaveLength(2);
        expect(frame.getAttribute('title')).toContain(name);
        const shown = page.frameLocator('dialog iframe');
        await expect(shown.getByText(name).first()).toBeVisible();
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toHaveCount(0);
        await expect(button).toBeFocused();
        expect(loaded()).toEqual(['src/features/embed/embed-dialog.tsx']);
      });
  });

  test('follows each choice, in the code and in the preview', async ({ page }) => {
    const { dialog, field } = await openBuilder(page, `/proposals/${C}/`);
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
    await openBuilder(page, `/rounds/${SMALL_ROUND}/`);
    expect(await violationsEverywhere(page, { within: 'dialog', except: 'dialog iframe' })).toEqual(
      [],
    );
  });

  test('copies the code, or marks it where the clipboard is of no use', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const { dialog, field } = await openBuilder(page, `/rounds/${SMALL_ROUND}/`);
    const copy = dialog.getByRole('button', { name: builder.copy });
    await copy.click();
    await expect(dialog.getByRole('status')).toHaveText(builder.copied);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      await field.inputValue(),
    );
    for (const what of ['refuses', 'is absent'])
      await test.step(`the clipboard ${what}`, async () => {
        await page.evaluate(takeClipboard, what === 'refuses');
        await field.evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(0, 0));
        await copy.click();
        await expect(dialog.getByRole('status')).toHaveText(builder.refused);
        await expect(field).toBeFocused();
        const marked = await field.evaluate(
          ({ selectionStart, selectionEnd, value }: HTMLTextAreaElement) =>
            selectionStart === 0 && selectionEnd === value.length,
        );
        expect(marked).toBe(true);
        // The next case begins as this one did: copied.
        await page.evaluate(() => Reflect.deleteProperty(navigator, 'clipboard'));
        await copy.click();
        await expect(dialog.getByRole('status')).toHaveText(builder.copied);
      });
  });

  test('that cannot be loaded says so, and the page stays', async ({ page, expectTrouble }) => {
    expectTrouble(
      /^(request failed: \/assets\/embed-dialog|console error: Failed to load resource)/,
    );
    await page.route('**/assets/embed-dialog-*', (route) => route.abort('connectionreset'));
    await open(page, `/rounds/${SMALL_ROUND}/`);
    await page.getByRole('button', { name: words.embed.button, exact: true }).click();
    await expect(page.getByRole('status').filter({ hasText: words.site.notLoaded })).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(nameOf(SMALL_ROUND));
  });
});
