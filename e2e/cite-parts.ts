import { citeWords } from '../src/messages/en/citing-dialog.ts';
import { citations, type Citations } from '../src/messages/citations.ts';
import { words } from '../src/messages/words.ts';
import type { CitedThing } from '../src/model/citation/cited.ts';
import { citedClaim, type ClaimPage } from '../src/model/citation/claims.ts';
import { withVersion } from '../src/urls/version.ts';
import { openShare } from './compare-parts.ts';
import { expect, open, type Page } from './fixtures.ts';
import { index, must, proposalFile } from './site.ts';

/* What the specs of citing and sharing have in common. */

export const PROPOSAL = '2024-02-23-paris-outline';
export const PAGE = `/proposals/${PROPOSAL}/`;

/** A claim with a figure and a speaker who told an outlet. */
export const claim = must(
  proposalFile(PROPOSAL)
    .proposal.provisions.flatMap(({ reports }) => reports)
    .find(({ quantity, attribution }) => quantity && attribution.speaker && attribution.outlet),
  'no claim with a figure, a speaker and an outlet',
);

/** Today as the browser has it. */
function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** An address of the site with the version of the dataset in it. */
export function versioned(page: Page, path: string): string {
  return new URL(withVersion(path, index.about.version), page.url()).href;
}

/** The claim as the model cites it, to hold the dialog against. */
export function citedHere(page: Page, id: string = claim.id): CitedThing {
  const { round, proposal, sources } = proposalFile(PROPOSAL);
  const address = (at: ClaimPage, of: string) =>
    versioned(page, `/${at.kind}s/${at.kind === 'positions' ? '' : at.id}/#${of}`);
  return must(citedClaim({ round, proposals: [proposal], sources }, id, address), 'no claim');
}

export function expectedCitations(thing: CitedThing, facts: readonly CitedThing[] = []): Citations {
  return citations(thing, { edition: index.about, accessed: today() }, facts);
}

/** The link of a claim in its row. */
export function claimLink(page: Page, { id, text } = claim) {
  return page.locator(`[id="${id}"]`).getByRole('link', { name: words.cite.linkTo(text) });
}

/** The dialog, of a claim or of a record. */
export function dialog(page: Page, of: 'claim' | 'record' = 'claim') {
  const name = of === 'claim' ? citeWords.claimTitle : citeWords.title;
  return page.getByRole('dialog', { name, exact: true });
}

export async function openClaim(page: Page) {
  await open(page, PAGE);
  await claimLink(page).click();
  await expect(dialog(page)).toBeVisible();
  return dialog(page);
}

export async function openRecord(page: Page, path: string) {
  await open(page, path);
  return openCiting(page);
}

/** Opens the dialog of the record whose page is shown. */
export async function openCiting(page: Page) {
  if (page.url().includes('/compare/?')) {
    await openShare(page);
    await page.getByRole('button', { name: words.compare.citing }).click();
  } else await page.getByRole('button', { name: words.cite.button }).click();
  await expect(dialog(page, 'record')).toBeVisible();
  return dialog(page, 'record');
}
