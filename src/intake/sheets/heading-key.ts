import { comparable } from '#language/folding.ts';

/** A name of a sheet or a column without case, blanks at its ends, underscores, points and hyphens. */
export const headingKey = (text: string) =>
  comparable(text)
    .replace(/[\s_.-]+/g, ' ')
    .trim();
