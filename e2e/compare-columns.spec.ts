import { words } from '../src/messages/words.ts';
import { compare, expectColumns, openAdd, openTools, useTool } from './compare-parts.ts';
import { expect, go, open, test } from './fixtures.ts';
import { columnNamesShown, retype } from './parts.ts';
import { FIVE, index, literally, must, nameOf, redirects, singles } from './site.ts';

/* Which columns a comparison has: those of its address, added, moved and taken away. */

const [A, B, C, D] = FIVE;
const sixth = must(
  singles.find(({ proposal }) => !(FIVE as readonly string[]).includes(proposal.id)),
  'no sixth proposal',
).proposal.id;

test('a column is added', async ({ page }) => {
  const main = page.getByRole('main');
  const pick = main.locator('input[type="search"]');
  const offers = main.getByRole('listbox').getByRole('option');

  await test.step('one id alone is a page from which to go on', async () => {
    await open(page, compare(A));
    await expect(main).toContainText(words.compare.one(nameOf(A)));
    await expect(main.getByRole('heading', { name: words.compare.start })).toBeVisible();
    await retype(pick, nameOf(B));
    await offers.first().click();
    await expectColumns(page, [A, B]);
  });

  await test.step('by its name, and "back" takes it away', async () => {
    await retype(await openAdd(page), nameOf(D));
    await main.getByRole('option', { name: new RegExp(`^${literally(nameOf(D))}`) }).click();
    await expectColumns(page, [A, B, D]);
    await page.goBack();
    await expectColumns(page, [A, B]);
  });

  await test.step('it is found by its place and year; one that stands there is not offered', async () => {
    await retype(await openAdd(page), 'paris 2024');
    await expect(offers.filter({ hasText: nameOf('2024-02-23-paris') }).first()).toBeVisible();
    const texts = await offers.allInnerTexts();
    expect(texts.filter((text) => text.includes(nameOf(A)) || text.includes(nameOf(B)))).toEqual(
      [],
    );
    await retype(pick, 'zzzz');
    await expect(page.getByText(words.compare.pickEmpty)).toBeVisible();
    await expect(offers).toHaveCount(0);
  });
});

test('columns are moved and removed; the address follows; back, forward and reload restore', async ({
  page,
}) => {
  await open(page, compare(A, B, C));
  await expectColumns(page, [A, B, C]);
  const [first, last] = [await openTools(page, A), await openTools(page, C)];
  await expect(last.getByRole('button', { name: words.compare.later })).toBeDisabled();
  await expect(first.getByRole('button', { name: words.compare.earlier })).toBeDisabled();
  await first.getByRole('button', { name: words.compare.later }).click();
  await expectColumns(page, [B, A, C]);
  await useTool(page, C, words.compare.earlier);
  await expectColumns(page, [B, C, A]);
  await useTool(page, C, words.compare.remove);
  await expectColumns(page, [B, A]);
  await page.goBack();
  await expectColumns(page, [B, C, A]);
  await page.goBack();
  await expectColumns(page, [B, A, C]);
  await page.goForward();
  await expectColumns(page, [B, C, A]);
  await page.reload();
  await expectColumns(page, [B, C, A]);
});

test('an address that is not quite right shows what can be shown, and says what cannot', async ({
  page,
}) => {
  await test.step('wrong ids are named with their nearest, and the rest is shown', async () => {
    const wrong = '2024-02-23-paris-outlin';
    await open(page, compare(A, wrong, D, 'nobody-knows-this'));
    await expect.poll(() => columnNamesShown(page)).toEqual([nameOf(A), nameOf(D)]);
    const remarks = page.getByRole('main').getByRole('status');
    await expect(remarks.filter({ hasText: words.compare.unknown(wrong) })).toBeVisible();
    await expect(
      remarks.filter({ hasText: words.compare.unknown('nobody-knows-this') }),
    ).toBeVisible();
    await remarks
      .getByRole('link', { name: nameOf('2024-02-23-paris-outline'), exact: true })
      .click();
    await expectColumns(page, [A, D, '2024-02-23-paris-outline']);
    await expect(page.getByText(words.compare.unknown(wrong))).toHaveCount(0);
  });

  await test.step('a retired id is shown under its new one, and said so', async () => {
    const retired = must(
      Object.keys(redirects).find((path) => path.startsWith('/proposals/')),
      'no proposal was retired',
    );
    const from = must(retired.split('/')[2], 'no id');
    const to = must(redirects[retired]?.split('/')[2], 'no id');
    await go(page, compare(A, from));
    await expect.poll(() => columnNamesShown(page)).toEqual([nameOf(A), nameOf(to)]);
    await expect(page.getByText(words.compare.moved(from, to))).toBeVisible();
  });

  await test.step('more than five are named, five are shown', async () => {
    await go(page, compare(...FIVE, sixth));
    await expect.poll(() => columnNamesShown(page)).toEqual(FIVE.map(nameOf));
    await expect(page.getByText(words.compare.tooMany(nameOf(sixth)))).toBeVisible();
    await expect(page.getByLabel(words.compare.pick, { exact: true })).toHaveCount(0);
  });

  await test.step('the same id twice is one column', async () => {
    await go(page, compare(A, A, B));
    await expectColumns(page, [A, B]);
  });

  await test.step('an id with capitals is the id without them', async () => {
    await go(page, compare(D, C.replace('israeli', 'ISRAELI')));
    await expectColumns(page, [D, C]);
  });
});

test('every suggested comparison opens', async ({ page }) => {
  await open(page, '/compare/');
  for (const { title, ids } of index.suggestions)
    await test.step(title, async () => {
      await page.getByRole('link', { name: title, exact: true }).click();
      await expectColumns(page, ids);
      await page.goBack();
    });
});
