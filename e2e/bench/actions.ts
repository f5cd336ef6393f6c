import type { Locator, Page } from '@playwright/test';
import { words } from '../../src/messages/words.ts';
import { openByLine, openShare, openTools, rowsChoice } from '../compare-parts.ts';
import { kindOption, openDay, openKinds } from '../evidence-parts.ts';
import { cards } from '../parts.ts';

export type Action = {
  name: string;
  path: string;
  /** What comes before the first time; not measured. */
  before?: (page: Page) => Promise<void>;
  /** What comes before each time; not measured. */
  prepare?: (page: Page, n: number) => Promise<void>;
  /** Does it the n-th time, from 0, with the mouse or the keyboard. */
  act: (page: Page, n: number) => Promise<void>;
  /** What comes after each time; not measured. */
  after?: (page: Page) => Promise<void>;
};

const FIVE =
  '/compare/?p=2024-01-28-paris-framework.2024-02-23-paris-outline.2024-05-27-israeli-proposal.2025-01-15-agreement.2025-10-09-phase-one-agreement';
const LARGEST = '/rounds/2025-01-10-doha/';
/** What the others are compared with, one after the other. */
const BASES = ['2024-01-28-paris-framework', '2024-05-27-israeli-proposal', '2025-01-15-agreement'];

/** Clicks the middle of an element. Playwright's own click would wait for frames in between. */
async function press(page: Page, target: Locator): Promise<void> {
  const box = await target.boundingBox();
  if (!box) throw new Error('what is to be pressed is not there');
  await page.mouse.click(box.x + Math.min(box.width / 2, 200), box.y + box.height / 2);
}

/** Scrolls to an element, and waits until what came into sight is drawn. */
async function bring(page: Page, target: Locator): Promise<void> {
  await target.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await page.waitForTimeout(400);
}

/** Changes the theme by the keyboard, on the field in the footer. */
const theme = (path: string): Omit<Action, 'name'> => ({
  path,
  before: (page) =>
    page.getByLabel(words.site.theme).evaluate((field) => field.focus({ preventScroll: true })),
  act: (page, n) => page.keyboard.press(n % 2 === 0 ? 'End' : 'ArrowUp'),
});

const earlier = (page: Page) =>
  press(page, page.getByRole('button', { name: words.evidence.earlier }));

const close = (page: Page) => page.keyboard.press('Escape');

const summaries = (page: Page) =>
  page.locator('.comparison tbody:not([hidden]) td details > summary').filter({ visible: true });

/** What readers do on a page, each as often as the benchmark asks. */
export const ACTIONS: readonly Action[] = [
  {
    name: 'tray, home',
    path: '/',
    before: (page) => bring(page, cards(page).nth(1).getByRole('checkbox').first()),
    act: (page) => press(page, cards(page).nth(1).getByRole('checkbox').first()),
  },
  {
    name: 'facet, home',
    path: '/',
    before: (page) => bring(page, page.getByRole('checkbox', { name: 'Egypt' }).first()),
    act: (page) => press(page, page.getByRole('checkbox', { name: 'Egypt' }).first()),
  },
  { name: 'theme, home', ...theme('/') },
  { name: 'theme, largest round', ...theme(LARGEST) },
  { name: 'theme, comparison of five', ...theme(FIVE) },
  {
    name: 'accounts of a cell, five columns',
    path: FIVE,
    before: (page) => bring(page, summaries(page).nth(4)),
    act: (page, n) => press(page, summaries(page).nth(4 + (n % 5))),
  },
  {
    name: 'baseline, five columns',
    path: FIVE,
    prepare: async (page, n) => {
      await openTools(page, BASES[Math.floor(n / 2) % BASES.length] ?? '');
    },
    act: async (page, n) => {
      const name = n % 2 === 0 ? words.difference.pin : words.difference.unpin;
      const tools = await openTools(page, BASES[Math.floor(n / 2) % BASES.length] ?? '');
      await press(page, tools.getByRole('button', { name, exact: true }));
    },
  },
  {
    name: 'rows that differ, five columns',
    path: FIVE,
    before: async (page) => {
      await openByLine(page, /^All accounts/, rowsChoice(page));
      await rowsChoice(page).focus();
    },
    act: (page, n) => page.keyboard.press(n % 2 === 0 ? 'ArrowDown' : 'ArrowUp'),
  },
  {
    name: 'who says so, five columns',
    path: FIVE,
    before: async (page) => {
      await openKinds(page);
      await kindOption(page, null).focus();
    },
    act: (page, n) => page.keyboard.press(n % 2 === 0 ? 'ArrowUp' : 'ArrowDown'),
  },
  { name: 'published by, five columns', path: FIVE, before: openDay, act: earlier },
  { name: 'published by, largest round', path: LARGEST, before: openDay, act: earlier },
  {
    name: 'cite, largest round',
    path: LARGEST,
    act: (page) => press(page, page.getByRole('button', { name: words.cite.button })),
    after: close,
  },
  {
    name: 'cite, comparison of five',
    path: FIVE,
    prepare: async (page) => {
      await openShare(page);
    },
    act: (page) => press(page, page.getByRole('button', { name: words.compare.citing })),
    after: close,
  },
];
