import { expect, idsInAddress, type Page } from './fixtures.ts';
import { columnNamesShown } from './parts.ts';
import { nameOf } from './site.ts';

/** The address of a comparison of these proposals and rounds. */
export const compare = (...ids: string[]) => `/compare/?p=${ids.join('.')}`;

/** Waits until the columns are these, and finds them in the address, too. */
export async function expectColumns(page: Page, ids: readonly string[]) {
  await expect.poll(() => columnNamesShown(page)).toEqual(ids.map(nameOf));
  expect(idsInAddress(page)).toEqual([...ids]);
}
