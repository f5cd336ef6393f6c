import { IN_HEAD } from '../../model/facts.ts';
import { saidTable } from '../../messages/rows/rows.ts';
import { cellText, lineText, rowText, type Said, type SaidRow } from '../../messages/rows/said.ts';
import { words } from '../../messages/words.ts';
import type { Comparison } from '../../model/comparison.ts';
import { guarded } from '../../model/formula.ts';
import { palette } from '../../ui/palette.ts';
import { sourceLine } from './source-line.ts';
import { absolute, own } from '../../site/here.ts';
import { escaped } from '../../ui/escaped.ts';

/** A cell of the TSV: one line, no tab, no formula. */
function field(text: string): string {
  return guarded(text.replace(/\s+/g, ' ').trim());
}

/** The comparison as tab-separated text: heads, rows, what was chosen, and where it comes from. */
export function tsv(comparison: Comparison, address: string): string {
  const { heads, rows, view } = saidTable(comparison);
  return [
    [words.compare.term, ...heads.map(({ name }) => name)],
    ...rows.map((row) => [rowText(row), ...row.cells.map(cellText)]),
    ...view.map((line) => [line]),
    [sourceLine(comparison, address)],
  ]
    .map((cells) => cells.map(field).join('\t'))
    .join('\n');
}

function lineHtml(line: Said, i: number): string {
  const { kind } = line;
  const text = lineText(line);
  const html = escaped(i === 0 ? guarded(text) : text);
  if (kind === 'figure' || kind === 'name') return `<b>${html}</b>`;
  return kind === 'empty' ? `<i>${html}</i>` : html;
}

/** The comparison as a table that word processors and mail keep, with its source line below. */
export function richText(comparison: Comparison, address: string): string {
  const { title, heads, groups, view } = saidTable(comparison);
  // Attributes, not styles: the page's policy has no place for styles inside HTML, and browsers hold what
  // is copied to it; word processors and mail programs know these as well.
  const cell = (name: 'th' | 'td', html: string) =>
    `<${name} align="left" valign="top">${html}</${name}>`;
  const head = heads.map(({ name, when, where }) =>
    cell('th', `${escaped(name)}<br>${escaped(when)}<br>${escaped(where)}`),
  );
  const rowHtml = (row: SaidRow) =>
    `<tr>${cell('th', escaped(rowText(row)))}${row.cells
      .map((lines) => cell('td', lines.map(lineHtml).join('<br>')))
      .join('')}</tr>`;
  const body = groups.flatMap(({ title: of, rows }) => {
    const shown = rows.filter(({ key }) => !IN_HEAD.has(key)).map(rowHtml);
    if (!of || shown.length === 0) return shown;
    return [
      `<tr><th align="left" colspan="${heads.length + 1}">${escaped(of)}</th></tr>`,
      ...shown,
    ];
  });
  const url = absolute(address);
  const said = escaped(sourceLine(comparison, address));
  // Of a dataset that nobody else can open it is said whose file it is.
  const source = own
    ? said
    : said.replace(escaped(url), () => `<a href="${escaped(url)}">${escaped(url)}</a>`);
  return [
    '<meta charset="utf-8">',
    `<p><b>${escaped(title)}</b></p>`,
    ...(view.length > 0 ? [`<p>${escaped(words.join.semicolon(view))}</p>`] : []),
    `<table border="1" bordercolor="${palette.print.line}" cellspacing="0" cellpadding="4"><thead><tr>${cell('th', escaped(words.compare.term))}`,
    `${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table>`,
    `<p>${source}</p>`,
  ].join('\n');
}
