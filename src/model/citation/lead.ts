import { versionsOf } from '../agreement.ts';
import { keyFiguresOf } from '../key-figures.ts';
import { byRung } from '../ladder.ts';
import { compareIntervals, quantityKey, sameInterval } from '../quantities.ts';
import type { FullProposal } from '../slices/full-proposal.ts';
import type { ResolvedReport } from '../slices/resolve.ts';

/** What stands on one side: a proposal, or what was tabled in a round. */
export type QuotedSide = readonly Pick<FullProposal, 'provisions' | 'responses'>[];

/** Versions that a term is quoted with at most: of more that tie, the two ends. */
const QUOTED = 2;

/**
 * The accounts with which the figure of a term is quoted: one of the version that most give, one of each where
 * several tie, since one alone would hide the other; of its accounts the one of the strongest kind.
 */
export function quotedFor(reports: readonly ResolvedReport[]): ResolvedReport[] {
  const versions = versionsOf(reports);
  const tied = versions
    .filter(({ accounts }) => accounts === versions[0]?.accounts)
    .map(({ quantity }) => quantity)
    .toSorted(compareIntervals);
  const shown = tied.length > QUOTED ? [tied[0], tied.at(-1)] : tied;
  return shown.flatMap((version) => {
    const same = reports.filter(
      ({ quantity }) => version && quantity && sameInterval(quantity, version),
    );
    return byRung(same).slice(0, 1);
  });
}

/** The accounts with which the figure of one issue is quoted for a side; none where it has no figure. */
function figureOf(side: QuotedSide, issue: string): ResolvedReport[] {
  for (const { provisions } of side) {
    const [figure] = keyFiguresOf(provisions, [issue]);
    const term = provisions.find(({ id }) => id === figure?.provision);
    if (term) return quotedFor(term.reports);
  }
  return [];
}

/**
 * The accounts that say what is most asked of one or more sides: of the first issue of the key figures that most
 * of them give, one that tells them apart before one that does not. Without any figure, the strongest
 * account of a term, else of an answer, of each. Ids, side by side.
 */
export function leadAccounts(sides: readonly QuotedSide[], keyIssues: readonly string[]): string[] {
  const told = keyIssues
    .map((issue) => sides.map((side) => figureOf(side, issue)))
    .map((bySide) => ({
      bySide,
      given: bySide.filter((accounts) => accounts.length > 0).length,
      apart: new Set(bySide.map(said)).size > 1,
    }))
    .filter(({ given }) => given > 0);
  const most = Math.max(0, ...told.map(({ given }) => given));
  const fit = told.filter(({ given }) => given === most);
  const chosen = fit.find(({ apart }) => apart) ?? fit[0];
  if (chosen) return chosen.bySide.flat().map(({ id }) => id);
  return sides.flatMap((side) => {
    const accounts = [
      ...side.flatMap(({ provisions }) => provisions.flatMap(({ reports }) => byRung(reports))),
      ...side.flatMap(({ responses }) => byRung(responses)),
    ];
    return accounts.slice(0, 1).map(({ id }) => id);
  });
}

/** The figures of accounts as one text, to tell sides apart. */
function said(accounts: readonly ResolvedReport[]): string {
  return accounts.map(({ quantity }) => quantity && quantityKey(quantity)).join(' ');
}
