import { previewWords } from '#language/previews.ts';
import { words } from '../../messages/words.ts';
import type { Colour } from '../../ui/palette.ts';
import { moved, rule, type Item, type Style } from '../../ui/picture/block.ts';
import { clipped, type Measure } from '../../ui/picture/text.ts';
import type { Card } from './card.ts';
import { HEIGHT, WIDTH } from './picture.ts';

/** What every preview has around what it says: room at its edges, a masthead, a foot. */
export const EDGE = 60;
export const ACROSS = WIDTH - 2 * EDGE;
/** The end of the masthead's double rule, the rule above the foot. */
export const TOP = 91;
export const BOTTOM = 574;

/** The base lines of masthead and foot. */
const NAME = 64;
const FOOT = HEIGHT - 24;
/** Between what stands at the start of such a line and what stands at its end. */
const APART = 22;

export function acrossFrame(y: number, height: number, colour: Colour): Item[] {
  return moved(rule(ACROSS, height, colour), EDGE, y).items;
}

export function masthead({ kind, collection }: Card, measure: Measure): Item[] {
  const name: Style = { font: 'serif-600', size: 38, colour: 'ink' };
  const soft: Style = { font: 'sans-400', size: 26, colour: 'soft' };
  const strong: Style = { font: 'sans-600', size: 26, colour: 'accent' };
  const what = previewWords.kinds[kind];
  const from = measure(words.site.name, name) + APART;
  const room = ACROSS - from - APART - measure(what, strong);
  return [
    { kind: 'text', x: EDGE, y: NAME, text: words.site.name, ...name },
    ...lineAt(EDGE + from, NAME, collection, soft, room, measure),
    { kind: 'text', x: WIDTH - EDGE, y: NAME, text: what, end: true, ...strong },
    ...acrossFrame(TOP - 9, 4, 'ink'),
    ...acrossFrame(TOP - 1.5, 1.5, 'ink'),
  ];
}

export function footItems({ foot }: Card, measure: Measure): Item[] {
  const style: Style = { font: 'sans-400', size: 24, colour: 'soft' };
  const room = ACROSS - APART - measure(foot.end, style);
  return [
    ...acrossFrame(BOTTOM, 1.5, 'line'),
    ...lineAt(EDGE, FOOT, foot.start, style, room, measure),
    { kind: 'text', x: WIDTH - EDGE, y: FOOT, text: foot.end, end: true, ...style },
  ];
}

/** A text on one base line; what has no room is left out at its end. */
function lineAt(
  x: number,
  y: number,
  text: string,
  style: Style,
  room: number,
  measure: Measure,
): Item[] {
  return clipped(text, style, room, 1, measure).items.map((item) => ({ ...item, x, y }));
}
