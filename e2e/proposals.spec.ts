import { answersWords } from '../src/messages/en/answers.ts';
import { words } from '../src/messages/words.ts';
import { expect, open, test, type Page } from './fixtures.ts';
import { tooWide } from './layout.ts';
import { index } from './site.ts';

/* The list of all proposals: what each says in figures, how each party last answered, in any order. */

const text = words.proposals;
const all = index.counts.proposals;

const rows = (page: Page) => page.getByRole('table').locator('tbody tr');
const row = (page: Page, name: string) =>
  rows(page).filter({ has: page.getByText(name, { exact: true }) });
/** A field by its name, after which a browser tells what is chosen in it. */
const field = (page: Page, name: string) =>
  page.getByRole('combobox', { name: new RegExp(`^${name}`) });
const names = (page: Page) =>
  rows(page).getByRole('rowheader').locator('a:not([data-mark])').allInnerTexts();

test('proposals are sorted and filtered by figures, answers and who tabled them', async ({
  page,
}) => {
  await open(page, '/proposals/');

  await test.step('each has its date, who tabled it, its figures and the last answers', async () => {
    await expect(rows(page)).toHaveCount(all);
    const paris = row(page, 'Paris framework, January 2024');
    for (const part of [
      '28 Jan 2024',
      '35',
      '7 of 11 accounts',
      'accepted',
      '1 Feb 2024',
      'countered',
      '6 Feb 2024',
    ])
      await expect(paris).toContainText(part);
    await expect(row(page, 'Revised 60-day proposal, July 2025')).toContainText('accounts differ');
    const truce = row(page, 'Truce agreement of 22 November 2023');
    for (const part of ['50', '150', 'accepted', '22 Nov 2023'])
      await expect(truce).toContainText(part);
    await expect(
      row(page, "Israeli offer of a week's pause for about 40 hostages, December 2023"),
    ).toContainText('Islamic Jihad: rejected');
  });

  await test.step('list and tree have one order of dates', async () => {
    expect((await names(page)).slice(0, 2)).toEqual([
      'Five-day truce for women, children, elderly and sick hostages, October 2023',
      'Swap of women and children for 36 prisoners, October 2023',
    ]);
    const tree = page.getByRole('region', { name: words.lineage.title });
    await tree.getByText(answersWords.lineage.list).click();
    const drawn = await tree.locator('ol').getByRole('link').allInnerTexts();
    expect(drawn).toHaveLength(all);
    expect(drawn[1]).toContain('Swap of women and children');
  });

  await test.step('a head sorts, and turns the order round; what has no figure comes last', async () => {
    const head = page.getByRole('columnheader', { name: /^Hostages released/ });
    await head.getByRole('button').click();
    await expect(page).toHaveURL('/proposals/?sort=-hostages-released');
    await expect(head).toHaveAttribute('aria-sort', 'descending');
    const [first = ''] = await names(page);
    expect(first).toBe('Single-phase deal with safe passage, September 2024');
    await expect(rows(page).last()).toContainText(text.noFigure);
    await head.getByRole('button').click();
    await expect(page).toHaveURL('/proposals/?sort=hostages-released');
    await expect(head).toHaveAttribute('aria-sort', 'ascending');
    await expect(rows(page).last()).toContainText(text.noFigure);
  });

  await test.step('those that one side rejected, those that both accepted', async () => {
    await page.getByRole('button', { name: 'Accepted by both' }).click();
    await expect(page).toHaveURL(/answer=hamas-accepted\.israel-accepted/);
    // Read off the answers by hand: both last said that they accept.
    await expect
      .poll(async () => (await names(page)).toSorted())
      .toEqual([
        'Agreement of 15 January 2025',
        'First-phase agreement, October 2025',
        'Interim governance for phase two, July 2024',
        'Medicine-for-aid arrangement, January 2024',
        'Second extension of the truce, November 2023',
        'Truce agreement of 22 November 2023',
      ]);
    await page.getByRole('button', { name: text.rejectedByAny }).click();
    await expect(page.getByText(text.shown(34, all))).toBeVisible();
    await expect(rows(page)).toHaveCount(34);
    await page.getByRole('button', { name: text.all }).click();
    await field(page, text.by).selectOption({ label: text.option('Israel', 19) });
    await expect(rows(page)).toHaveCount(19);
    await field(page, answersWords.answerOf('Hamas')).selectOption('rejected');
    await expect(page).toHaveURL(/by=israel&answer=hamas-rejected/);
    for (const one of await rows(page).all()) await expect(one).toContainText('rejected');
  });

  await test.step('those that a party ever accepted, whatever it said after that', async () => {
    await page.getByRole('button', { name: text.all }).click();
    // Counted by a person in the answers of the data.
    await field(page, answersWords.answerOf('Israel')).selectOption('ever-accepted');
    await expect(page).toHaveURL(/\?ever=israel-accepted&sort=/);
    await expect(rows(page)).toHaveCount(21);
    await field(page, answersWords.answerOf('Israel')).selectOption('accepted');
    await expect(page).toHaveURL(/\?answer=israel-accepted&sort=/);
    await expect(rows(page)).toHaveCount(17);
    await page.goto('/proposals/?ever=any-rejected');
    await expect(rows(page)).toHaveCount(46);
  });

  await test.step('on a phone each is a block that names its figures, in an order that can be chosen', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByRole('button', { name: text.all }).click();
    await field(page, words.search.sort).selectOption('date');
    await expect(row(page, 'Revised 60-day proposal, July 2025')).toContainText('accounts differ');
    const truce = row(page, 'Truce agreement of 22 November 2023');
    await expect(truce.getByText('Hostages released', { exact: true })).toBeVisible();
    expect(await tooWide(page)).toEqual([]);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('every proposal is listed with its figures and answers, and nothing that needs script', async ({
    page,
  }) => {
    await page.goto('/proposals/#list');
    await expect(rows(page)).toHaveCount(all);
    await expect(page.getByRole('columnheader', { name: 'Pause' })).toBeVisible();
    await expect(page.getByRole('table').getByRole('button')).toHaveCount(0);
    await expect(field(page, text.by)).toBeHidden();
    // Old links lead to the list: its heading is marked, and not all that stands below it.
    await expect(page.locator(':target')).toHaveText(words.proposal.listTitle);
  });
});
