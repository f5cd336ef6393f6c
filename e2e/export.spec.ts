import { readFile } from 'node:fs/promises';
import { parseHTML } from 'linkedom';
import Papa from 'papaparse';
import { words } from '../src/messages/words.ts';
import { alignTerms, columnOf } from '../src/model/compare.ts';
import { buildComparison, type ComparisonOptions } from '../src/model/comparison.ts';
import { listen } from './chunks.ts';
import { openByLine, openSave } from './compare-parts.ts';
import { expect, open, test, untilIdle, type Page } from './fixtures.ts';
import { sheetsOf } from './layout.ts';
import { columnNamesShown, go, row, takeClipboard } from './parts.ts';
import { FIVE, index, must, nameOf, roundFile, squash } from './site.ts';

const [A, B] = FIVE;
/** Two small ones, where any will do. */
const SMALL = ['2025-03-26-us-alexander', '2024-11-28-egypt-outline'];
const exporting = words.exporting;
const ROUNDS: Record<string, string> = { [A]: '2024-01-28-paris', [B]: '2024-02-23-paris' };
const ALL: ComparisonOptions = { rung: null, asOf: null, base: null, rows: 'common' };

/** The comparison of two proposals as the model has it, to hold what was taken away against. */
function expected(options: Partial<ComparisonOptions> = {}) {
  const columns = [A, B].map((id) =>
    must(columnOf(id, roundFile(ROUNDS[id] ?? '')), `no column ${id}`),
  );
  return buildComparison(columns, { ...index, edition: index.about }, { ...ALL, ...options });
}

const reportIds = ({ terms }: ReturnType<typeof expected>) =>
  terms
    .flatMap(({ cells }) => cells)
    .flatMap((cell) => ('parts' in cell ? cell.parts : []))
    .flatMap(({ provision }) => provision.reports.map(({ id }) => id));

async function openComparison(page: Page, query = '', ids: readonly string[] = [A, B]) {
  await open(page, `/compare/?p=${ids.join('.')}${query}`);
  await expect(page.getByRole('table')).toBeVisible();
  await openSave(page);
}

const button = (page: Page, format: keyof typeof exporting.formats) =>
  page
    .getByRole('group', { name: exporting.label })
    .getByRole('button', { name: exporting.formats[format], exact: true });

/** What the browser saves when a format is asked for: its name and its bytes. */
async function saved(page: Page, format: 'csv' | 'json' | 'card' | 'picture') {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, format).click(),
  ]);
  const name = download.suggestedFilename();
  await expect(page.getByText(exporting.saved(name))).toBeVisible();
  return { name, bytes: await readFile(await download.path()) };
}

test('the comparison is copied as rich text and as TSV', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openComparison(page, '&diff=1');
  await button(page, 'copy').click();
  await expect(page.getByText(exporting.copied)).toBeVisible();
  const flavours = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text() ?? '';
    return { html: await read('text/html'), plain: await read('text/plain') };
  });
  const { terms } = expected({ rows: 'differ' });
  const lines = flavours.plain.split(/\r?\n/);
  expect(lines[0]?.split('\t')).toEqual([words.compare.term, nameOf(A), nameOf(B)]);
  expect(lines.filter((line) => line.split('\t').length === 3).length).toBeGreaterThan(
    terms.length,
  );
  expect(lines.at(-1)).toContain(page.url());
  const { document: body } = parseHTML(`<body>${flavours.html}</body>`);
  const pasted = {
    styles: body.querySelectorAll('[style], style').length,
    heads: [...body.querySelectorAll('thead th')].map((cell) => cell.textContent),
    rows: body.querySelectorAll('tbody tr').length,
    links: [...body.querySelectorAll('a')].map((link) => link.getAttribute('href')),
  };
  expect(pasted.styles).toBe(0);
  expect(pasted.heads).toHaveLength(3);
  expect(pasted.heads[1]).toContain(nameOf(A));
  expect(pasted.rows).toBeGreaterThan(terms.length);
  expect(pasted.links).toEqual([page.url()]);
});

test('where the clipboard is of no use, the table is given to be copied by hand', async ({
  page,
}) => {
  await openComparison(page, '', SMALL);
  for (const what of ['is refused', 'is absent'])
    await test.step(`the clipboard ${what}`, async () => {
      await page.evaluate(takeClipboard, what === 'is refused');
      await button(page, 'copy').click();
      const dialog = page.getByRole('dialog', { name: words.copying.byHand });
      await expect(dialog).toContainText(words.copying.refused);
      const field = dialog.getByLabel(exporting.table);
      await expect(field).toHaveValue(new RegExp(`^${words.compare.term}\t`));
      const selected = await field.evaluate((element: HTMLTextAreaElement) => [
        element.selectionStart,
        element.selectionEnd - element.value.length,
      ]);
      expect(selected).toEqual([0, 0]);
      await dialog.getByRole('button', { name: words.site.close }).click();
      await expect(dialog).toBeHidden();
      await button(page, 'copy').click();
      await expect(dialog).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
    });
});

test('the CSV holds exactly the accounts of the view, the JSON its columns, options and rows, too', async ({
  page,
}) => {
  await test.step('the CSV', async () => {
    await openComparison(page, `&base=${A}&diff=1&rung=party-statement&asof=2024-06-01`);
    const { name, bytes } = await saved(page, 'csv');
    expect(name).toBe(`parley-${A}--${B}.csv`);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const { data, errors } = Papa.parse<Record<string, string>>(
      bytes.toString('utf8').replace(/^\uFEFF/, ''),
      { header: true },
    );
    expect(errors).toEqual([]);
    const shown = expected({
      base: A,
      rows: 'differ',
      rung: 'party-statement',
      asOf: '2024-06-01',
    });
    const ids = data.flatMap((line) =>
      line['record'] === 'report' ? [line['claim_id'] ?? ''] : [],
    );
    expect(ids.toSorted()).toEqual(reportIds(shown).toSorted());
    expect(ids.length).toBeGreaterThan(0);
    expect(reportIds(expected()).length).toBeGreaterThan(ids.length);
    expect(new Set(data.map((line) => line['view']))).toEqual(new Set([page.url()]));
  });
  await test.step('the JSON, with accounts and sources', async () => {
    await go(page, `/compare/?p=${A}.${B}&base=${B}&rung=party-statement`);
    await expect(page).toHaveURL(/rung=party-statement$/);
    const { name, bytes } = await saved(page, 'json');
    expect(name).toBe(`parley-${A}--${B}.json`);
    const file = JSON.parse(bytes.toString('utf8')) as {
      address: string;
      dataset: { version: string; date: string };
      options: Record<string, unknown>;
      columns: { id: string }[];
      rows: { key: string }[];
      reports: Record<string, { sources: string[] }>;
      sources: Record<string, unknown>;
    };
    const shown = expected({ base: B, rung: 'party-statement' });
    expect(file.address).toBe(page.url());
    expect(file.dataset).toMatchObject({ version: index.about.version, date: index.about.date });
    expect(file.options).toMatchObject({ base: B, rung: 'party-statement', asOf: null });
    expect(file.columns.map(({ id }) => id)).toEqual([A, B]);
    expect(file.rows.map(({ key }) => key)).toEqual(shown.terms.map(({ key }) => key));
    expect(Object.keys(file.reports).toSorted()).toEqual([...new Set(reportIds(shown))].toSorted());
    const cited = Object.values(file.reports).flatMap(({ sources }) => sources);
    expect(cited.filter((id) => !file.sources[id])).toEqual([]);
  });
});

test('a picture is a PNG of the size of its columns, and no higher than it may be', async ({
  page,
}) => {
  const sizeOf = (bytes: Buffer) => [bytes.readUInt32BE(16), bytes.readUInt32BE(20)] as const;
  await test.step('of two columns', async () => {
    await openComparison(page);
    const { name, bytes } = await saved(page, 'picture');
    expect(name).toBe(`parley-${A}--${B}.png`);
    expect(bytes.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
    const [width, height] = sizeOf(bytes);
    expect(width).toBeGreaterThan(1500);
    expect(height).toBeGreaterThan(1000);
    expect(height).toBeLessThanOrEqual(8002);
  });
  await test.step('of the key figures, in the size of an article or a post', async () => {
    const { name, bytes } = await saved(page, 'card');
    expect(name).toBe(`parley-key-figures--${A}--${B}.png`);
    expect(sizeOf(bytes)).toEqual([1200, 675]);
  });
  await test.step('of five', async () => {
    await go(page, `/compare/?p=${FIVE.join('.')}`);
    await expect.poll(() => columnNamesShown(page)).toEqual(FIVE.map(nameOf));
    const { bytes } = await saved(page, 'picture');
    const [width, height] = sizeOf(bytes);
    expect(width).toBeGreaterThan(2400);
    expect(width * height).toBeLessThan(16_777_216);
  });
});

test('what makes a file is loaded when it is asked for, and what cannot be loaded is said', async ({
  page,
  expectTrouble,
}) => {
  expectTrouble(/request failed: \/assets\/save-/);
  expectTrouble(/Failed to load resource/);
  const loaded = listen(page, [
    'src/features/export/save.ts',
    'src/features/export/csv.ts',
    'src/features/export/json.ts',
    'src/features/export/picture.ts',
    'src/features/export/flavours.ts',
  ]);
  await openComparison(page, '', SMALL);
  await test.step('nothing that makes a file or a picture is loaded before', async () => {
    await untilIdle(page);
    expect(loaded()).toEqual([]);
  });
  await test.step('where it cannot be loaded, the page says so', async () => {
    await page.route('**/assets/save-*.js', (route) => route.abort('failed'));
    await button(page, 'csv').click();
    await expect(page.getByText(exporting.failed)).toBeVisible();
    await page.unroute('**/assets/save-*.js');
  });
  await test.step('each is loaded by its button', async () => {
    for (const format of ['csv', 'json', 'picture'] as const)
      await Promise.all([page.waitForEvent('download'), button(page, format).click()]);
    await button(page, 'copy').click();
    await expect.poll(() => loaded().length).toBe(5);
  });
});

test('a comparison is read without the controls where they cannot be loaded', async ({
  page,
  expectTrouble,
}) => {
  expectTrouble(/request failed: \/assets\/export-controls-/);
  expectTrouble(/Failed to load resource/);
  await page.route('**/assets/export-controls-*.js', (route) => route.abort('failed'));
  await open(page, `/compare/?p=${SMALL.join('.')}`);
  await openByLine(page, /^Save/, page.getByText(words.site.notLoaded));
  await expect(page.getByRole('table')).toBeVisible();
  await expect(button(page, 'copy')).toHaveCount(0);
  // Where they can be, they are there.
  await page.unrouteAll();
  await openComparison(page, '', SMALL);
  await expect(button(page, 'copy')).toBeVisible();
});

test.describe('on paper', () => {
  /** Shows the page as it is printed: the notes are loaded after the comparison. */
  async function printed(page: Page, ids: readonly string[]) {
    await openComparison(page, '', ids);
    await onPaper(page);
  }

  async function onPaper(page: Page) {
    await expect(async () => {
      await page.emulateMedia({ media: 'screen' });
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('.endnotes')).toBeVisible({ timeout: 500 });
    }).toPass();
  }

  test('every account is a numbered note, on A4 across', async ({ page }) => {
    await printed(page, [A, B]);
    await test.step('every note has its text and the page of most weight', async () => {
      const notes = squash(await page.locator('.endnotes').innerText());
      const columns = expected().columns;
      const reports = alignTerms(columns, index.issues)
        .flatMap(({ cells }) => cells)
        .flatMap((cell) => ('parts' in cell ? cell.parts : []))
        .flatMap(({ provision }) => provision.reports);
      expect(reports.length).toBeGreaterThan(50);
      expect(reports.filter(({ text }) => !notes.includes(squash(text)))).toEqual([]);
      const urls = reports.flatMap(({ sources }) =>
        sources
          .slice(0, 1)
          .map((id) => columns.map((column) => column.sources[id]?.url).find(Boolean) ?? id),
      );
      expect(urls.filter((url) => !notes.includes(url))).toEqual([]);
      expect(notes.match(/https?:/g)).toHaveLength(new Set(reports).size);
      await expect(page.locator('.endnotes ol > li')).toHaveCount(new Set(reports).size);
      await expect(page.locator('table.comparison details').first()).toBeHidden();
      const chosen = page.getByText(page.url());
      await expect(chosen.filter({ visible: true })).toHaveCount(1);
    });
    await test.step('the sheet is A4 across', async () => {
      const sheets = sheetsOf(await page.pdf({ preferCSSPageSize: true }));
      expect(sheets.length).toBeGreaterThan(1);
      for (const sheet of sheets) expect(sheet).toEqual([842, 595]);
    });
    await test.step('the notes leave the page when it has been printed', async () => {
      // Printing to a file has taken them away already: here they come once more.
      await onPaper(page);
      await page.emulateMedia({ media: 'screen' });
      await expect(page.locator('.endnotes')).toHaveCount(0);
    });
  });

  test('a short form holds key figures and answers, on two pages at most', async ({ page }) => {
    await openComparison(page, '', FIVE);
    await page.evaluate(() => (window.print = () => {}));
    await button(page, 'printShort').click();
    await page.emulateMedia({ media: 'print' });
    const kept = page.locator('tr[data-row]').filter({ visible: true });
    const keys = await kept.evaluateAll((all) => all.map((line) => line.getAttribute('data-row')));
    expect(keys).toEqual([
      'pause-duration/1/all',
      'hostages-released/1/all',
      'prisoners-released/1/all',
      'exchange-ratio/1/all',
      'ratio/1',
      'per-day/1',
      'pause-duration/2/all',
      'hostages-released/2/all',
      'prisoners-released/2/all',
      'pause-duration/3/all',
      'pause-duration//all',
      'length',
      'answers',
    ]);
    const line = page.getByText(/^Sources: .+Parley, version/).filter({ visible: true });
    await expect(line).toHaveCount(1);
    await expect(line).toContainText(page.url());
    const sheets = sheetsOf(await page.pdf({ preferCSSPageSize: true }));
    expect(sheets.length).toBeLessThanOrEqual(2);
    // When it has been printed, the whole is printed again.
    await expect(page.locator('html')).not.toHaveAttribute('data-print');
    await onPaper(page);
    await expect.poll(() => kept.count()).toBeGreaterThan(60);
  });

  test('all five columns stand in a real table whose heads are repeated', async ({ page }) => {
    await printed(page, FIVE);
    const table = page.getByRole('table');
    await expect(table).toHaveCSS('display', 'table');
    await expect(table.locator('thead')).toHaveCSS('display', 'table-header-group');
    await expect(table.locator('thead')).toHaveCSS('position', 'static');
    const heads = page.getByRole('columnheader').filter({ has: page.getByRole('link') });
    await expect(heads.filter({ visible: true })).toHaveCount(5);
    const cells = row(page, 'Pause').first().getByRole('cell').filter({ visible: true });
    await expect(cells).toHaveCount(5);
  });
});
