import { testOf } from './build-site.ts';
import { expect } from './fixtures.ts';

/* The code knows negotiations in general: a dataset of another conflict gives a whole site. */

const test = testOf({ data: 'src/testing/second-conflict' });

test('a round of the other dataset has its page', async ({ page }) => {
  await page.goto('/rounds/2025-06-02-istanbul/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Istanbul');
});
