import { withState } from '../../../dataset/cited-state.ts';
import { citations } from '../../../messages/citations.ts';
import { typeset } from '#language/quotes.ts';
import { packWords } from '#language/packing.ts';
import { sentence } from '../../../messages/sentence.ts';
import { citedClaim } from '../../../model/citation/claims.ts';
import type { CitedThing } from '../../../model/citation/cited.ts';
import { paths } from '../../../urls/paths.ts';
import { fileName } from '../save.ts';
import { CITATION_FILES } from '../../../site/media-types.ts';
import { today } from '../../../ui/today.ts';
import type { NumberedAccounts, Entry } from './accounts.ts';
import { innerFile, type Inner } from './file-section.ts';
import { html, type Html } from './html.ts';
import type { Material } from './material.ts';
import type { NumberedSource } from './sources.ts';

/** What the pack is about, as something that can be cited: it rests on the sources that it numbers. */
function thingOf(
  { kind, title, comparison, address }: Material,
  sources: ReadonlyMap<string, NumberedSource>,
): CitedThing {
  const { columns } = comparison;
  const common = { title, address, sources: [...sources.values()].map(({ source }) => source) };
  const [column] = columns;
  const [proposal] = column?.proposals ?? [];
  if (kind === 'round' && column) {
    const { id, dates, venues } = column.round;
    return { ...common, kind, id, dates, places: venues };
  }
  if (kind === 'proposal' && proposal) {
    const { id, date, tabledBy } = proposal;
    return { ...common, kind, id, date, tabledBy: tabledBy.map(({ name }) => name) };
  }
  const names = columns.map(({ name }) => name);
  return { ...common, kind: 'comparison', id: null, names };
}

/** One account as a finished sentence, with its number. */
function accountSentence({ number, account }: Entry, { claims, at }: Material): Html | null {
  const { column } = account;
  const { proposals, sources } = column;
  const stock = { round: { ...column.round, claims }, proposals, sources };
  const cited = citedClaim(stock, account.id, (page, id) =>
    at(page.kind === 'positions' ? '' : `${paths[page.kind].to(page.id)}#${id}`),
  );
  return cited && html` <li value="${number}"><p>${typeset(sentence(withState(cited)))}</p></li>`;
}

const lines = (text: string) => text.split('\n').filter(Boolean);

/** How to cite what the pack is about, in every form, and each account as a finished sentence. */
export function citeSection(
  material: Material,
  accounts: NumberedAccounts,
  sources: ReadonlyMap<string, NumberedSource>,
): Html {
  const { forms } = packWords;
  const made = citations(thingOf(material, sources), {
    edition: material.edition,
    accessed: today(),
  });
  const ids = material.comparison.columns.map(({ id }) => id);
  const list = (title: string, text: string) =>
    html` <details>
      <summary>${title}</summary>
      <ul class="references">
        ${lines(text).map((line) => html` <li>${line}</li>`)}
      </ul>
    </details>`;
  const files: Inner[] = (['bibtex', 'ris', 'csl'] as const).map((format) => ({
    name: fileName(ids, CITATION_FILES[format].ending),
    format: forms[format],
    type: CITATION_FILES[format].type,
    text: made[format],
  }));
  return html` <h3>${forms.sentence}</h3>
    <p class="quote">${made.sentence}</p>
    <h3>${forms.footnote}</h3>
    <p class="quote">${made.footnote}</p>
    <div class="screen">
      <h3>${forms.lists}</h3>
      ${list(forms.chicago, made.chicago)} ${list(forms.apa, made.apa)}
      <details>
        <summary>${forms.each}</summary>
        <ol class="accounts">
          ${accounts.entries.map((one) => accountSentence(one, material))}
        </ol>
      </details>
      ${files.map(innerFile)}
    </div>`;
}
