/*
 * Where the labels of a picture go. Its marks stand at percents of its width, which nobody knows before it is
 * on a screen; letters have a size of their own. Two boxes that stand beside each other at some width, in the order
 * of their places, do so at any larger one, as their places draw away from each other and their sizes stay. So
 * labels are placed for the narrowest width of each step, the most wanted first, and one that has room from a step
 * on is shown from there on. A map grows downwards with its width as well: there, what stands over the other in the
 * order of their places stays so, too.
 */

export { inLines, widthOf } from './text-width.ts';

/**
 * A box in a picture: its place in percent, how far it reaches from there in pixels, and from where to where downwards.
 * In a picture whose height follows its width, `down` is how far down its place is, in percent of the width.
 */
export type Box = {
  at: number;
  down?: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
};

/** A label that is wanted at a mark. */
export type WantedLabel = {
  id: string;
  /** Of the mark: percent of the width, pixels downwards. */
  at: number;
  y: number;
  /** How far down the place is from which `y` counts, in percent of the width; 0 without it. */
  down?: number;
  /** Pixels from the place to the middle of the mark; 0 without it. */
  x?: number;
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
  const px = (percent = 0) => (percent * width) / 100;
  // In the order of their places: told apart the other way round, they would meet where the drawing is wider.
  const before = (one: Box, other: Box) =>
    one.at <= other.at && px(one.at) + one.right <= px(other.at) + other.left;
  const above = (one: Box, other: Box) =>
    (one.down ?? 0) <= (other.down ?? 0) && px(one.down) + one.bottom <= px(other.down) + other.top;
  return !(before(a, b) || before(b, a) || above(a, b) || above(b, a));
};

const inside = (box: Box, width: number, top: number, bottom: number): boolean => {
  const px = (percent = 0) => (percent * width) / 100;
  return (
    px(box.at) + box.left >= 0 &&
    px(box.at) + box.right <= width &&
    px(box.down) + box.top >= top &&
    px(box.down) + box.bottom <= bottom
  );
};

function candidates({
  at,
  y,
  down = 0,
  x = 0,
  radius,
  width,
}: WantedLabel): { place: Omit<LabelPlace, 'id' | 'from'>; box: Box }[] {
  const place = (aside: number, dy: number, anchor: LabelPlace['anchor']) => {
    const dx = x + aside;
    const left = anchor === 'start' ? dx : anchor === 'end' ? dx - width : dx - width / 2;
    return {
      place: { dx, dy, anchor },
      box: { at, down, left, right: left + width, top: y + dy - ASCENT, bottom: y + dy + DESCENT },
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
 * @param bottom of what holds the labels, in pixels, or how it follows from the width, and its top: they stay within.
 * @param steps widths from which on more labels may come, of those that there are; a drawing that is never narrow
 *   leaves out the first.
 */
export function placeLabels(
  wanted: readonly WantedLabel[],
  obstacles: readonly Box[],
  bottom: number | ((width: number) => number),
  top = 0,
  steps: readonly number[] = LABEL_STEPS,
): LabelPlace[] {
  const taken: Box[] = [...obstacles];
  const left = new Set(wanted.toSorted((a, b) => b.weight - a.weight || a.at - b.at));
  const placed: LabelPlace[] = [];
  for (const from of steps) {
    const end = typeof bottom === 'number' ? bottom : bottom(from);
    for (const label of left) {
      const found = candidates(label).find(
        ({ box }) =>
          inside(box, from, top, end) && taken.every((other) => !clash(box, other, from)),
      );
      if (!found) continue;
      left.delete(label);
      taken.push(found.box);
      placed.push({ id: label.id, from, ...found.place });
    }
  }
  return placed;
}
