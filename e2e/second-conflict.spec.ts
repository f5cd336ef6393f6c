import { testOf } from './build-site.ts';
import { expect, open } from './fixtures.ts';

/* The code knows negotiations in general: a dataset of another conflict gives a whole site. */

const test = testOf({ data: 'src/testing/second-conflict' });

test('a round of the other dataset has its page, with its own edition at the foot', async ({
  page,
}) => {
  await open(page, '/rounds/2025-06-02-istanbul/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Istanbul');
  await expect(page.getByRole('contentinfo')).toContainText(
    'The Ukraine-Russia talks since March 2022',
  );
});
