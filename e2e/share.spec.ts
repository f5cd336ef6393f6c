import { readFile } from 'node:fs/promises';
import type { Route } from '@playwright/test';
import { citeWords } from '../src/messages/en/citing-dialog.ts';
import { words } from '../src/messages/words.ts';
import {
  citedHere,
  claim,
  claimLink,
  dialog,
  expectedCitations,
  openCiting,
  openClaim,
  PAGE,
  PROPOSAL,
} from './cite-parts.ts';
import { expect, go, open, test } from './fixtures.ts';
import { must } from './site.ts';
import { takeClipboard } from './parts.ts';

const { picture, report } = citeWords;

/** Width and height of a PNG, which stand in its first block. */
function sizeOf(png: Buffer): [number, number] {
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

test('a claim is handed out', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const shown = await openClaim(page);
  const thing = citedHere(page);
  const read = () => page.evaluate(() => navigator.clipboard.readText());

  await test.step('the sentence and the link are copied, and the page says so where it is heard', async () => {
    await shown.getByRole('button', { name: citeWords.copySentence, exact: true }).click();
    // Within the dialog: what lies behind it is not spoken.
    await expect(shown.getByRole('status')).toHaveText(
      citeWords.copied(citeWords.passages.sentence),
    );
    expect(await read()).toBe(expectedCitations(thing).passage);
    await shown.getByRole('button', { name: citeWords.copyAlone }).click();
    expect(await read()).toBe(expectedCitations(thing).sentence);
    await shown.getByRole('button', { name: citeWords.copyLink }).click();
    await expect(shown.getByRole('status')).toHaveText(citeWords.copied(citeWords.link));
    expect(await read()).toBe(thing.address);
  });

  await test.step('it is drawn, shown, copied and saved as a picture', async () => {
    await shown.getByRole('button', { name: picture.show }).click();
    const sentence = expectedCitations(thing).sentence;
    await expect(shown.getByRole('img', { name: sentence })).toBeVisible();
    await shown.getByRole('button', { name: picture.copy }).click();
    await expect(shown.getByRole('status')).toHaveText(picture.copied);
    const types = await page.evaluate(async () =>
      (await navigator.clipboard.read()).flatMap((item) => [...item.types]),
    );
    expect(types).toEqual(['image/png']);
    const file = `parley-${claim.id}.png`;
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      shown.getByRole('button', { name: picture.save }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(file);
    expect(sizeOf(await readFile(await download.path()))).toEqual([1200, 630]);
    await expect(shown.getByRole('status')).toHaveText(citeWords.saved(file));
  });

  await test.step('a report of a mistake names it, its edition, its text and its sources', async () => {
    const part = shown.getByRole('region', { name: report.title });
    const field = part.getByLabel(report.message);
    const message = await field.inputValue();
    for (const said of [
      claim.id,
      thing.address,
      claim.text,
      ...thing.sources.map(({ url }) => url),
    ])
      expect(message).toContain(said);

    // What the reader adds goes along.
    await field.press('ControlOrMeta+End');
    await field.pressSequentially('It says 30.');
    const link = new URL(
      must(await part.getByRole('link', { name: report.mail }).getAttribute('href'), 'no address'),
    );
    expect(link.protocol).toBe('mailto:');
    expect(link.searchParams.get('subject')).toBe(report.subject(claim.id, thing.title));
    expect(link.searchParams.get('body')).toBe(`${message}It says 30.`.replaceAll('\n', '\r\n'));
    await part.getByRole('button', { name: report.copyIt }).click();
    await expect(shown.getByRole('status')).toHaveText(report.copied);
    expect(await read()).toBe(`${message}It says 30.`);
  });

  await test.step('the link leads back to it', async () => {
    await shown.getByRole('button', { name: citeWords.copyLink }).click();
    await expect(shown.getByRole('status')).toHaveText(citeWords.copied(citeWords.link));
    // What was handed out leads back to the claim.
    await page.goto(await read());
    await expect(page.locator(`[id="${claim.id}"]`)).toBeInViewport();
  });
});

test('where the clipboard cannot be used, the text is given to be copied by hand', async ({
  page,
}) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'share', { value: undefined }));
  for (const what of ['is refused', 'is absent'])
    await test.step(`the clipboard ${what}`, async () => {
      await page.addInitScript(takeClipboard, what === 'is refused');
      const shown = await openClaim(page);
      const name = citeWords.passages.footnote;
      await shown.getByRole('button', { name: citeWords.copyWhat(name) }).click();
      const byHand = page.getByRole('dialog', { name: words.copying.byHand });
      const field = byHand.getByLabel(name);
      await expect(field).toHaveValue(expectedCitations(citedHere(page)).footnote);
      const left = await field.evaluate((element: HTMLTextAreaElement) => [
        element.selectionStart,
        element.value.length - element.selectionEnd,
      ]);
      expect(left).toEqual([0, 0]);
      await page.keyboard.press('Escape');
      await expect(byHand).toBeHidden();
      // The dialog below is still there, and its pictures can still be saved.
      await shown.getByRole('button', { name: picture.show }).click();
      await shown.getByRole('button', { name: picture.copy }).click();
      await expect(shown.getByRole('status')).toHaveText(picture.copyRefused);
      await expect(shown.getByRole('button', { name: picture.save })).toBeEnabled();
    });

  await test.step('nor is there a button for a share sheet where there is none', async () => {
    await expect(dialog(page).getByRole('button', { name: citeWords.share })).toHaveCount(0);
    await expect(dialog(page).getByRole('button', { name: report.share })).toHaveCount(0);
  });
});

/** A sheet that keeps what it was given, and ends as the page is told. */
function addSheet(): void {
  Object.defineProperty(navigator, 'share', {
    value: (data: ShareData) => {
      const { dataset } = document.documentElement;
      dataset['sharedThere'] = JSON.stringify(data);
      const how = dataset['sheetEnds'];
      return how ? Promise.reject(new DOMException('no', how)) : Promise.resolve();
    },
  });
}

test('the share sheet of the device gets what is handed out', async ({ page }) => {
  await page.addInitScript(addSheet);
  const given = async () =>
    JSON.parse(
      must(await page.locator('html').getAttribute('data-shared-there'), 'nothing was shared'),
    ) as ShareData;
  const shown = await openClaim(page);
  const share = shown.getByRole('button', { name: citeWords.share, exact: true });
  const thing = citedHere(page);

  await test.step('the sentence and the link', async () => {
    await share.click();
    await expect(shown.getByRole('status')).toHaveText(citeWords.shared);
    expect(await given()).toEqual({
      title: thing.title,
      text: expectedCitations(thing).credited,
      url: thing.address,
    });
  });

  await test.step('a report of a mistake', async () => {
    await shown.getByRole('button', { name: report.share }).click();
    await expect.poll(async () => (await given()).text).toContain(claim.id);
  });

  for (const [ends, said] of [
    ['AbortError', citeWords.notShared],
    ['NotAllowedError', citeWords.shareFailed],
  ] as const)
    await test.step(`and the page tells what became of it: ${ends}`, async () => {
      await page.locator('html').evaluate((html, how) => {
        html.dataset['sheetEnds'] = how;
      }, ends);
      await share.click();
      await expect(shown.getByRole('status')).toHaveText(said);
    });
});

const PREVIEW = '**/previews/**';
/** A picture of one point, in place of the one that the build draws. */
const POINT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

/** Pages of three kinds of record, and the picture of each. */
const RECORDS = {
  [PAGE]: `/previews/proposals/${PROPOSAL}.png`,
  [`/rounds/2024-02-23-paris/`]: '/previews/rounds/2024-02-23-paris.png',
  [`/compare/2024-01-28-paris-framework...${PROPOSAL}/`]: `/previews/changes/2024-01-28-paris-framework...${PROPOSAL}.png`,
};

test('a record shows and saves the picture that was drawn when the site was built', async ({
  page,
}) => {
  const asked: string[] = [];
  await page.route(PREVIEW, (route) => {
    asked.push(new URL(route.request().url()).pathname);
    return route.fulfill({ contentType: 'image/png', body: POINT });
  });
  const heading = page.getByRole('heading', { level: 1 });
  await open(page, '/about/');
  for (const path of Object.keys(RECORDS))
    await test.step(path, async () => {
      const before = await heading.innerText();
      await go(page, path);
      await expect(heading).not.toHaveText(before);
      const shown = await openCiting(page);
      await shown.getByRole('button', { name: picture.show }).click();
      await expect(shown.getByRole('img')).toBeVisible();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        shown.getByRole('button', { name: picture.save }).click(),
      ]);
      expect(await readFile(await download.path())).toEqual(POINT);
      await page.keyboard.press('Escape');
      await expect(shown).toBeHidden();
    });
  expect(asked).toEqual(Object.values(RECORDS));
});

const WAYS: Record<string, (route: Route) => Promise<void>> = {
  'is not there': (route) => route.fulfill({ status: 404, body: 'no' }),
  'is cut off': (route) => route.abort('connectionreset'),
  'is a page of HTML': (route) => route.fulfill({ contentType: 'text/html', body: '<p>no</p>' }),
};

test('where the picture cannot be had, a sentence says so and the rest works', async ({
  page,
  context,
  expectTrouble,
}) => {
  expectTrouble(/^request failed: \/previews/);
  expectTrouble(/^status 404: \/previews/);
  expectTrouble(/^console error: Failed to load resource/);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, PAGE);
  for (const [what, answer] of Object.entries(WAYS))
    await test.step(`the picture ${what}`, async () => {
      await page.route(PREVIEW, answer);
      const shown = await openCiting(page);
      await shown.getByRole('button', { name: picture.show }).click();
      await expect(shown.getByRole('region', { name: picture.title })).toContainText(
        picture.failed,
      );
      await expect(shown.getByRole('img')).toHaveCount(0);
      await shown.getByRole('button', { name: citeWords.copySentence, exact: true }).click();
      await expect(shown.getByRole('status')).toHaveText(
        citeWords.copied(citeWords.passages.sentence),
      );
      // Once it is there, the same button brings it.
      await page.unroute(PREVIEW);
      await page.route(PREVIEW, (route) =>
        route.fulfill({
          contentType: 'image/png',
          headers: { 'cache-control': 'no-store' },
          body: POINT,
        }),
      );
      await shown.getByRole('button', { name: picture.show }).click();
      await expect(shown.getByRole('img')).toBeVisible();
      await page.unroute(PREVIEW);
      await page.keyboard.press('Escape');
      await expect(shown).toBeHidden();
    });
});

test('where its code cannot be loaded, the page says so and stays; later it works', async ({
  page,
  expectTrouble,
}) => {
  expectTrouble(/^request failed: \/assets\/cite-dialog/);
  expectTrouble(/^console error: Failed to load resource/);
  await page.route('**/assets/cite-dialog-*.js', (route) => route.abort('connectionreset'));
  await open(page, PAGE);
  await claimLink(page).click();
  await expect(page.getByRole('status').filter({ hasText: words.site.notLoaded })).toBeVisible();
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.locator(`[id="${claim.id}"]`)).toContainText(claim.text);
  await expect(claimLink(page)).toHaveAttribute('href', `#${claim.id}`);
  await page.unroute('**/assets/cite-dialog-*.js');
  await claimLink(page).click();
  await expect(dialog(page)).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the link of each claim can be hit, and the dialog fits', async ({ page }) => {
    await open(page, PAGE);
    const heights = await page
      .locator('a[data-claim]')
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(20);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
    await claimLink(page).tap();
    const shown = dialog(page);
    await expect(shown).toBeVisible();
    await expect(shown.getByRole('button', { name: words.site.close })).toBeInViewport();
    const wide = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.querySelector('dialog')?.scrollWidth ?? 0,
      document.querySelector('dialog')?.clientWidth ?? 0,
    ]);
    expect(wide[0]).toBeLessThanOrEqual(390);
    expect(wide[1]).toBe(wide[2]);
    await shown.getByRole('button', { name: words.site.close }).tap();
    await expect(shown).toBeHidden();
  });
});
