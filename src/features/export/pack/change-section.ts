import about from '../../../data/about.json';
import { changeSummary } from '../../../messages/change-summary.ts';
import { packWords } from '../../../messages/en/packing.ts';
import { words } from '../../../messages/words.ts';
import { changesBetween } from '../../../model/changes.ts';
import type { Column } from '../../../model/compare.ts';
import { filterClaims } from '../../../model/evidence-filter.ts';
import { changesPath } from '../../../urls/paths.ts';
import { html, link, type Html } from './html.ts';
import { versioned, type Material } from './material.ts';

type Proposal = Column['proposals'][number];

/** What changed between two that are shown, where one builds on the other: in a few sentences. */
export function changeSection({ comparison }: Material): Html | null {
  const { columns, issues, options } = comparison;
  /** A proposal with the accounts that the view shows, and no others. */
  const shown = (proposal: Proposal, { sources }: Column): Proposal => ({
    ...proposal,
    provisions: proposal.provisions.flatMap((provision) => {
      const { kept } = filterClaims(provision.reports, options, sources);
      return kept.length > 0 ? [{ ...provision, reports: kept }] : [];
    }),
  });
  const proposals = new Map(
    columns.flatMap((column) =>
      column.proposals.map((proposal) => [proposal.id, shown(proposal, column)] as const),
    ),
  );
  const pairs = [...proposals.values()].flatMap((after) =>
    after.parents.flatMap(({ id, basis }) => {
      const before = proposals.get(id);
      return before ? [{ before, after, basis }] : [];
    }),
  );
  if (pairs.length === 0) return null;
  return html`${pairs.map(({ before, after, basis }) => {
    const summary = changeSummary(changesBetween(before, after, issues), {
      issues,
      keyIssues: about.keyIssues,
    });
    const address = versioned(changesPath(before.id, after.id));
    return html` <div class="group">
      <h3>${words.changes.titleOf(before.name, after.name)}</h3>
      <div>
        <p>${summary}</p>
        <p class="about">${packWords.link[basis]} · ${link(address)}</p>
      </div>
    </div>`;
  })}`;
}
