import { changeSummary } from '../../../messages/change-summary.ts';
import { packWords } from '#language/packing.ts';
import { words } from '../../../messages/words.ts';
import { changesBetween } from '../../../model/changes.ts';
import type { Column } from '../../../model/compare.ts';
import { changesPath } from '../../../urls/paths.ts';
import { html, link, type Html } from './html.ts';
import type { Material } from './material.ts';

/** What changed between two that are shown, where one builds on the other: in a few sentences. */
export function changeSection({ comparison, edition, at }: Material): Html | null {
  const { columns, issues, options } = comparison;
  const proposals = new Map(
    columns.flatMap(({ proposals: tabled }) => tabled.map((proposal) => [proposal.id, proposal])),
  );
  const evidence = {
    ...options,
    sources: Object.assign({}, ...columns.map((column) => column.sources)) as Column['sources'],
  };
  const pairs = [...proposals.values()].flatMap((after) =>
    after.parents.flatMap(({ id, basis }) => {
      const before = proposals.get(id);
      return before ? [{ before, after, basis }] : [];
    }),
  );
  if (pairs.length === 0) return null;
  return html`${pairs.map(({ before, after, basis }) => {
    const summary = changeSummary(changesBetween(before, after, issues, evidence), {
      issues,
      keyIssues: edition.keyIssues,
    });
    const address = at(changesPath(before.id, after.id));
    return html` <div class="group">
      <h3>${words.changes.titleOf(before.name, after.name)}</h3>
      <div>
        <p>${summary}</p>
        <p class="about">${packWords.link[basis]}${words.between.dot}${link(address)}</p>
      </div>
    </div>`;
  })}`;
}
