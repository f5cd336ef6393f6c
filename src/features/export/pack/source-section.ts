import { date } from '../../../messages/format.ts';
import { languageName } from '../../../messages/language-name.ts';
import { packWords } from '#language/packing.ts';
import { words } from '../../../messages/words.ts';
import { between, html, isolated, link, type Html } from './html.ts';
import { accountRefs } from './refs.ts';
import type { NumberedSource } from './sources.ts';

/** One source: publisher, title, date, address, where it was seen, its language, what rests on it. */
function entry({ number, source, accounts }: NumberedSource): Html {
  const { publisher, title, note, published, url, via, language, kind } = source;
  const details = [
    published ? date(published) : words.exporting.undated,
    words.sourceKinds[kind],
    packWords.language(languageName(language)),
    via ? packWords.seen.via(via.name) : url === null ? words.sources.unlinked : packWords.seen.own,
  ];
  // A title is somebody else's text: it may run the other way.
  const name = title
    ? html`<cite lang="${language}"><bdi>${title}</bdi></cite>`
    : html`<i>${(url === null && note) || words.sources.untitled}</i>`;
  return html` <li id="s${number}">
    <span class="mark">${packWords.sourceMark(number)}</span>
    <div>
      <p><b>${isolated(publisher.name)}</b>${words.between.colon}${name}</p>
      <p class="about">${between(details, words.between.dot)}</p>
      ${url !== null && html`<p class="address">${link(url)}</p>`}
      <p class="about">${packWords.rests} ${accountRefs(accounts)}</p>
    </div>
  </li>`;
}

/** Every source, in the order of its number. */
export function sourceSection(sources: ReadonlyMap<string, NumberedSource>): Html | null {
  if (sources.size === 0) return null;
  return html`<ol class="sources">
    ${[...sources.values()].map(entry)}
  </ol>`;
}
