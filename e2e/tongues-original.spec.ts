import { expect, go, open, test, type Page } from './fixtures.ts';
import { retype } from './parts.ts';
import { FIRST, inTongue, SECOND } from './tongues.ts';

/*
 * The original below each translated sentence, where a reader asks for it. Sentences and their originals are written down
 * by hand: each is looked for beside the other.
 */

type Spoken = {
  tag: 'fr' | 'ar';
  /** The button, and what stands before each original. */
  button: string;
  label: string;
  /** What is said where originals cannot be had, and the button that asks anew; and on a page without any sentence. */
  failed: string;
  retry: string;
  none: string;
  /** The link to the same page in English. */
  page: string;
  /** The claim cla-a4fw4 of the round in Paris, and the account rep-95nz5 of its proposal. */
  claim: string;
  account: string;
  /** How the round ended. */
  outcome: string;
  /** The word after what only a machine has translated. */
  draft: string;
};

const SPOKEN: readonly Spoken[] = [
  {
    tag: 'fr',
    button: 'L’original sous chaque phrase',
    label: 'En anglais\u202f:',
    failed: 'Les originaux n’ont pas pu être chargés.',
    retry: 'Réessayer',
    none: 'Cette page n’a pas de phrase traduite.',
    page: 'L’original',
    claim: 'Les pourparlers se sont tenus à Paris.',
    account: 'L’aide augmenterait nettement.',
    outcome:
      'Israël a qualifié la réunion de constructive, d’importantes divergences subsistant\u202f; les médiateurs ont produit un cadre qui a été transmis au Hamas.',
    draft: 'traduction automatique',
  },
  {
    tag: 'ar',
    button: 'النص الأصلي تحت كل جملة',
    label: 'بالإنجليزية:',
    failed: 'تعذر تحميل النصوص الأصلية.',
    retry: 'إعادة المحاولة',
    none: 'لا توجد في هذه الصفحة جمل مترجمة.',
    page: 'النص الأصلي',
    claim: 'عُقدت المحادثات في باريس.',
    account: 'ستزداد المساعدات كثيراً.',
    outcome:
      'وصفت إسرائيل الاجتماع بأنه بنّاء مع بقاء فجوات كبيرة؛ وخرج الوسطاء بإطار أُرسل إلى حماس.',
    draft: 'مسودة آلية',
  },
];

const ROUND = '/rounds/2024-01-28-paris/';
const CLAIM = 'cla-a4fw4';
const CLAIM_IN_ENGLISH = 'The talks were held in Paris.';
const ACCOUNT_IN_ENGLISH = 'Aid would increase significantly.';
const OUTCOME_IN_ENGLISH =
  'Israel called the meeting constructive with significant gaps left; mediators produced a framework that was sent to Hamas.';

const originals = (page: Page) => page.locator('[data-original]');
const switchOf = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

for (const spoken of SPOKEN) {
  const { tag, button, label, claim, account, outcome } = spoken;

  test(`${tag}: originals stand below sentences, by keyboard, and on the pages that follow`, async ({
    page,
  }) => {
    await open(page, inTongue(tag, ROUND));
    const line = page.locator(`[id="${CLAIM}"]`);
    await expect(line).toContainText(claim);
    await expect(originals(page)).toHaveCount(0);
    await switchOf(page, button).focus();
    await page.keyboard.press('Enter');
    await expect(switchOf(page, button)).toHaveAttribute('aria-pressed', 'true');

    const original = line.locator('[data-original]');
    await expect(original).toHaveText(`${label} ${CLAIM_IN_ENGLISH}`);
    // Read after the translation, in its own language and direction.
    const said = (await line.innerText()).replaceAll(/\s+/g, ' ');
    expect(said.indexOf(CLAIM_IN_ENGLISH)).toBeGreaterThan(said.indexOf(claim));
    const isolated = original.locator('bdi');
    await expect(isolated).toHaveAttribute('lang', 'en');
    await expect(isolated).toHaveText(CLAIM_IN_ENGLISH);
    await expect(page.getByRole('main')).toContainText(outcome);
    await expect(originals(page).filter({ hasText: OUTCOME_IN_ENGLISH }).first()).toBeVisible();
    // Whatever says of itself that a machine has translated it has its original.
    const drafts = page.locator('main .text-state').filter({ visible: true });
    await expect(async () => {
      const without = await drafts.evaluateAll((all) =>
        all.flatMap((one) =>
          one.nextElementSibling?.hasAttribute('data-original') ? [] : [one.textContent],
        ),
      );
      expect(without).toEqual([]);
    }).toPass();
    expect(await drafts.count()).toBeGreaterThan(20);

    // In a cell of a comparison, after a page was left.
    await go(page, inTongue(tag, `/compare/?p=${FIRST}.${SECOND}`));
    const cell = page.getByRole('cell').filter({ hasText: account }).first();
    await expect(
      cell.locator('[data-original]').filter({ hasText: ACCOUNT_IN_ENGLISH }).first(),
    ).toBeAttached();

    // And once the page is loaded anew, at the claim that its address names.
    await open(page, inTongue(tag, `${ROUND}#${CLAIM}`));
    await expect(line.locator('[data-original]')).toBeVisible();
    await expect(line).toBeInViewport({ ratio: 0.5 });
    await expect(switchOf(page, button)).toHaveAttribute('aria-pressed', 'true');

    await switchOf(page, button).press('Space');
    await expect(originals(page)).toHaveCount(0);
    await expect(switchOf(page, button)).toHaveAttribute('aria-pressed', 'false');
    await page.reload();
    await expect(line).toContainText(claim);
    await expect(switchOf(page, button)).toHaveAttribute('aria-pressed', 'false');
  });

  test(`${tag}: originals that cannot be had leave the page as it is, and are asked for again`, async ({
    page,
    expectTrouble,
  }) => {
    expectTrouble(/\/data\/rounds\/2024-01-28-paris\.json/);
    // Of the root alone: the page's own data is in the folder of its language.
    const english = /^https?:\/\/[^/]+\/data\//;
    await page.route(english, (route) => route.abort('connectionreset'));
    await open(page, inTongue(tag, ROUND));
    await switchOf(page, button).click();
    await expect(page.getByText(spoken.failed)).toBeVisible();
    await expect(page.locator(`[id="${CLAIM}"]`)).toContainText(claim);
    await expect(originals(page)).toHaveCount(0);
    await page.unroute(english);
    await switchOf(page, spoken.retry).first().click();
    await expect(page.locator(`[id="${CLAIM}"] [data-original]`)).toContainText(CLAIM_IN_ENGLISH);
    await expect(page.getByText(spoken.failed)).toHaveCount(0);
  });

  test(`${tag}: a page without a sentence says so, and paper has the originals`, async ({
    page,
  }) => {
    await open(page, inTongue(tag, '/about/'));
    await switchOf(page, button).click();
    await expect(page.getByText(spoken.none)).toBeVisible();
    await go(page, inTongue(tag, ROUND));
    await expect(page.getByText(spoken.none)).toHaveCount(0);
    await expect(page.locator(`[id="${CLAIM}"] [data-original]`)).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator(`[id="${CLAIM}"] [data-original]`)).toBeVisible();
    await expect(switchOf(page, button)).toBeHidden();
  });
}

for (const { tag, account, draft } of SPOKEN)
  test(`${tag}: what a search finds says what only a machine has translated`, async ({ page }) => {
    await open(page, inTongue(tag, '/about/'));
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog');
    await retype(dialog.getByRole('searchbox'), account);
    const sentence = dialog.locator('.text-state').filter({ hasText: account }).first();
    await expect(sentence).toHaveAttribute('data-state', draft);
  });

test('nothing is asked for before a reader wants originals, and never on an English page', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await open(page, inTongue('fr', ROUND));
  await expect(page.locator(`[id="${CLAIM}"]`)).toBeVisible();
  expect(asked.filter((path) => path.startsWith('/data/'))).toEqual([]);
  await open(page, ROUND);
  await expect(page.locator(`[id="${CLAIM}"]`)).toContainText(CLAIM_IN_ENGLISH);
  await expect(page.locator('button[aria-pressed]')).toHaveCount(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const { tag, button, page: name, claim } of SPOKEN)
    test(`${tag}: the link to the same page in English stands, and no button`, async ({ page }) => {
      await page.goto(inTongue(tag, ROUND));
      await expect(page.locator(`[id="${CLAIM}"]`)).toContainText(claim);
      await expect(switchOf(page, button)).toBeHidden();
      await page.getByRole('main').getByRole('link', { name, exact: true }).click();
      await expect(page).toHaveURL(ROUND);
      await expect(page.locator(`[id="${CLAIM}"]`)).toContainText(CLAIM_IN_ENGLISH);
    });
});
