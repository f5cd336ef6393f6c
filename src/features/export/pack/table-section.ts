import { IN_HEAD } from '../../../model/facts.ts';
import { words } from '../../../messages/words.ts';
import { groupsOf, headsOf, type SaidGroup } from '../../../messages/rows/rows.ts';
import { lineText, type Said, type SaidRow } from '../../../messages/rows/said.ts';
import type { NumberedAccounts } from './accounts.ts';
import { html, isolated, type Html } from './html.ts';
import type { Material } from './material.ts';
import { noteRefs } from './refs.ts';

/**
 * The table. It is laid out anew on a narrow screen, where each cell says whose it is; the roles are
 * spelled out because a changed `display` takes them away.
 */
export function tableSection({ comparison, title }: Material, { numbers }: NumberedAccounts): Html {
  const head = headsOf(comparison);
  // What the heads say, and what one column alone has nothing to say of, is left out.
  const shown = (rows: readonly SaidRow[]) =>
    rows.filter(({ key, cells }) => !IN_HEAD.has(key) && cells.some((lines) => lines.length > 0));
  // Paper across for more columns than a sheet can hold upright.
  const wide = head.length > 2 ? ' wide' : '';

  const line = (said: Said) => {
    const { kind, accounts } = said;
    const refs = noteRefs(accounts.flatMap((id) => numbers.get(id) ?? []));
    return html`<p class="${kind}">${lineText(said)}${refs && html` ${refs}`}</p>`;
  };
  const row = ({ key, section, name, detail, cells }: SaidRow) =>
    html` <tr role="row" class="${section}" data-row="${key}">
      <th role="rowheader" scope="row"><b>${name}</b>${detail && html` <span>${detail}</span>`}</th>
      ${cells.map(
        (lines, i) =>
          html`<td role="cell">
            ${
              head.length > 1 && html`<p class="of" aria-hidden="true">${head[i]?.name}</p>`
            }${lines.map(line)}
          </td>`,
      )}
    </tr>`;
  const group = ({ title: of, rows }: SaidGroup) =>
    html` <tbody role="rowgroup">
      ${
        of &&
        html`<tr role="row">
          <th role="rowheader" scope="rowgroup" colspan="${head.length + 1}">
            <b>${isolated(of)}</b>
          </th>
        </tr>`
      }
      ${shown(rows).map(row)}
    </tbody>`;
  const heads = head.map(
    ({ name, when, where, base }) =>
      html`<th role="columnheader" scope="col">
        <b>${name}</b>
        <span>${words.rows.whenWhere(when, where)}</span
        >${base && html` <span>${words.difference.base}</span>`}
      </th>`,
  );
  return html`<div class="table${wide}">
    <table role="table">
      <caption>
        ${words.compare.caption(title)}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${words.compare.term}</th>
          ${heads}
        </tr>
      </thead>
      ${groupsOf(comparison)
        .filter(({ rows }) => shown(rows).length > 0)
        .map(group)}
    </table>
  </div>`;
}
