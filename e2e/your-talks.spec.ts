import { closeSync, ftruncateSync, openSync } from 'node:fs';
import { ownFiles } from '../src/messages/en/own-files.ts';
import { madeXlsx } from '../src/testing/intake/xlsx-maker.ts';
import { violationsEverywhere } from './axe.ts';
import { expect, open, test, untilIdle } from './fixtures.ts';
import { tooWide } from './layout.ts';
import {
  beforeWorker,
  chooser,
  csvOf,
  give,
  OWN,
  OWN_WORKER,
  problemRows,
  rowCount,
  SIX,
  TALKS,
  textFile,
} from './own-parts.ts';

/* Somebody's own files are read on their device: what is wrong, what is asked, what a mended file changed. */

const WRONG = ['Third offer', 'someday', 'truce', '20 days', 'party B', 'https://example.org/d'];
const BARE = ['Fourth offer', '2024-05-12', 'truce', '25 days', 'party B', 'the web'];

test('six columns are read and counted, and no request leaves while they are', async ({ page }) => {
  await open(page, OWN);
  await untilIdle(page);
  expect(page.workers()).toEqual([]);
  const asked: string[] = [];
  page.context().on('request', (request) => {
    asked.push(`${request.method()} ${new URL(request.url()).pathname} ${request.postData()}`);
  });
  await give(page, textFile('talks.csv', csvOf(...TALKS)));
  await expect(rowCount(page, 'rows used')).toHaveText('3');
  await expect(rowCount(page, 'rows left out')).toHaveText('0');
  await expect(rowCount(page, 'heading or example')).toHaveText('1');
  await expect(rowCount(page, 'rows in all')).toHaveText('4');
  await expect(page.getByText('They give 2 rounds and 2 proposals.')).toBeVisible();
  await expect(page.getByText(ownFiles.fine)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Open it' })).toBeVisible();
  await untilIdle(page);
  expect(asked).toEqual([expect.stringMatching(/^GET \/assets\/own-worker-[\w-]+\.js null$/)]);
  // It has done its work, and holds no memory any more.
  await expect.poll(() => page.workers()).toEqual([]);
});

test('what is wrong stands beside its cell, errors first, with a right example; a mended file says what changed', async ({
  page,
}) => {
  await open(page, OWN);
  await give(page, textFile('talks.csv', csvOf(...TALKS, WRONG, BARE)));
  await expect(rowCount(page, 'rows used')).toHaveText('3');
  await expect(rowCount(page, 'rows left out')).toHaveText('2');
  await expect(problemRows(page)).toHaveText([
    /talks!B5\s*someday\s*Error\s*“someday” is no date that can be read\..*Such as: about 10 March 2024/,
    /talks!F6\s*the web\s*Error\s*“the web” is neither an address nor a key of the sheet of sources\./,
  ]);
  await expect(page.getByText('What is wrong stays out: 2 rows of your file')).toBeVisible();

  const mended = WRONG.with(1, '12 May 2024');
  await give(page, textFile('talks.csv', csvOf(...TALKS, mended, BARE)));
  await expect(page.getByText('Problems: 1 gone, 0 new, 1 still there.')).toBeVisible();
  await expect(page.getByText('Proposals: 1 added, 0 gone, 0 changed')).toBeVisible();
  await expect(problemRows(page)).toHaveText([/^talks!F6/]);
  await page.locator('summary', { hasText: ownFiles.gone }).click();
  await expect(page.getByText('talks!B5')).toBeVisible();

  await give(page, textFile('talks.csv', csvOf(...TALKS, mended)));
  await expect(page.getByText('Problems: 1 gone, 0 new, 0 still there.')).toBeVisible();
  await expect(page.getByText(ownFiles.fine)).toBeVisible();
});

test('of a workbook, what could be read in two ways is asked once, by keyboard too', async ({
  page,
}) => {
  const rows = TALKS.map((row) => row.with(1, '03/04/2024'));
  const workbook = madeXlsx({ sheets: [{ name: 'talks', rows: [SIX, ...rows] }] });
  // Choosers are taken over from here on: the key may be quicker than the listener below.
  page.on('filechooser', () => {});
  await open(page, OWN);
  await chooser(page).focus();
  const [picker] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.keyboard.press('Enter'),
  ]);
  await picker.setFiles({
    name: 'talks.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(workbook),
  });
  const heading = page.getByRole('heading', { level: 2, name: ownFiles.found('talks.xlsx') });
  await expect(heading).toBeFocused();
  const asked = page.getByRole('radio');
  await expect(asked).toHaveCount(2);
  await page.keyboard.press('Tab');
  await expect(asked.first()).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: ownFiles.answer })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Read with your answer to 1 question.')).toBeVisible();
  await expect(heading).toBeFocused();
  await expect(rowCount(page, 'rows used')).toHaveText('3');
  await expect(page.getByText(ownFiles.fine)).toBeVisible();
  await page.locator('summary', { hasText: 'How cells were read' }).click();
  await expect(page.getByRole('cell', { name: 'read as: 3 Apr 2024' }).first()).toBeVisible();

  await test.step('and can be answered otherwise', async () => {
    await page.getByRole('button', { name: ownFiles.forget }).click();
    await expect(asked).toHaveCount(2);
    await page.getByRole('button', { name: ownFiles.answer }).click();
    await expect(page.getByText(ownFiles.unanswered)).toBeVisible();
    await asked.last().check();
    await page.getByRole('button', { name: ownFiles.answer }).click();
    await expect(page.getByRole('cell', { name: 'read as: 4 Mar 2024' }).first()).toBeVisible();
  });
});

test('a file that is dropped anywhere on the page is read, and markup in it is text', async ({
  page,
}) => {
  const evil = ['<img src=x onerror=alert(1)>', 'javascript:alert(1)'] as const;
  const [first = []] = TALKS;
  await open(page, OWN);
  const data = await page.evaluateHandle(
    (text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'talks.csv'));
      return transfer;
    },
    csvOf(first.with(1, evil[0]), first.with(5, evil[1])),
  );
  for (const type of ['dragover', 'drop'])
    await page.getByRole('contentinfo').dispatchEvent(type, { dataTransfer: data });
  await expect(problemRows(page).filter({ hasText: evil[0] })).toContainText('talks!B2');
  await expect(problemRows(page).filter({ hasText: evil[1] })).toContainText('talks!F3');
  await expect(page.locator('main img')).toHaveCount(0);
  await expect(page.locator('a[href^="javascript"]')).toHaveCount(0);
});

test('more than fifty megabytes are refused in words, and nothing is loaded for them', async ({
  page,
}) => {
  const path = test.info().outputPath('big.csv');
  const file = openSync(path, 'w');
  ftruncateSync(file, 51 * 1024 * 1024);
  closeSync(file);
  await open(page, OWN);
  await chooser(page).setInputFiles(path);
  await expect(page.getByText('This is more than 50 MB (big.csv).')).toBeVisible();
  await untilIdle(page);
  expect(page.workers()).toEqual([]);
});

test('a long list of problems comes a part at a time', async ({ page }) => {
  const many = Array.from({ length: 60 }, (_, i) => WRONG.with(1, `someday ${i}`));
  await open(page, OWN);
  await give(page, textFile('talks.csv', csvOf(...TALKS, ...many)));
  await expect(page.getByText('60 errors')).toBeVisible();
  await expect(problemRows(page)).toHaveCount(25);
  await page.getByRole('button', { name: ownFiles.after }).click();
  await page.getByRole('button', { name: ownFiles.after }).click();
  await expect(page.getByText('51 to 60 of 60')).toBeVisible();
  await expect(problemRows(page)).toHaveCount(10);
  await expect(problemRows(page).last()).toContainText('someday 59');
});

test.describe('while a worker does not come to an end', () => {
  // It takes what it is asked and never answers.
  const SILENT = "addEventListener('message', (event) => event.stopImmediatePropagation());\n";
  const DYING =
    "addEventListener('message', (event) => { event.stopImmediatePropagation(); throw new Error('no memory'); });\n";

  test('reading can be called off, and what was read before stays', async ({ page }) => {
    await open(page, OWN);
    await give(page, textFile('talks.csv', csvOf(...TALKS, WRONG)));
    await beforeWorker(page, SILENT);
    await Promise.all([
      page.waitForResponse(OWN_WORKER),
      chooser(page).setInputFiles([textFile('talks.csv', csvOf(...TALKS))]),
    ]);
    await expect(page.getByRole('progressbar')).toBeVisible();
    await page.getByRole('button', { name: ownFiles.cancel }).click();
    await expect(page.getByText(ownFiles.cancelled)).toBeVisible();
    await expect(page.getByRole('progressbar')).toHaveCount(0);
    await expect(problemRows(page)).toHaveCount(1);
    await expect.poll(() => page.workers()).toEqual([]);
  });

  test('one that dies is told, and the file can be read again', async ({ page }) => {
    await open(page, OWN);
    await beforeWorker(page, DYING);
    await chooser(page).setInputFiles([textFile('talks.csv', csvOf(...TALKS))]);
    await expect(page.getByText(ownFiles.failures.died)).toBeVisible();
    await page.unroute(OWN_WORKER);
    await page.getByRole('button', { name: ownFiles.again }).click();
    await expect(page.getByText(ownFiles.fine)).toBeVisible();
    await expect(page.getByText(ownFiles.failures.died)).toHaveCount(0);
  });

  test('one whose script cannot be had is told', async ({ page, expectTrouble }) => {
    expectTrouble(/status 503|request failed|Failed to load resource/);
    await open(page, OWN);
    await page.route(OWN_WORKER, (route) => route.fulfill({ status: 503, body: '' }));
    await chooser(page).setInputFiles([textFile('talks.csv', csvOf(...TALKS))]);
    await expect(page.getByText(ownFiles.failures['no-worker'])).toBeVisible({ timeout: 30_000 });
  });
});

test('the page with everything open fits a phone, and has no violation in any colours', async ({
  page,
}) => {
  test.slow();
  const asked = TALKS.map((row) => row.with(1, '03/04/2024'));
  await open(page, OWN);
  await give(page, textFile('a-file-of-talks-with-a-long-name.csv', csvOf(...asked, WRONG, BARE)));
  await page
    .locator('details')
    .evaluateAll((all) => all.forEach((one) => ((one as HTMLDetailsElement).open = true)));
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 844 });
    expect(await tooWide(page)).toEqual([]);
  }
  expect(await violationsEverywhere(page)).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it is, what needs script, and what a shell can do', async ({ page }) => {
    await page.goto(OWN);
    await expect(page.locator('noscript > p').last()).toHaveText(ownFiles.noScript);
    await expect(page.locator('noscript > p').last()).toBeVisible();
    await expect(page.getByText(ownFiles.stays)).toBeVisible();
    await expect(page.getByRole('columnheader')).toHaveText(SIX);
    await expect(page.locator('main').getByRole('link', { name: 'Data' })).toBeVisible();
    await expect(
      page.locator('main').locator('input, button').filter({ visible: true }),
    ).toHaveCount(0);
  });
});
