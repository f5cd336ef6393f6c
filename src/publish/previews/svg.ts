import type { Direction } from '../../messages/catalogue.ts';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { agreementDrawings } from '../../parts/agreement-mark.tsx';
import { statusDrawings } from '../../parts/status-mark.tsx';
import { Shape } from '../../ui/shapes.tsx';
import { palette } from '../../ui/palette.ts';
import { fromLeft } from '../../ui/picture/block.ts';
import type { Fonts } from './fonts.ts';
import { HEIGHT, WIDTH, type CardItem, type PreviewMark } from './picture.ts';

type Of<Kind extends CardItem['kind']> = Extract<CardItem, { kind: Kind }>;

/** Paper in daylight: a preview stands on somebody else's page. */
const COLOURS = palette.light;

/** The marks are those of the pages. The arrow stands between what was and what is. */
const drawings = { ...agreementDrawings, ...statusDrawings };
const arrow =
  '<svg viewBox="0 0 12 12" fill="none" stroke="currentColor" stroke-width="1.2"><path d="M.5 6h10.5M7 2l4 4-4 4"/></svg>';

/** Of all marks the arrow alone has a direction. */
const backArrow = arrow.replace('<path', '<path transform="matrix(-1 0 0 1 12 0)"');

function shapeOf(mark: PreviewMark, direction: Direction): string {
  if (mark === 'arrow') return direction === 'ltr' ? arrow : backArrow;
  return renderToStaticMarkup(createElement(Shape, null, drawings[mark]));
}

/** What a layout has placed, as SVG. Texts are outlines: whatever draws it needs no fonts. */
export function svgOf(items: readonly CardItem[], fonts: Fonts, direction: Direction): string {
  const body = fromLeft(items, WIDTH, direction).map((item) => {
    if (item.kind === 'box') return boxOf(item);
    if (item.kind === 'mark') return markOf(item, direction);
    return textOf(item, fonts, direction);
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><rect width="100%" height="100%" fill="${COLOURS.paper}"/>${body.join('')}</svg>`;
}

function boxOf({ x, y, width, height, colour }: Of<'box'>): string {
  return `<rect x="${at(x)}" y="${at(y)}" width="${at(width)}" height="${at(height)}" fill="${COLOURS[colour]}"/>`;
}

function markOf({ x, y, size, mark, colour }: Of<'mark'>, direction: Direction): string {
  const place = `<svg x="${at(x)}" y="${at(y)}" width="${at(size)}" height="${at(size)}" color="${COLOURS[colour]}"`;
  return shapeOf(mark, direction)
    .replace('<svg', place)
    .replace(/ class="[^"]*"/, '');
}

function textOf(item: Of<'text'>, fonts: Fonts, direction: Direction): string {
  const { glyphs, width } = fonts.line(item.text, item.font, direction);
  const start = item.end ? item.x - width * item.size : item.x;
  const outlines = glyphs.map(({ outline, scale, x, y }) => {
    // Outlines count upwards, pictures downwards.
    const place = `translate(${at(start + x * item.size)} ${at(item.y - y * item.size)})`;
    const size = scale * item.size;
    return outline && `<path transform="${place} scale(${size} ${-size})" d="${outline}"/>`;
  });
  return `<g fill="${COLOURS[item.colour]}">${outlines.join('')}</g>`;
}

const at = (value: number) => String(Math.round(value * 100) / 100);
