import type { Locator } from '@playwright/test';
import { ownFiles } from '../src/messages/en/own-files.ts';
import { expect, open, test, type Page } from './fixtures.ts';
import {
  beforeWorker,
  chooser,
  csvOf,
  give,
  OWN,
  rowCount,
  TALKS,
  textFile,
  unzipped,
  type GivenText,
} from './own-parts.ts';

/* What was read of somebody's own is kept on the device until it is removed, or downloaded as a folder. */

const KEPT_AT = /\/your-talks\/open\/#\/x[a-z0-9]{8}\/$/;
const file = (name = 'talks.csv') => textFile(name, csvOf(...TALKS));
/** Where the page is, with what stands behind the "#". */
function addressOf(page: Page): string {
  const { pathname, hash } = new URL(page.url());
  return pathname + hash;
}

const kept = (page: Page) => page.getByRole('article');
const titleField = (page: Page) => page.getByLabel(ownFiles.name);

/** Reads a file, gives it a title, opens it, and comes back. */
async function keep(page: Page, given: GivenText, title: string): Promise<string> {
  await give(page, given);
  await titleField(page).clear();
  await titleField(page).pressSequentially(title);
  await page.getByRole('button', { name: 'Open it' }).click();
  await page.waitForURL(KEPT_AT);
  const address = addressOf(page);
  await open(page, OWN);
  return address;
}

test('two are kept side by side, by their titles, and one is removed after a question', async ({
  page,
}) => {
  await open(page, OWN);
  await expect(page.getByText(ownFiles.noneKept)).toBeVisible();
  const first = await keep(page, file(), 'Talks of Portsea');
  await keep(page, file('other.csv'), 'Other talks');
  await expect(kept(page)).toHaveCount(2);
  const portsea = kept(page).filter({ hasText: 'Talks of Portsea' });
  await expect(portsea).toContainText(
    /2 rounds · 2 proposals · talks\.csv · kept on .* · 0\.\d MB/,
  );
  await expect(portsea.getByRole('link')).toHaveAttribute('href', first);

  await portsea.getByRole('button', { name: ownFiles.remove }).click();
  await expect(portsea).toContainText(ownFiles.removeAsk('Talks of Portsea'));
  await portsea.getByRole('button', { name: ownFiles.removeNo }).click();
  await portsea.getByRole('button', { name: ownFiles.remove }).click();
  await portsea.getByRole('button', { name: ownFiles.removeYes }).click();
  await expect(page.getByText(ownFiles.removed('Talks of Portsea'))).toBeVisible();
  await expect(kept(page)).toHaveCount(1);
  await page.reload();
  await expect(kept(page)).toHaveText([/Other talks/]);
});

test('a newer file of one that is kept takes its place, or is kept as another', async ({
  page,
}) => {
  await open(page, OWN);
  const first = await keep(page, file(), 'First title');
  await give(page, file());
  await expect(page.getByText(ownFiles.isKept('First title', 'talks.csv'))).toBeVisible();
  await expect(page.getByLabel(ownFiles.replace)).toBeChecked();
  await page.getByRole('button', { name: 'Open it' }).click();
  await page.waitForURL(KEPT_AT);
  expect(addressOf(page)).toBe(first);
  await open(page, OWN);
  await expect(kept(page)).toHaveText([/^talks2/]);

  await give(page, file());
  await page.getByLabel(ownFiles.another).check();
  await page.getByRole('button', { name: 'Open it' }).click();
  await page.waitForURL(KEPT_AT);
  expect(addressOf(page)).not.toBe(first);
  await open(page, OWN);
  await expect(kept(page)).toHaveCount(2);
});

test('what was read is downloaded as a folder, and so is what is kept; the folder is read as the same', async ({
  page,
}) => {
  await open(page, OWN);
  await give(page, file());
  const saved = async (within: Page | Locator) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      within.getByRole('button', { name: ownFiles.folder }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('talks-data.zip');
    return download.path();
  };
  const texts = unzipped(await saved(page.locator('main section').first()));
  expect([...texts.keys()].filter((path) => path.includes('/rounds/')).toSorted()).toEqual([
    'data/rounds/2024-05-02-first-offer-round.json',
    'data/rounds/2024-05-09-counter-offer-round.json',
  ]);
  expect(texts.get('data/about.json')).toMatch(/^{\n {2}"[^]*"title": "talks"[^]*}\n$/);

  await keep(page, file(), 'Talks of Portsea');
  const zip = await saved(kept(page));
  await chooser(page).setInputFiles(zip);
  await expect(page.getByText('They give 2 rounds and 2 proposals.')).toBeVisible();
  await expect(page.getByText(ownFiles.fine)).toBeVisible();
  await expect(titleField(page)).toHaveValue('Talks of Portsea');
});

test('where the device is full, it is said, what was kept stays, and what was read can be downloaded', async ({
  page,
}) => {
  await open(page, OWN);
  const address = await keep(page, file(), 'Talks of Portsea');
  // What a browser does that has no room left.
  await beforeWorker(
    page,
    "IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError'); };\n",
  );
  await give(page, file());
  await expect(page.getByLabel(ownFiles.replace)).toBeChecked();
  await page.getByRole('button', { name: 'Open it' }).click();
  await expect(page.getByText(ownFiles.failures.full)).toBeVisible();
  await expect(rowCount(page, 'rows used')).toHaveText('3');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('main section').first().getByRole('button', { name: ownFiles.folder }).click(),
  ]);
  expect(unzipped(await download.path()).size).toBeGreaterThan(10);
  await page.reload();
  await expect(kept(page).getByRole('link', { name: 'Talks of Portsea' })).toHaveAttribute(
    'href',
    address,
  );
});

test('where the browser refuses to keep anything, files are read all the same', async ({
  page,
}) => {
  const REFUSED = "Object.defineProperty(self, 'indexedDB', { value: undefined });\n";
  await page.addInitScript(REFUSED);
  await beforeWorker(page, REFUSED);
  await open(page, OWN);
  await expect(page.getByText(ownFiles.unable)).toBeVisible();
  await give(page, file());
  await page.getByRole('button', { name: 'Open it' }).click();
  await expect(page.getByText(ownFiles.failures.refused)).toBeVisible();
  await expect(rowCount(page, 'rows used')).toHaveText('3');
});
