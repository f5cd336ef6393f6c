import { expect, open, test } from './fixtures.ts';

/*
 * What a screen reader reads, in its order: a comparison, the drawing of versions, who built on what. The texts
 * were written down from the sources, not taken from the page.
 */

test('a comparison is a table: each head is the name of a column, each cell its figure and its evidence', async ({
  page,
}) => {
  await open(page, '/compare/?p=2024-01-28-paris-framework.2024-02-23-paris-outline');
  const table = page.getByRole('table');
  await expect(table).toMatchAriaSnapshot(`
    - table "Comparison":
      - rowgroup:
        - row:
          - columnheader "Term"
          - columnheader "28 Jan 2024 Paris framework, January 2024":
            - text: 28 Jan 2024
            - link "Paris framework, January 2024"
          - columnheader "23 Feb 2024 Second Paris outline, February 2024":
            - text: 23 Feb 2024
            - link "Second Paris outline, February 2024"
      - rowgroup:
        - row:
          - rowheader "Key figures":
            - heading "Key figures" [level=2]
        - row:
          - rowheader "Pause length, first phase"
          - cell:
            - paragraph: 6 weeks (42 days)
            - 'img "Each version on one scale: 6 weeks (7 accounts); 45 days (2 accounts); 40 days (1 account); at least 6 weeks (1 account); 35 days (1 account)"'
            - paragraph: 7 of 12 accounts; others say 35 days, 40 days, at least 6 weeks or 45 days
            - group: Show 12 accounts
          - cell
        - row:
          - rowheader "Hostages released number, first phase"
          - cell:
            - paragraph: 35 hostages
            - 'img "Each version on one scale: 35 (7 accounts); 35–40 (3 accounts); 30–35 (1 account)"'
            - paragraph: 7 of 11 accounts; others say 30–35 or 35–40
            - group: Show 12 accounts
          - cell:
            - paragraph: 40 hostages
            - 'img "Each version on one scale: 40 (4 accounts); up to 40 (1 account)"'
            - paragraph: 4 of 5 accounts; others say up to 40
            - group: Show 5 accounts
  `);
  // The folded accounts come with the cell that they are of, in the order of their weight.
  const accounts = table.getByRole('row', { name: /^Hostages released number, first phase/ });
  await accounts.getByText('Show 5 accounts').click();
  await expect(accounts.getByRole('cell').last().getByRole('listitem')).toHaveCount(5);
});

test('who built on what is a list that says what its lines show', async ({ page }) => {
  await open(page, '/proposals/2024-02-23-paris-outline/');
  const drawing = page.locator('details').filter({ hasText: 'Who built on what' });
  await expect(drawing.getByRole('list')).toMatchAriaSnapshot(`
    - list:
      - listitem:
        - paragraph:
          - link "22 Jan 2024 Israeli two-month pause offer, January 2024"
      - listitem:
        - paragraph:
          - link "27 Jan 2024 US-drafted two-phase plan, January 2024"
          - text: /builds on Israeli two-month pause offer, January 2024 \\(link inferred by us\\)/
      - listitem:
        - paragraph:
          - link "28 Jan 2024 Paris framework, January 2024"
      - listitem:
        - paragraph: /23 Feb 2024 Second Paris outline, February 2024.*builds on Paris framework, January 2024 \\(link reported\\)/
      - listitem:
        - paragraph:
          - link "14 Mar 2024 Hamas three-stage proposal, March 2024"
      - listitem:
        - paragraph:
          - link "18 Mar 2024 Israeli offer at the Doha talks, March 2024"
          - text: /builds on Hamas three-stage proposal, March 2024 \\(link reported\\)/
  `);
  await expect(drawing.locator('[aria-current=true]')).toContainText('Second Paris outline');
  // Lines, dots and marks are for the eye: what they say stands beside them.
  await expect(drawing.getByRole('img')).toHaveCount(0);
});

test('a title in another language bears it, the name of who published it does not', async ({
  page,
}) => {
  await open(page, '/compare/2025-11-17-unsc-2803...2026-01-14-ncag/');
  const link = page.locator('a[href="https://manassa.news/news/29653"]').first();
  await expect(link).toHaveAttribute('lang', 'ar');
  await expect(link).toHaveAttribute('hreflang', 'ar');
  const name = link.getByText('Al Manassa', { exact: true });
  await expect(name).toHaveAttribute('lang', 'en');
  expect(await name.evaluate((element) => element.localName)).toBe('bdi');
});
