import { words } from '../src/messages/words.ts';
import {
  expect,
  idsInAddress,
  keptTray,
  open,
  seed,
  test,
  TRAY_KEY,
  untilInteractive,
  type Page,
} from './fixtures.ts';
import { compareBox, trayBar } from './parts.ts';
import { cardRound, FIVE, must, nameOf, redirects, singles } from './site.ts';

const [A, B, C] = FIVE;
const THREE = [A, B, C];
const ROUND = '2026-06-egypt';
/** A round whose proposal is in none of the seeded trays. */
const extra = must(
  singles.find(({ proposal }) => !(FIVE as readonly string[]).includes(proposal.id)),
  'no such round',
);

async function expectTray(page: Page, ids: readonly string[]) {
  const bar = trayBar(page);
  await expect(bar).toContainText(words.tray.count(ids.length));
  await expect(bar.getByRole('listitem')).toHaveText(
    ids.map((id) => new RegExp(nameOf(id).slice(0, 20))),
  );
}

/** What keeps one thing in the comparison: its box on the page that is shown. */
const boxOf = (page: Page, id: string) => compareBox(page, nameOf(id));

/** The ids that are kept on the device. */
function keptIds(page: Page): Promise<string[]> {
  return page.evaluate((key) => {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as {
      state?: { ids?: string[] };
    } | null;
    return kept?.state?.ids ?? [];
  }, TRAY_KEY);
}

test('what was gathered is kept across pages and reloads', async ({ page }) => {
  const small = extra.proposal.id;
  await open(page, `/proposals/${small}/`);
  await expect(trayBar(page)).toHaveCount(0);
  await boxOf(page, small).check();
  await expect(trayBar(page)).toContainText(words.tray.one);
  await page.getByRole('link', { name: words.site.proposals, exact: true }).first().click();
  await expect(page).toHaveURL('/proposals/');
  await boxOf(page, B).check();
  await expectTray(page, [small, B]);
  await page.reload();
  await expectTray(page, [small, B]);
  await expect(boxOf(page, B)).toBeChecked();

  await test.step('a round can be gathered from its page', async () => {
    await open(page, `/rounds/${ROUND}/`);
    await expectTray(page, [small, B]);
    await page
      .getByRole('checkbox', { name: `${words.tray.compareRound}: ${nameOf(ROUND)}` })
      .check();
    await expectTray(page, [small, B, ROUND]);
    expect(await keptIds(page)).toEqual([small, B, ROUND]);
  });
});

test('a full tray, and one that becomes empty', async ({ page }) => {
  await seed(page, TRAY_KEY, keptTray(FIVE));
  await open(page, '/proposals/');
  const box = compareBox(page, extra.proposal.name);
  const remove = (id: string) =>
    trayBar(page).getByRole('button', { name: words.tray.remove(nameOf(id)) });

  await test.step('the sixth is refused in plain words, and nothing is lost', async () => {
    await expectTray(page, FIVE);
    await box.click();
    await expect(trayBar(page).getByRole('alert')).toHaveText(words.tray.full);
    await expect(box).not.toBeChecked();
    await expectTray(page, FIVE);
    // One taken out: the word goes, and there is room again.
    await remove(A).click();
    await expect(trayBar(page).getByRole('alert')).toHaveCount(0);
    await box.check();
    await expectTray(page, [...FIVE.slice(1), extra.proposal.id]);
  });

  await test.step('one is removed by its cross or by its box; all by one button', async () => {
    await remove(C).click();
    await remove(FIVE[3]).click();
    await remove(FIVE[4]).click();
    await expectTray(page, [B, extra.proposal.id]);
    await box.uncheck();
    await expectTray(page, [B]);
    await expect(trayBar(page).getByRole('link', { name: words.tray.compare })).toHaveCount(0);
    await trayBar(page).getByRole('button', { name: words.tray.clear }).click();
    await expect(trayBar(page)).toHaveCount(0);
    expect(await keptIds(page)).toEqual([]);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(trayBar(page)).toHaveCount(0);
  });
});

const whole = keptTray(THREE);
const damaged: Record<string, { kept: string; saved: readonly string[] }> = {
  'cut off after the third': { kept: whole.slice(0, whole.lastIndexOf('"]')), saved: THREE },
  'cut off before its end': { kept: whole.slice(0, -3), saved: THREE },
  'with rubbish before it': { kept: `\u0000}{${whole}`, saved: THREE },
  'with other things among the ids': {
    kept: JSON.stringify({ state: { ids: [1, null, A, { a: B }, [C], B, '<b>', ''] }, version: 0 }),
    saved: [A, B],
  },
  'with doubles': { kept: keptTray([A, A, B, A]), saved: [A, B] },
  'with more than five': { kept: keptTray([...FIVE, extra.proposal.id]), saved: FIVE },
  'of another version': {
    kept: JSON.stringify({ state: { ids: [A, B] }, version: 99 }),
    saved: [A, B],
  },
  empty: { kept: '', saved: [] },
  'that is no JSON': { kept: 'undefined', saved: [] },
  'of null': { kept: 'null', saved: [] },
  'of a number': { kept: '42', saved: [] },
  'of a list': { kept: '[]', saved: [] },
  'without a state': { kept: '{"state":null,"version":0}', saved: [] },
  'whose ids are a text': { kept: '{"state":{"ids":"x"},"version":0}', saved: [] },
  'whose ids are an object': { kept: '{"state":{"ids":{"length":3}},"version":0}', saved: [] },
  'of half a megabyte': { kept: `{"state":{"ids":["${'x'.repeat(500_000)}"]}`, saved: [] },
};

/** Puts a text in the place of the tray, and loads the page anew. */
async function meet(page: Page, kept: string): Promise<void> {
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [TRAY_KEY, kept] as const);
  await page.reload();
  await untilInteractive(page);
}

test('a damaged tray breaks no page, and its ids are saved', async ({ page }) => {
  await page.goto(`/proposals/${extra.proposal.id}/`);
  for (const [what, { kept, saved }] of Object.entries(damaged))
    await test.step(`a tray ${what}`, async () => {
      await meet(page, kept);
      if (saved.length > 0) await expectTray(page, saved);
      else await expect(trayBar(page)).toHaveCount(0);
      // It works on, and what is kept is in order again.
      const rest = saved.slice(0, 4);
      if (saved.length === 5)
        await trayBar(page)
          .getByRole('button', { name: words.tray.remove(nameOf(saved[4] ?? '')) })
          .click();
      await compareBox(page, extra.proposal.name).check();
      await expectTray(page, [...rest, extra.proposal.id]);
      expect(await keptIds(page)).toEqual([...rest, extra.proposal.id]);
    });
});

test('what no record has is taken out of the tray with a word, and what was renamed is kept', async ({
  page,
}) => {
  const [from = '', to = ''] = must(
    Object.entries(redirects).find(([path]) => path.startsWith('/proposals/')),
    'no proposal was renamed',
  ).map((path) => path.split('/').at(-2) ?? '');
  const ids = [to, ...THREE.filter((id) => id !== to)];
  await seed(page, TRAY_KEY, keptTray(['2099-01-01-gone', from, ...ids.slice(1)]));
  await open(page, '/about/');
  await expectTray(page, ids);
  await expect(page.getByText(words.tray.unknown('2099-01-01-gone'))).toBeVisible();
  expect(await keptIds(page)).toEqual(ids);

  await test.step('the bar leads to the comparison of what is in it', async () => {
    await trayBar(page).getByRole('link', { name: words.tray.compare }).click();
    await expect(page.getByRole('table')).toBeVisible();
    expect(idsInAddress(page)).toEqual(ids);
  });
});

test('a full storage: the tray lasts for the visit and says so', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await open(page, `/proposals/${extra.proposal.id}/`);
  await compareBox(page, extra.proposal.name).check();
  await expectTray(page, [extra.proposal.id]);
  await expect(trayBar(page).getByRole('alert')).toHaveText(words.tray.notKept);
  await page.getByRole('link', { name: words.site.proposals, exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.proposal.listTitle);
  await compareBox(page, nameOf(A)).check();
  await expectTray(page, [extra.proposal.id, A]);
  await expect(trayBar(page).getByRole('alert')).toHaveText(words.tray.notKept);
  expect(await page.evaluate((key) => localStorage.getItem(key), TRAY_KEY)).toBeNull();
});

test('a storage that is refused altogether breaks nothing', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await open(page, `/proposals/${A}/`);
  await compareBox(page, nameOf(A)).check();
  await expectTray(page, [A]);
  await expect(trayBar(page).getByRole('alert')).toHaveText(words.tray.notKept);
  await page.getByLabel(words.site.theme).selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('two tabs share one tray', async ({ page, context }) => {
  const { id, proposals } = cardRound('2024-12-01-cairo');
  const [first = '', second = ''] = proposals.map((proposal) => proposal.id);
  await open(page, `/rounds/${id}/`);
  const other = await context.newPage();
  await open(other, `/rounds/${id}/`);
  await boxOf(page, first).check();
  await expectTray(other, [first]);
  await expect(boxOf(other, first)).toBeChecked();
  await boxOf(other, second).check();
  await expectTray(page, [first, second]);
  await trayBar(page).getByRole('button', { name: words.tray.clear }).click();
  await expect(trayBar(other)).toHaveCount(0);
});
