import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import { chartWords } from '../src/messages/en/charts.ts';
import { date } from '../src/messages/format.ts';
import { expect, open, test, type Page } from './fixtures.ts';
import { PICTURE_PAGES } from './picture-pages.ts';
import { index } from './site.ts';

/* A picture can be taken away: as a drawing and as a picture with all that says where it is from, and as a table with all rows. */

async function saved(page: Page, figure: string, format: 'csv' | 'png' | 'svg'): Promise<Buffer> {
  const button = page.locator(`#${figure}`).getByRole('button', { name: chartWords[format] });
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  expect(download.suggestedFilename()).toMatch(new RegExp(`^[a-z0-9-]+\\.${format}$`));
  return readFile(await download.path());
}

for (const { path, figure, rows, high } of PICTURE_PAGES)
  test(`${path}#${figure}: the drawing, the picture and the table are whole`, async ({ page }) => {
    await open(page, path);
    const tools = page.locator(`#${figure}`);
    const asTable = await test.step('table', async () => {
      await tools.getByText(chartWords.tools).click();
      const csv = (await saved(page, figure, 'csv')).toString('utf8').replace(/^\uFEFF/, '');
      const { data, errors } = Papa.parse<string[]>(csv.trimEnd());
      expect(errors).toEqual([]);
      return data;
    });
    expect(asTable).toHaveLength(rows + 1);
    for (const row of asTable) expect(row).toHaveLength(asTable[0]?.length ?? 0);

    const sentence = await tools.locator('[data-sentence]').innerText();
    const svg = (await saved(page, figure, 'svg')).toString('utf8');
    const png = await saved(page, figure, 'png');
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(png.readUInt32BE(16), 'pixels across').toBe(high ? 1200 : 2400);

    // The policy of our own pages lets nobody read a text as a page.
    await page.goto('about:blank');
    const read = await page.evaluate((text) => {
      const file = new DOMParser().parseFromString(text, 'image/svg+xml');
      const drawn = [...file.querySelectorAll('path, rect, circle, line')];
      return {
        root: file.documentElement.localName,
        broken: file.querySelector('parsererror')?.textContent ?? null,
        title: file.querySelector('svg > title')?.textContent ?? '',
        text: [...file.querySelectorAll('text')].map(({ textContent }) => textContent).join(' '),
        width: file.documentElement.getAttribute('width'),
        shapes: drawn.length,
        unpainted: drawn.filter((one) => one.hasAttribute('class') || one.hasAttribute('style'))
          .length,
        links: file.querySelectorAll('a, [href], script').length,
      };
    }, svg);
    expect(read).toMatchObject({
      root: 'svg',
      broken: null,
      width: '1200',
      unpainted: 0,
      links: 0,
    });
    expect(read.title).not.toBe('');
    expect(read.shapes).toBeGreaterThan(5);
    const squashed = read.text.replace(/\s+/g, ' ');
    for (const part of [
      read.title,
      sentence.slice(0, 30),
      `version ${index.about.version} of ${date(index.about.date)}`,
      index.about.title,
      'seen ',
    ])
      expect(squashed).toContain(part);
  });
