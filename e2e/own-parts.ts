import { readFileSync } from 'node:fs';
import { ownFiles } from '../src/messages/en/own-files.ts';
import { strFromU8, unzipSync } from 'fflate';
import { expect, type Page } from './fixtures.ts';

/* What specs of a reader's own files share. Nothing in them is of the dataset of this site. */

export const OWN = '/your-talks/';
/** The script of the worker that reads. */
export const OWN_WORKER = /\/assets\/own-worker-[\w-]+\.js$/;

export const SIX = ['proposal', 'date', 'issue', 'number', 'said by', 'source'];
export const TALKS = [
  ['First offer', '2024-05-02', 'truce', '30 days', 'a mediator', 'https://example.org/a'],
  ['First offer', '2024-05-02', 'truce', 'at least 45 days', 'Bo Two', 'https://example.org/b'],
  ['Counter-offer', '9 May 2024', 'truce', '60-90 days', 'party B', 'https://example.org/c'],
];

export const csvOf = (...rows: readonly (readonly string[])[]) =>
  [SIX, ...rows].map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\r\n');

export type GivenText = { name: string; mimeType: string; buffer: Buffer };

export const textFile = (name: string, text: string): GivenText => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
});

export const chooser = (page: Page) =>
  page.getByLabel(ownFiles.choose).or(page.getByLabel(ownFiles.chooseAgain));

/** Chooses files as a person does, and waits until they have been read. */
export async function give(page: Page, ...files: GivenText[]): Promise<void> {
  await chooser(page).setInputFiles(files);
  const names = files.map(({ name }) => name).join(' and ');
  await expect(page.getByRole('heading', { level: 2, name: ownFiles.found(names) })).toBeFocused();
}

/** What stands beside a count of rows. */
export const rowCount = (page: Page, label: string) =>
  page
    .locator('dl > div')
    .filter({ has: page.getByText(label, { exact: true }) })
    .locator('dd');

/** The rows of the table of problems, each as its cell and what is said. */
export const problemRows = (page: Page) =>
  page
    .getByRole('table')
    .filter({ hasText: ownFiles.wrong })
    .getByRole('row')
    .filter({
      has: page.getByRole('rowheader'),
    });

/** The texts of a ZIP that was downloaded, by their paths. */
export function unzipped(path: string): Map<string, string> {
  const entries = unzipSync(new Uint8Array(readFileSync(path)));
  return new Map(Object.entries(entries).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** Puts lines before the script of the worker, which then runs as it would. */
export async function beforeWorker(page: Page, lines: string): Promise<void> {
  await page.route(OWN_WORKER, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: lines + (await response.text()) });
  });
}
