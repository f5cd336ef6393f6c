import { escaped } from '../escaped.ts';
import { palette } from '../palette.ts';
import { fromLeft, type Face, type Item, type Sheet } from './block.ts';

const SERIF = "'Source Serif 4', Georgia, 'Noto Serif', serif";
const SANS = "system-ui, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif";

const FACES: Record<Face, string> = {
  'serif-400': `font-family="${SERIF}"`,
  'serif-600': `font-family="${SERIF}" font-weight="600"`,
  'sans-400': '',
  'sans-600': 'font-weight="600"',
  'sans-italic': 'font-style="italic"',
};

/** A picture as SVG with its title and text that can be read and searched, in the colours of the day. */
export function asSvg({ items, width, height: exact, direction }: Sheet, title: string): string {
  const height = Math.ceil(exact);
  const body = fromLeft(items, width, direction)
    .map((item) => drawnItem(item, direction === 'rtl'))
    .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="${SANS}" direction="${direction}"><title>${escaped(title)}</title><rect width="${width}" height="${height}" fill="${palette.light.paper}"/>${body}</svg>`;
}

const at = (value: number) => String(Math.round(value * 100) / 100);

function drawnItem(item: Item, rtl: boolean): string {
  if (item.kind === 'box')
    return `<rect x="${at(item.x)}" y="${at(item.y)}" width="${at(item.width)}" height="${at(item.height)}" fill="${palette.light[item.colour]}"/>`;
  if (item.kind !== 'text') return '';
  // `end` is at the right, and the end of an anchor where lines of the language end.
  const anchor = Boolean(item.end) === rtl ? '' : ' text-anchor="end"';
  return `<text x="${at(item.x)}" y="${at(item.y)}" font-size="${item.size}" fill="${palette.light[item.colour]}" ${FACES[item.font]}${anchor}>${escaped(item.text)}</text>`;
}
