import { palette, type Colour } from '../../ui/palette.ts';
import { inLines, widthOf } from '../../model/charts/labels.ts';
import type { Surroundings } from '../../parts/charts/picture-table.ts';

/*
 * A drawing of the page as a file that stands alone. On the page, classes paint it, and its width is that of the
 * window; in a file both are said outright, always in the colours of the day and for one width, so that a phone saves
 * the same picture as a desk.
 */

/** In pixels: of the whole picture, and before and after what is drawn in it. */
const WIDTH = 1200;
const MARGIN = 40;
const SERIF = "'Source Serif 4', Georgia, 'Noto Serif', serif";
const SANS = "system-ui, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif";
const SVG = 'http://www.w3.org/2000/svg';

export type AroundDrawing = Surroundings & { rtl: boolean };

/** What an element of a drawing is painted with, by its classes; null for what is not seen at this width. */
export function paintedAs(classes: readonly string[]): Record<string, string> | null {
  const paint: Record<string, string> = {};
  let seen = true;
  for (const name of classes) {
    const step = /^(?:@min-\[(\d+)px\]|md|lg):(inline|block|hidden)$/.exec(name);
    if (name === 'hidden') seen = false;
    else if (step && Number(step[1] ?? 0) <= WIDTH - 2 * MARGIN) seen = step[2] !== 'hidden';
    const [, of, colour] = /^(fill|stroke)-([a-z-]+)$/.exec(name) ?? [];
    if (of && colour === 'transparent') return null;
    if (of && colour === 'none') paint[of] = 'none';
    else if (of && colour && colour in palette.light) paint[of] = palette.light[colour as Colour];
    // What takes the colour of its text.
    const [, own] = /^text-([a-z-]+)$/.exec(name) ?? [];
    if (own && own in palette.light) paint['color'] = palette.light[own as Colour];
    if (name === 'font-semibold') paint['font-weight'] = '600';
    if (name === 'font-serif') paint['font-family'] = SERIF;
    if (name === 'italic') paint['font-style'] = 'italic';
    const [, size] = /^text-\[(\d+)px\]$/.exec(name) ?? [];
    if (size) paint['font-size'] = size;
    if (name === 'overflow-visible') paint['overflow'] = 'visible';
  }
  return seen ? paint : null;
}

/** A copy of an element of a drawing, painted; links are left out, and what stands in them stays. */
function painted(from: Element): Element | null {
  const paint = paintedAs([...from.classList]);
  if (!paint) return null;
  const copy = document.createElementNS(SVG, from.localName === 'a' ? 'g' : from.localName);
  for (const { name, value } of from.attributes)
    if (!/^(?:class|href|target|rel|tabindex|id|role)$|^(?:aria|data)-/.test(name))
      copy.setAttribute(name, value);
  for (const [name, value] of Object.entries(paint)) copy.setAttribute(name, value);
  for (const node of from.childNodes) {
    if (node instanceof Element) {
      const child = painted(node);
      if (child) copy.append(child);
    } else if (node.nodeType === Node.TEXT_NODE) copy.append(node.textContent ?? '');
  }
  return copy;
}

type Attributes = Record<string, string | number>;

function element(name: string, attributes: Attributes, text?: string): Element {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  if (text !== undefined) made.textContent = text;
  return made;
}

/**
 * A picture of a page as SVG text, 1,200 pixels wide: its title and sentence, what is drawn, its legend, and where it
 * is from.
 *
 * @param figure the element that holds the drawings (`data-drawing`) and the legend.
 * @throws where there is no drawing.
 */
export function standalone(figure: Element, { title, sentence, foot, rtl }: AroundDrawing): string {
  const start = rtl ? WIDTH - MARGIN : MARGIN;
  const root = element('svg', { xmlns: SVG, width: WIDTH, 'font-family': SANS });
  if (rtl) root.setAttribute('direction', 'rtl');
  const say = (text: string, y: number, more: Attributes) =>
    root.append(element('text', { x: start, y, fill: palette.light.ink, ...more }, text));
  root.append(element('title', {}, title));
  let y = MARGIN + 16;
  for (const line of inLines(title, (WIDTH - 2 * MARGIN) / 2.6)) {
    say(line, y, { 'font-size': 30, 'font-weight': 600, 'font-family': SERIF });
    y += 36;
  }
  for (const line of inLines(sentence, (WIDTH - 2 * MARGIN) / 1.4)) {
    say(line, y, { 'font-size': 18, fill: palette.light.soft });
    y += 25;
  }
  y += 8;
  const drawings = [...figure.querySelectorAll('[data-drawing]')];
  if (drawings.length === 0) throw new Error('the picture holds no drawing');
  for (const drawing of drawings)
    for (const svg of drawing.querySelectorAll(':scope > svg, :scope [data-drawn] > svg')) {
      const gutter = Number(drawing.getAttribute('data-gutter') ?? 0);
      const ratio = Number(drawing.getAttribute('data-ratio'));
      // Of a map, whose height follows from its width.
      const height =
        ratio > 0 ? (WIDTH - 2 * MARGIN - gutter) / ratio : Number(svg.getAttribute('height'));
      const copy = painted(svg);
      if (!copy || !(height > 0)) continue;
      // What stays in view while the rest goes past it stands before that, at the same height.
      const beside = svg.closest('[data-beside]') !== null;
      for (const [name, value] of Object.entries({
        x: beside ? (rtl ? WIDTH - MARGIN - gutter : MARGIN) : MARGIN + (rtl ? 0 : gutter),
        y,
        width: beside ? gutter : WIDTH - 2 * MARGIN - gutter,
        height,
        overflow: 'visible',
      }))
        copy.setAttribute(name, String(value));
      root.append(copy);
      if (!beside) y += height + 12;
    }
  y = legendOf(figure, root, y + 6, rtl);
  y += 12;
  for (const line of foot.flatMap((text) => inLines(text, (WIDTH - 2 * MARGIN) / 1.1))) {
    say(line, y, { 'font-size': 14, fill: palette.light.soft });
    y += 20;
  }
  const height = Math.ceil(y + MARGIN - 20);
  root.setAttribute('height', String(height));
  root.prepend(element('rect', { width: WIDTH, height, fill: palette.light.paper }));
  return new XMLSerializer().serializeToString(root);
}

/** Draws the legend of a picture in lines; gives where what follows it begins. */
function legendOf(figure: Element, root: Element, top: number, rtl: boolean): number {
  let [x, y] = [MARGIN, top + 14];
  for (const item of figure.querySelectorAll('.legend > li')) {
    const text = item.querySelector('span')?.textContent.trim() ?? '';
    const width = 24 + widthOf(text) * 1.2;
    if (x > MARGIN && x + width > WIDTH - MARGIN) [x, y] = [MARGIN, y + 22];
    const mark = item.querySelector('svg');
    const copy = mark && painted(mark);
    if (copy) {
      copy.setAttribute('x', String(rtl ? WIDTH - x - 16 : x));
      copy.setAttribute('y', String(y - 13));
      root.append(copy);
    }
    root.append(
      element(
        'text',
        { x: rtl ? WIDTH - x - 24 : x + 24, y, 'font-size': 14, fill: palette.light.ink },
        text,
      ),
    );
    x += width + 24;
  }
  return y + 16;
}
