/*
 * Where the labels of a picture go. Its marks stand at percents of its width, which nobody knows before it is
 * on a screen; letters have a size of their own. Two boxes that stand beside each other at some width, in the order
 * of their places, do so at any larger one, as their places draw away from each other and their sizes stay. So labels are placed for the
 * narrowest width of each step, the most wanted first, and one that has room from a step on is shown from
 * there on.
 */

/** A box in a picture: its place in percent, how far it reaches from there in pixels, and from where to where downwards. */
export type Box = { at: number; left: number; right: number; top: number; bottom: number };

/** A label that is wanted at a mark. */
export type Wanted = {
  id: string;
  /** Of the mark: percent of the width, pixels downwards. */
  at: number;
  y: number;
  /** Of the mark, in pixels: from its middle. */
  radius: number;
  /** Pixels that the text takes, at most. */
  width: number;
  /** Those with a higher one are placed first. */
  weight: number;
};

export type LabelPlace = {
  id: string;
  /** The width in pixels from which on it has room. */
  from: number;
  /** Where the text starts, ends or has its middle, from the place of the mark; the base line. */
  dx: number;
  dy: number;
  anchor: 'start' | 'middle' | 'end';
};

/** Of the letters of labels, in pixels: above and below the base line. */
const ASCENT = 10;
const DESCENT = 3;
const GAP = 4;

/** Widths of a drawing in pixels at which more labels may come. A page of 320 pixels leaves it no more than the first. */
export const LABEL_STEPS = [210, 330, 480, 640, 880, 1120] as const;

const clash = (a: Box, b: Box, width: number): boolean => {
  if (a.bottom <= b.top || b.bottom <= a.top) return false;
  // In the order of their places: told apart the other way round, they would meet where the drawing is wider.
  const apart = (one: Box, other: Box) =>
    (one.at * width) / 100 + one.right <= (other.at * width) / 100 + other.left;
  return !(a.at <= b.at && apart(a, b)) && !(b.at <= a.at && apart(b, a));
};

const inside = (box: Box, width: number, top: number, bottom: number): boolean =>
  (box.at * width) / 100 + box.left >= 0 &&
  (box.at * width) / 100 + box.right <= width &&
  box.top >= top &&
  box.bottom <= bottom;

function candidates({
  at,
  y,
  radius,
  width,
}: Wanted): { place: Omit<LabelPlace, 'id' | 'from'>; box: Box }[] {
  const place = (dx: number, dy: number, anchor: LabelPlace['anchor']) => {
    const left = anchor === 'start' ? dx : anchor === 'end' ? dx - width : dx - width / 2;
    return {
      place: { dx, dy, anchor },
      box: { at, left, right: left + width, top: y + dy - ASCENT, bottom: y + dy + DESCENT },
    };
  };
  const [above, below, beside] = [-radius - GAP, radius + GAP + ASCENT, radius + GAP];
  return [
    place(0, above, 'middle'),
    place(beside, 4, 'start'),
    place(-beside, 4, 'end'),
    place(radius, above, 'start'),
    place(-radius, above, 'end'),
    place(0, below, 'middle'),
    place(radius, below, 'start'),
    place(-radius, below, 'end'),
  ];
}

/**
 * Places as many labels as have room beside each other, the marks and whatever else is in the way, the most
 * wanted first; the others have none at any width.
 *
 * @param obstacles boxes that no label may touch.
 * @param bottom of what holds the labels, in pixels, and its top: they stay within.
 * @param steps widths from which on more labels may come, of those that there are; a drawing that is never narrow
 *   leaves out the first.
 */
export function placeLabels(
  wanted: readonly Wanted[],
  obstacles: readonly Box[],
  bottom: number,
  top = 0,
  steps: readonly number[] = LABEL_STEPS,
): LabelPlace[] {
  const taken: Box[] = [...obstacles];
  const left = new Set(wanted.toSorted((a, b) => b.weight - a.weight || a.at - b.at));
  const placed: LabelPlace[] = [];
  for (const from of steps)
    for (const label of left) {
      const found = candidates(label).find(
        ({ box }) =>
          inside(box, from, top, bottom) && taken.every((other) => !clash(box, other, from)),
      );
      if (!found) continue;
      left.delete(label);
      taken.push(found.box);
      placed.push({ id: label.id, from, ...found.place });
    }
  return placed;
}

/** The most pixels that a text of bold letters of 12 pixels takes, in any common sans: it is placed before it is seen. */
export function widthOf(text: string): number {
  let width = 0;
  for (const letter of text)
    width += /[\u0300-\u036f\u200b-\u200f\u2066-\u2069]/.test(letter)
      ? 0
      : /[\d.,:;'’|()[\]!\-–ijlrtf ]/i.test(letter)
        ? 7
        : /[mwMW—…\u0590-\uffff]/.test(letter)
          ? 12
          : 8.4;
  return Math.ceil(width);
}

/** The words of a text in lines of so many pixels, in bold letters of 12. */
export function inLines(text: string, width: number): string[] {
  const made: string[] = [];
  for (const word of text.split(' ')) {
    const last = made.at(-1);
    const longer = last === undefined ? word : [last, word].join(' ');
    if (last === undefined || widthOf(longer) > width) made.push(word);
    else made[made.length - 1] = longer;
  }
  return made;
}
