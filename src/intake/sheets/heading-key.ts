import { fold } from '../../model/text.ts';

/** A name of a sheet or a column without case, blanks at its ends, underscores, points and hyphens. */
export const headingKey = (text: string) =>
  fold(text)
    .replace(/[\s_.-]+/g, ' ')
    .trim();
