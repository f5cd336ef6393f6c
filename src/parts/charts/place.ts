import { words } from '../../messages/words.ts';
import { fixed } from '../../model/charts/scale.ts';

/*
 * A drawing does not turn round by itself where lines run from right to left: each language has its own pages,
 * and so the places of marks are turned when they are drawn.
 */
const mirrored = words.direction === 'rtl';

/** A place along a picture, as a number from its left edge. */
export const turned = (percent: number): number => (mirrored ? fixed(100 - percent) : percent);

/** A place along a picture, in percent from where lines begin, as SVG needs it. */
export const across = (percent: number): string => percentage(turned(percent));

/** A length along a picture, as SVG needs it. */
// eslint-disable-next-line parley/glue -- a length, not language
export const percentage = (percent: number): string => `${percent}%`;

/** Where a box begins that reaches over so many percent. */
export const boxFrom = (percent: number, width: number): string =>
  across(mirrored ? percent + width : percent);

/** Pixels onwards in the direction of lines. */
export const onwards = (pixels: number): number => (mirrored ? -pixels : pixels);
