import { withoutDirection } from '../text.ts';
import type { CslDate, CslItem } from './csl.ts';

/** Types of BibLaTeX; a BibTeX style that does not know one takes it for `@misc`. */
const TYPES: Record<CslItem['type'], string> = {
  'article-newspaper': 'article',
  webpage: 'online',
  document: 'misc',
  dataset: 'dataset',
};

/** Where each type has the name of what contains it. */
const CONTAINERS: Record<CslItem['type'], string> = {
  'article-newspaper': 'journal',
  webpage: 'organization',
  document: 'howpublished',
  dataset: 'howpublished',
};

/* prettier-ignore */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** What TeX takes for a command. A brace is counted by BibTeX even behind a stroke, so it is named. */
const SPECIAL: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '`': '\\textasciigrave{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
};

/** A text as TeX prints it letter by letter. Other scripts stay as they are: the file is UTF-8. */
function texText(text: string): string {
  return (
    oneLine(text)
      .replace(/[\\{}~^`$&#%_]/g, (sign) => SPECIAL[sign] ?? sign)
      // Two of these in a row would be printed as one other sign.
      .replace(/([-'<>,])(?=\1)/g, '$1{}')
  );
}

/** White space as one blank, as BibTeX reads it. */
function oneLine(text: string): string {
  return withoutDirection(text).replace(/\s+/g, ' ').trim();
}

/** An address as it stands in `\url`, which prints all signs but those that end or nest a field. */
function texUrl(url: string): string {
  return url.replace(/[\\{}\s]/g, (sign) => encodeURIComponent(sign));
}

function isoDate({ 'date-parts': [parts] }: CslDate): string {
  return parts.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join('-');
}

/** The date for BibLaTeX, and its year and month for BibTeX. */
function dateFields(date: CslDate): [string, string][] {
  const [year, month] = date['date-parts'][0];
  return [
    ['date', `{${isoDate(date)}}`],
    ['year', `{${year}}`],
    ...(month ? [['month', MONTHS[month - 1] ?? ''] satisfies [string, string]] : []),
  ];
}

function entry(item: CslItem): string {
  const text = (name: string, value: string | undefined): [string, string][] =>
    value ? [[name, `{${texText(value)}}`]] : [];
  const fields: [string, string][] = [
    // Doubled braces keep names whole and capitals as they are.
    ...(item.author ?? []).map(({ literal }): [string, string] => [
      'author',
      `{{${texText(literal)}}}`,
    ]),
    ['title', `{{${texText(item.title)}}}`],
    ...text(CONTAINERS[item.type], item['container-title']),
    ...text('publisher', item.publisher),
    ...text('version', item.version),
    ...text('number', item.number),
    ...(item.issued ? dateFields(item.issued) : []),
    ...(item.URL ? [['url', `{${texUrl(item.URL)}}`] satisfies [string, string]] : []),
    ...(item.accessed
      ? [['urldate', `{${isoDate(item.accessed)}}`] satisfies [string, string]]
      : []),
    ...text('language', item.language),
    ...text('note', item.note),
  ];
  const lines = fields.map(([name, value]) => `  ${name} = ${value}`);
  return `@${TYPES[item.type]}{${item.id},\n${lines.join(',\n')}\n}\n`;
}

/** Items as BibTeX that BibLaTeX reads too. */
export function bibtex(items: readonly CslItem[]): string {
  return items.map(entry).join('\n');
}
