import { expect, go, open, test, type Page } from './fixtures.ts';
import { retype } from './parts.ts';
import { FIRST, inTongue, TONGUES } from './tongues.ts';

/* In each of the languages: the address of an account, the sentence that is handed over, and the search. */

const CLAIM = 'rep-kym09';
/** Signs that say which way a text runs: a program that reads a field would keep them. */
const DIRECTION_SIGNS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** The page that is found by a name, and not the rounds that are. */
const found = (page: Page, name: string) =>
  page
    .getByRole('dialog')
    .locator('[data-result]:not([href*="?"])')
    .filter({ hasText: name })
    .first();

for (const { tag, claim, citing, cited, searches } of TONGUES) {
  test(`${tag}: the address of an account leads to it, and its sentence is handed over`, async ({
    page,
  }) => {
    await open(page, inTongue(tag, `/proposals/${FIRST}/#${CLAIM}`));
    const line = page.locator(`[id="${CLAIM}"]`);
    await expect(line).toContainText(claim);
    await expect(line).toBeInViewport({ ratio: 0.5 });
    expect(await line.evaluate((element) => element.matches(':target'))).toBe(true);

    await line.locator('a[data-claim]').click();
    const dialog = page.getByRole('dialog', { name: citing, exact: true });
    const sentence = dialog.getByText(cited[0] ?? '').first();
    for (const part of cited) await expect(sentence).toContainText(part);
    const address = new RegExp(`/${tag}/proposals/${FIRST}/\\?v=[\\d.]+#${CLAIM}`);
    await expect(dialog.getByText(address).first()).toBeVisible();
    const formats = dialog.getByRole('combobox').first();
    for (const format of ['bibtex', 'ris', 'csl']) {
      await formats.selectOption(format);
      const file = dialog.getByRole('textbox').first();
      await expect(file).toHaveValue(new RegExp(CLAIM));
      expect(await file.inputValue(), format).not.toMatch(DIRECTION_SIGNS);
      expect(await file.inputValue(), format).toContain('ABC News');
    }
  });

  test(`${tag}: a search in the language, typed key by key, and by an English name`, async ({
    page,
  }) => {
    await open(page, inTongue(tag, '/about/'));
    await page.keyboard.press('/');
    for (const [typed, name] of searches) {
      await retype(page.getByRole('dialog').getByRole('searchbox'), typed);
      await expect(found(page, name), typed).toBeVisible();
    }
    const [, name = ''] = searches.at(-1) ?? [];
    await found(page, name).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
    expect(new URL(page.url()).pathname).toMatch(new RegExp(`^/${tag}/`));
  });

  test(`${tag}: the head follows to another page, with the same page in the other languages`, async ({
    page,
  }) => {
    await open(page, inTongue(tag, '/about/'));
    await go(page, inTongue(tag, `/proposals/${FIRST}/`));
    const versions = page.locator('head > link[rel="alternate"][hreflang]');
    const paths = () =>
      versions.evaluateAll((all) =>
        all.map((link) => [
          link.getAttribute('hreflang'),
          new URL(link.getAttribute('href') ?? '', location.href).pathname,
        ]),
      );
    const path = `/proposals/${FIRST}/`;
    await expect.poll(paths).toEqual([
      ['en', path],
      ['fr', `/fr${path}`],
      ['es', `/es${path}`],
      ['ar', `/ar${path}`],
      ['he', `/he${path}`],
      ['x-default', path],
    ]);
    await expect(page.locator('head > link[rel="canonical"]')).toHaveAttribute(
      'href',
      new RegExp(`/${tag}${path}$`),
    );
  });
}
