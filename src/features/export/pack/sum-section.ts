import { packWords } from '#language/packing.ts';
import { derivedDetail, explain } from '../../../messages/rows/derived.ts';
import { words } from '../../../messages/words.ts';
import type { DerivedPart, DerivedRow } from '../../../model/derived-rows.ts';
import type { NumberedAccounts } from './accounts.ts';
import { html, isolated, type Html } from './html.ts';
import type { Material } from './material.ts';
import { accountRefs } from './refs.ts';

/** Every computed figure: result, on what basis, each sum with the accounts that it is made of. */
export function sumSection({ comparison }: Material, { numbers }: NumberedAccounts): Html | null {
  const { columns, derived } = comparison;
  if (derived.length === 0) return null;

  const figure = ({ figure: of }: DerivedRow, part: DerivedPart, i: number) => {
    const column = columns[i];
    if (!column) return null;
    const { result, basis, workings } = explain(of, part);
    const name = column.kind === 'round' ? part.proposal.name : column.name;
    const sums = workings.map(({ sum, by, inputs }) => {
      const said = html`<b class="sum">${isolated(sum)}</b>`;
      const who = by && html` <span class="who">${isolated(by)}</span>`;
      return html` <li>
        <p>${said}${who}</p>
        <p class="about">
          ${packWords.input}${words.between.colon}${accountRefs(inputs.flatMap(({ id }) => numbers.get(id) ?? []))}
        </p>
      </li>`;
    });
    return html`<h4>${isolated(name)}</h4>
      <p>${result && html`<b class="figure">${isolated(result)}</b> `}${basis}</p>
      ${
        sums.length > 0 &&
        html`<ul class="sums">
          ${sums}
        </ul>`
      }`;
  };
  return html`${derived.map(
      (row) =>
        html` <div class="group">
          <h3>${words.rows.qualified(row.figure.name, derivedDetail(row))}</h3>
          <div>${row.cells.map((parts, i) => parts.map((part) => figure(row, part, i)))}</div>
        </div>`,
    )}
    <p class="about">${words.derived.rounded}</p>`;
}
