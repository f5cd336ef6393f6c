import { counted, date } from '../../../messages/format.ts';
import { packWords, type PackSection } from '#language/packing.ts';
import { viewInWords } from '../../../messages/rows/rows.ts';
import { words } from '../../../messages/words.ts';
import { paletteCss } from '../../../ui/palette-css.ts';
import { today } from '../../../ui/today.ts';
import type { NumberedAccounts } from './accounts.ts';
import { Html, html, isolated, link } from './html.ts';
import type { Material } from './material.ts';
import type { NumberedSource } from './sources.ts';
import style from './pack.css?raw';

/** What stands under each heading. Null leaves the heading out. */
export type Sections = Record<PackSection, Html | null>;

/**
 * The file may ask nobody for anything: no script, no font, no picture but those inside it. A policy
 * in the file says so to the browser that opens it.
 */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** What the reader chose to see, in words. */
function view({ comparison }: Material): string {
  return words.join.semicolon(viewInWords(comparison)) || packWords.everything;
}

/** The edition from which the pack is made, in words. */
function inWords({ edition: { title, version, date: day } }: Material): string {
  return packWords.edition(title, version, date(day));
}

function head(
  material: Material,
  accounts: NumberedAccounts,
  sources: ReadonlyMap<string, NumberedSource>,
) {
  const { facts, what, kicker } = packWords;
  const rows = [
    [facts.view, html`${view(material)}`],
    [facts.address, link(material.address)],
    [facts.dataset, html`${inWords(material)}`],
    [facts.made, html`${date(today())}`],
    [
      facts.contains,
      html`${words.join.comma([
        counted(accounts.entries.length, packWords.accounts),
        counted(sources.size, packWords.sources),
      ])}`,
    ],
  ] as const;
  return html`<header>
    <p class="kicker">${kicker}</p>
    <h1>${isolated(material.title)}</h1>
    <p class="lede">${what[material.kind]}</p>
    <dl>
      ${rows.map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
  </header>`;
}

/** The whole file as text: one document that needs nothing beside itself. */
export function packDocument(
  material: Material,
  accounts: NumberedAccounts,
  sources: ReadonlyMap<string, NumberedSource>,
  sections: Sections,
): string {
  const names = Object.keys(packWords.sections) as PackSection[];
  const there = names.flatMap((name) => {
    const body = sections[name];
    return body ? [{ name, title: packWords.sections[name], body }] : [];
  });
  const contents = there.map(({ name, title }) => html`<li><a href="#${name}">${title}</a></li>`);
  const body = there.map(
    ({ name, title, body: content }) =>
      html` <section id="${name}" aria-labelledby="${name}-title">
        <h2 id="${name}-title">${title}</h2>
        <p class="lede">${packWords.ledes[name]}</p>
        ${content}
      </section>`,
  );
  return html`<!doctype html>
    <html lang="${words.tag}" dir="${words.direction}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="generator" content="${packWords.generator(material.edition.version)}" />
        <title>${packWords.title(material.title)}</title>
        <style>
          ${new Html(paletteCss())}
          ${new Html(style)}
        </style>
      </head>
      <body>
        <a class="skip" href="#content">${packWords.skip}</a>
        ${head(material, accounts, sources)}
        <nav aria-label="${packWords.contents}">
          <h2>${packWords.contents}</h2>
          <ol>
            ${contents}
          </ol>
        </nav>
        <main id="content" tabindex="-1">${body}</main>
        <footer>
          <p>${words.join.sentence(inWords(material))} ${words.site.footerNote}</p>
        </footer>
      </body>
    </html> `.markup;
}
