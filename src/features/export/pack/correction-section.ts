import { claimWords } from '#language/claims.ts';
import { correctedField } from '../../../messages/corrected-field.ts';
import { date } from '../../../messages/format.ts';
import { packWords } from '#language/packing.ts';
import type { CorrectionEntry } from '../../../model/slices/corrections-slice.ts';
import { paths } from '../../../urls/paths.ts';
import { html, isolated, link, type Html } from './html.ts';
import type { Material } from './material.ts';
import { words } from '../../../messages/words.ts';

/** The published corrections, or null where they could not be had. */
export type Corrections = readonly CorrectionEntry[] | null;

/** Whether a correction is of something that a pack shows. */
function concerns({ kind, comparison }: Material): (correction: CorrectionEntry) => boolean {
  const pages = new Set(
    comparison.columns.flatMap((column) => [
      ...(column.kind === 'round' ? [paths.round.to(column.round.id)] : []),
      ...column.proposals.map(({ id }) => paths.proposal.to(id)),
    ]),
  );
  // What stands on those pages and not in the file.
  const without = new Set(kind === 'round' ? ['event'] : ['event', 'claim']);
  return ({ target }) => !without.has(target.kind) && target.pages.some((page) => pages.has(page));
}

function entry(
  { target, field, before, after, reason, version, date: when }: CorrectionEntry,
  { at }: Material,
) {
  const { corrections } = claimWords;
  const name = target.kind === 'event' ? date(target.name) : target.name;
  return html`<div class="group">
    <h3>${words.join.colon(corrections.kinds[target.kind], name)}</h3>
    <div>
      ${target.text.length > 0 && html`<p>${words.join.comma(target.text)}</p>`}
      <dl>
        <dt>${corrections.before}</dt>
        <dd><del>${isolated(before || corrections.empty)}</del></dd>
        <dt>${corrections.after}</dt>
        <dd><b>${isolated(after || corrections.empty)}</b></dd>
        <dt>${corrections.reason}</dt>
        <dd>${isolated(reason)}</dd>
      </dl>
      <p class="about">
        ${words.join.dot([
          words.join.comma([date(when), corrections.inVersion(version)]),
          corrections.field(correctedField(field)),
        ])}${words.between.dot}${link(at(target.path))}
      </p>
    </div>
  </div>`;
}

/** What was corrected of what the file shows; that nothing was; or that it could not be looked up. */
export function correctionSection(material: Material, corrections: Corrections): Html {
  const where = link(material.at(paths.corrections.to()));
  if (corrections === null) return html`<p>${packWords.noCorrections.unseen} ${where}</p>`;
  const found = corrections.filter(concerns(material));
  if (found.length === 0) return html`<p>${packWords.noCorrections.none} ${where}</p>`;
  return html`${found.map((correction) => entry(correction, material))}`;
}
