/** Pixels: of a line of the matrix, and half the height of a mark with a number, and of one in words. */
export const LINE = 30;
export const TALL = 9;
export const SHORT = 4;
