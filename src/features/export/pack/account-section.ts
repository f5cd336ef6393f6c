import { kindOf } from '../../../model/ladder.ts';
import { attribution } from '../../../messages/attribution.ts';
import { packWords } from '#language/packing.ts';
import { words } from '../../../messages/words.ts';
import type { AccountGroup, AccountList, Entry } from './accounts.ts';
import { between, html, isolated, link, type Html } from './html.ts';
import type { Material } from './material.ts';
import { accountRefs } from './refs.ts';
import type { NumberedSource } from './sources.ts';

type Sources = ReadonlyMap<string, NumberedSource>;

/** One account: its number, what it says, who said it, how strong that is, which sources carry it. */
function entry({ number, account }: Entry, sources: Sources, at: Material['at']): Html {
  const marks = account.sources.flatMap((id) => {
    const source = sources.get(id);
    return source
      ? [html`<a href="#s${source.number}">${packWords.sourceMark(source.number)}</a>`]
      : [];
  });
  const details = [
    html`<span class="who">${isolated(attribution(account.attribution))}</span>`,
    html`<span class="rung">${words.evidenceKinds[kindOf(account.attribution.kind)].name}</span>`,
    marks.length > 0 && html`<span class="marks">${between(marks, words.between.comma)}</span>`,
    html`<span class="claim"
      >${link(at(`${account.page}#${account.id}`), packWords.claimLink(account.id))}</span
    >`,
  ].filter((detail) => detail !== false);
  return html` <li id="a${number}" value="${number}">
    <p>
      ${account.lead && html`<b>${isolated(words.join.sentence(account.lead))}</b> `}${isolated(account.text)}${
        account.absent && ` ${words.join.sentence(words.figure.absent)}`
      }
    </p>
    <p class="about">${between(details, words.between.dot)}</p>
  </li>`;
}

function accountList(
  { name, entries, again }: AccountList,
  sources: Sources,
  at: Material['at'],
): Html {
  return html`${name && html`<h4>${isolated(name)}</h4>`}${
    entries.length > 0 &&
    html`<ol class="accounts">
      ${entries.map((one) => entry(one, sources, at))}
    </ol>`
  }${again.length > 0 && html`<p class="again">${packWords.again} ${accountRefs(again)}</p>`}`;
}

/** Accounts under the headings of what they are about. */
export function accountSection(
  groups: readonly AccountGroup[],
  sources: Sources,
  at: Material['at'],
): Html | null {
  if (groups.length === 0) return null;
  return html`${groups.map(
    ({ title, lists }) =>
      html` <div class="group">
        <h3>${title}</h3>
        <div>${lists.map((list) => accountList(list, sources, at))}</div>
      </div>`,
  )}`;
}
