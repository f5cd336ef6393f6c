import { withoutDirection } from '../text.ts';
import type { CslDate, CslItem } from './csl.ts';

const TYPES: Record<CslItem['type'], string> = {
  'article-newspaper': 'NEWS',
  webpage: 'ELEC',
  document: 'GEN',
  dataset: 'DATA',
};

/** A value stands on one line; two blanks and a hyphen would begin another field. */
function oneLine(text: string): string {
  return withoutDirection(text).replace(/\s+/g, ' ').trim();
}

/** "2024/01/28/": the strokes stay where a part is not known. */
function risDate({ 'date-parts': [parts] }: CslDate): string {
  const [year, month, day] = parts;
  const two = (part: number | undefined) => (part ? String(part).padStart(2, '0') : '');
  return `${year}/${two(month)}/${two(day)}/`;
}

function record(item: CslItem): string {
  const fields: [tag: string, value: string | undefined][] = [
    ['TY', TYPES[item.type]],
    ['ID', item.id],
    ['AU', item.author?.[0]?.literal],
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PB', item.publisher],
    ['ET', item.version],
    ['NV', item.number],
    ['PY', item.issued && String(item.issued['date-parts'][0][0])],
    ['DA', item.issued && risDate(item.issued)],
    ['Y2', item.accessed && risDate(item.accessed)],
    ['LA', item.language],
    ['UR', item.URL],
    ['N1', item.note],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}`] : []));
  return [...lines, 'ER  - ', ''].join('\r\n');
}

/** Items as RIS, which wants its type first, its end marked, and lines that end as on Windows. */
export function ris(items: readonly CslItem[]): string {
  return items.map(record).join('\r\n');
}
