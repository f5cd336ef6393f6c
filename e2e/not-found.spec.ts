import type { Page } from '@playwright/test';
import { words } from '../src/messages/words.ts';
import { expect, go, open, test, untilInteractive } from './fixtures.ts';
import { searchField } from './parts.ts';
import { nameOf } from './site.ts';

/** The browser itself notes the status of the page that was asked for; nothing else may complain. */
const NOTED = /^(status 404: |console error: Failed to load resource: .* 404)/;
const CUT_OFF = '2024-02-23-pari';

async function expectHelp(page: Page) {
  const main = page.getByRole('main');
  await expect(page).toHaveTitle(`${words.notFound.title} | ${words.site.name}`);
  await expect(main.getByRole('heading', { level: 1 })).toHaveText(words.notFound.title);
  await expect(main).toContainText(words.notFound.help);
  await expect(main.getByRole('link', { name: words.notFound.home, exact: true })).toHaveAttribute(
    'href',
    '/',
  );
  await expect(main.getByRole('link', { name: words.notFound.search })).toBeVisible();
}

const unknown = {
  'an unknown path': '/nowhere/at/all/',
  'an unknown round': `/rounds/${CUT_OFF}/`,
  'an unknown proposal': '/proposals/2024-02-23-paris-outlin/',
  'a script in the path': '/rounds/%3Cscript%3Edocument.title=1%3C%2Fscript%3E/',
  'an image that runs script': '/rounds/%3Cimg%20src=x%20onerror=document.title=1%3E/',
  'a climb out of the folder': '/rounds/..%2F..%2F..%2Fetc%2Fpasswd',
  'a path of 6,000 letters': `/rounds/${'a'.repeat(6000)}/`,
  'a null byte': '/rounds/%00/',
  'the name of a property': '/rounds/__proto__/',
};

test('what is not there is answered with 404 and a page that helps', async ({
  page,
  expectTrouble,
}) => {
  expectTrouble(NOTED);
  for (const [what, path] of Object.entries(unknown))
    await test.step(what, async () => {
      const response = await open(page, path);
      expect(response?.status()).toBe(404);
      await expectHelp(page);
      await expect(page.getByRole('main')).toContainText(
        words.notFound.asked(new URL(page.url()).pathname),
      );
      expect(await page.locator('main script, main img').count()).toBe(0);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth),
        'the page is no wider than the window',
      ).toBe(true);
    });

  await test.step('it is found by no search engine', async () => {
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
    await expect(page.locator('link[rel="canonical"]')).toHaveCount(0);
  });

  await test.step('from it one comes to the search', async () => {
    await page.getByRole('link', { name: words.notFound.search }).click();
    await expect(searchField(page)).toBeInViewport();
    await expect(page).toHaveURL('/#search');
  });
});

test('a malformed address is answered with 400 in plain words', async ({ request }) => {
  for (const path of ['/%E0%A4%A', '/rounds/%', '/rounds/%ZZ/'])
    await test.step(path, async () => {
      const answer = await request.get(path);
      const text = await answer.text();
      expect(answer.status()).toBe(400);
      expect(text).toContain('malformed');
      expect(text).not.toContain('<');
    });
});

test('a browser at a malformed address is told what is wrong', async ({ page, expectTrouble }) => {
  // Words without a page name no icon, so a browser with a window tries the usual place, too.
  expectTrouble(/^(status 400: |console error: Failed to load resource: .* 400)|favicon\.ico/);
  const response = await page.goto('/%E0%A4%A');
  expect(response?.status()).toBe(400);
  await expect(page.locator('body')).toContainText('malformed');
});

test('an unknown id leads to the nearest one, loaded or met while looking around', async ({
  page,
  expectTrouble,
}) => {
  expectTrouble(NOTED);
  expectTrouble(/^status 404: \/(data|heads)\/rounds\//);
  expectTrouble(/^console error: .*(404|SliceError|data\/rounds\/)/);
  const nearest = page
    .getByRole('main')
    .getByRole('link', { name: nameOf('2024-02-23-paris'), exact: true });
  const title = page.getByRole('heading', { level: 1 });

  await test.step('an id that lost a letter leads to the nearest one', async () => {
    await open(page, `/rounds/${CUT_OFF}/`);
    await expect(
      page.getByRole('main').getByRole('heading', { name: words.notFound.nearest }),
    ).toBeVisible();
    await nearest.click();
    await expect(page).toHaveURL('/rounds/2024-02-23-paris/');
    await expect(title).toHaveText(nameOf('2024-02-23-paris'));
  });

  await test.step('an unknown id met while looking around shows the same help', async () => {
    await open(page, '/rounds/2024-02-23-paris/');
    await go(page, `/rounds/${CUT_OFF}/`);
    await expectHelp(page);
    await expect(nearest).toBeVisible();
    await page.goBack();
    await untilInteractive(page);
    await expect(title).toHaveText(nameOf('2024-02-23-paris'));
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('an unknown address still helps', async ({ page, expectTrouble }) => {
    expectTrouble(NOTED);
    const response = await page.goto(`/rounds/${CUT_OFF}/`);
    expect(response?.status()).toBe(404);
    await expectHelp(page);
  });
});
