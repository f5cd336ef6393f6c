import type { Chapter } from './types.ts';

/**
 * The chapter of a day: the last one that has begun. Membership is derived from dates so that a new
 * round cannot be left out of the order or stand in two places.
 */
export function chapterOf(chapters: readonly Chapter[], day: string): Chapter {
  const found = chapters.findLast((chapter) => chapter.from <= day);
  if (!found) throw new Error(`no chapter begins on or before ${day}`);
  return found;
}
