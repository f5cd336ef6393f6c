/** Widths between which a frame can be read, in pixels. */
export const LEAST_WIDTH = 280;
export const MOST_WIDTH = 1400;

/**
 * The widest that a frame may become, out of what somebody wrote: null for nothing written, and
 * `'wrong'` for all that is not a whole number within the bounds.
 */
export function readWidest(text: string): number | null | 'wrong' {
  const written = text.trim();
  if (written === '') return null;
  const width = Number(written);
  const fits = /^\d{1,5}$/.test(written) && width >= LEAST_WIDTH && width <= MOST_WIDTH;
  return fits ? width : 'wrong';
}
