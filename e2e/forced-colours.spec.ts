import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { showIn } from './axe.ts';
import { openTools, rowsChoice } from './compare-parts.ts';
import { expect, keptTray, open, seed, test, TRAY_KEY, type Page } from './fixtures.ts';
import { go, trayBar } from './parts.ts';
import { PICTURE_PAGES } from './picture-pages.ts';
import { builtFile, DIST, FIVE, nameOf } from './site.ts';

/*
 * Settings of the device beyond light and dark. Where colours are forced, backgrounds are gone and every border
 * is painted: what is chosen, where one is and what cannot be pressed is told by lines and by system colours.
 */

/** A system colour as the browser has it now. */
function system(page: Page, name: string): Promise<string> {
  return page.evaluate((colour) => {
    const probe = document.createElement('i');
    probe.style.cssText = `forced-color-adjust: none; color: ${colour}`;
    document.body.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  }, name);
}

const style = (locator: Locator, property: string) =>
  locator.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

test('forced colours: where one is, what is pressed, what cannot be, and every drawing can be told', async ({
  page,
}) => {
  await open(page, `/compare/?p=${FIVE[0]}.${FIVE[1]}&base=${FIVE[0]}`);
  await expect(page.getByRole('table')).toBeVisible();
  await showIn(page, 'forced');
  const [highlight, grey, text] = [
    await system(page, 'Highlight'),
    await system(page, 'GrayText'),
    await system(page, 'CanvasText'),
  ];
  expect(new Set([highlight, grey, text]).size, 'three colours').toBe(3);

  // Of the links of the header one has a line.
  const links = page.getByRole('navigation', { name: 'Main' }).getByRole('link');
  const lines = await links.evaluateAll((all) =>
    all.map((link) => [link.textContent, getComputedStyle(link).borderBottomWidth]),
  );
  expect(lines).toEqual([
    ['Rounds', '0px'],
    ['Timeline', '0px'],
    ['Issues', '0px'],
    ['Proposals', '0px'],
    ['Positions', '0px'],
    ['Compare', '2px'],
  ]);
  await expect(links.filter({ hasText: 'Compare' })).toHaveCSS('border-bottom-color', highlight);

  // The first column has none before it to change places with.
  const tools = await openTools(page, FIVE[0]);
  const cannot = tools.getByRole('button', { name: 'Move to the left', disabled: true });
  await expect(cannot).toHaveCSS('color', grey);
  await expect(cannot).toHaveCSS('opacity', '1');
  await page.keyboard.press('Escape');
  // The browser's own box has its own mark in any colours.
  expect(await style(rowsChoice(page), 'appearance')).toBe('auto');

  const drawings = page.getByRole('table').getByRole('img');
  expect(await drawings.count()).toBeGreaterThan(3);
  const colours = await drawings.evaluateAll((all) =>
    all.flatMap((drawing) => [
      getComputedStyle(drawing).color,
      ...[...drawing.querySelectorAll('line, circle, text')].map((mark) => {
        const { fill, stroke } = getComputedStyle(mark);
        return mark.localName === 'line' ? stroke : fill;
      }),
    ]),
  );
  expect([...new Set(colours)]).toEqual([text]);

  await page.keyboard.press('Tab');
  const focused = page.locator(':focus-visible');
  await expect(focused).toHaveCSS('outline-width', '3px');
  await expect(focused).toHaveCSS('outline-color', highlight);

  // Of two ways to show the rounds one is pressed.
  await go(page, '/');
  const pressed = page.getByRole('main').getByRole('button', { pressed: true });
  await expect(pressed).toHaveText('Cards');
  await expect(pressed).toHaveCSS('background-color', highlight);
});

test('forced colours: every mark of every picture is seen, and where the focus is', async ({
  page,
}) => {
  for (const { path, figure } of PICTURE_PAGES)
    await test.step(`${path}#${figure}`, async () => {
      await open(page, path);
      await showIn(page, 'forced');
      const [ground, highlight] = [await system(page, 'Canvas'), await system(page, 'Highlight')];
      const marks = page.locator(`#${figure} [data-mark]`).filter({ visible: true });
      expect(await marks.count()).toBeGreaterThan(1);
      const unseen = await marks.evaluateAll(
        (all, canvas) =>
          all
            .filter((mark) =>
              [...mark.querySelectorAll('path, circle, rect, line, text, tspan')].every((drawn) => {
                const { fill, stroke } = getComputedStyle(drawn);
                return [fill, stroke].every(
                  (paint) => paint === 'none' || paint === canvas || paint === 'rgba(0, 0, 0, 0)',
                );
              }),
            )
            .map((mark) => mark.getAttribute('data-mark')),
        ground,
      );
      expect(unseen).toEqual([]);
      // By the keyboard: a focus that a mouse gave is not shown.
      await marks.first().focus();
      await page.keyboard.press('ArrowRight');
      await expect(page.locator(`#${figure} [data-mark]:focus-visible`)).toHaveCSS(
        'outline-color',
        highlight,
      );
    });
});

test('forced colours and more contrast on a light page: buttons, chips and the place of a link', async ({
  page,
}) => {
  await seed(page, TRAY_KEY, keptTray(FIVE.slice(0, 2)));
  await open(page, '/data/#licence');
  await expect(trayBar(page)).toContainText(nameOf(FIVE[0]));
  const soft = page.getByRole('contentinfo').locator('div').first();
  await expect(soft).toHaveCSS('color', 'rgb(93, 87, 78)');
  await page.emulateMedia({ contrast: 'more' });
  await expect(soft).toHaveCSS('color', 'rgb(29, 27, 24)');
  await page.emulateMedia({ contrast: null });

  await showIn(page, 'forced');
  // What a background sets apart otherwise has a line around it.
  for (const part of [
    trayBar(page).getByRole('link', { name: 'Compare' }),
    trayBar(page).getByRole('listitem').first(),
  ]) {
    await expect(part).toHaveCSS('border-top-width', '1px');
    await expect(part).toHaveCSS('border-top-style', 'solid');
    expect(await style(part, 'border-top-color')).not.toBe(await system(page, 'Canvas'));
  }
  await expect(page.locator('#licence')).toHaveCSS('outline-style', 'dashed');
});

test('nothing moves by itself, for anybody', () => {
  const sheets = readdirSync(join(DIST, 'assets')).filter((name) => name.endsWith('.css'));
  expect(sheets.length).toBeGreaterThan(0);
  // Where something comes to move, it has to stand under `prefers-reduced-motion: no-preference`.
  const moving = /(?:^|[;{])(?:transition|animation|scroll-behavior)(?:-[a-z]+)?:|@keyframes/;
  for (const name of sheets) expect(builtFile(`assets/${name}`), name).not.toMatch(moving);
  expect('a{color:red;transition:all 1s}').toMatch(moving);
});
