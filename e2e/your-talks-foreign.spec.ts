import { ownFiles } from '../src/messages/en/own-files.ts';
import { FOREIGN_FILES } from '../src/testing/intake/foreign-files.ts';
import { expect, open, test } from './fixtures.ts';
import { chooser, give, OWN, problemRows, textFile } from './own-parts.ts';
import { builtFile, DIST } from './site.ts';

/* Files as others keep them are known by their headings; what they leave open is asked, and nothing is made up. */

const fileOf = (name: string) => {
  const content = FOREIGN_FILES[name] ?? '';
  const { mimeType } = textFile(name, '');
  return { name, mimeType, buffer: Buffer.from(content) };
};

/** Used, left out, headings: while nothing is answered. What is said of the file, and what is asked. */
const AT_FIRST: readonly (readonly [string, readonly number[], string, string | null])[] = [
  ['timeline.csv', [0, 5, 1], 'This is read as a TimelineJS sheet.', 'a TimelineJS sheet?'],
  ['timeline.json', [0, 3, 1], 'This is read as a TimelineJS sheet.', 'a TimelineJS sheet?'],
  ['talks.json', [1, 1, 1], 'This is read as a tracker of talks.', 'one name, or two'],
  ['pax.xlsx', [1, 1, 1], 'This is read as PA-X', 'At which address was pax.xlsx published?'],
  ['ucdp.xlsx', [1, 1, 1], 'This is read as the UCDP', 'At which address was ucdp.xlsx published?'],
  ['acled.csv', [0, 2, 1], 'This is read as an extract of ACLED.', 'an extract of ACLED?'],
  ['gdelt.CSV', [0, 2, 0], 'This is read as an extract of GDELT.', 'an extract of GDELT?'],
  ['positions.csv', [0, 2, 1], 'a column for each party', 'Eastland | Riverside?'],
  ['pages.xlsx', [0, 3, 0], 'No row of this sheet names its columns', null],
  ['counts.csv', [0, 3, 0], 'No row of this sheet names its columns', null],
];

for (const [name, counts, says, asks] of AT_FIRST)
  test(`${name}: every row is counted, and what it is read as is said`, async ({ page }) => {
    await open(page, OWN);
    await give(page, fileOf(name));
    const total = counts.reduce((sum, count) => sum + count, 0);
    await expect(page.locator('main dl').first().locator('dd')).toHaveText(
      [...counts, total].map(String),
    );
    await expect(problemRows(page).first()).toContainText(says);
    const form = page.getByRole('button', { name: ownFiles.answer });
    if (asks === null) await expect(form).toHaveCount(0);
    else await expect(page.locator('form').filter({ has: form })).toContainText(asks);
  });

test('a timeline becomes rounds when a person says so, and where its rows name no page, the publisher is named', async ({
  page,
}) => {
  await open(page, OWN);
  await give(page, fileOf('timeline.csv'));
  await page.getByLabel('as rounds of talks').check();
  await page.getByRole('button', { name: ownFiles.answer }).click();
  await expect(page.getByText('They give 2 rounds and 0 proposals.')).toBeVisible();
  await page
    .getByLabel('At which address was timeline.csv published?')
    .pressSequentially('https://example.org/timeline');
  await page.getByRole('button', { name: ownFiles.answer }).click();
  await expect(page.getByText('They give 3 rounds and 0 proposals.')).toBeVisible();
});

test('the workbook of this site, taken from its data page, is read without a problem', async ({
  page,
}) => {
  test.slow();
  const index = JSON.parse(builtFile('data/index.json')) as { rounds: unknown[] };
  await open(page, OWN);
  await chooser(page).setInputFiles(`${DIST}/data/parley-dataset.xlsx`);
  await expect(page.getByText(ownFiles.fine)).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(`They give ${index.rounds.length} rounds and`)).toBeVisible();
});
