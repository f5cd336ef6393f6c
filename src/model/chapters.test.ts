import { describe, expect, it } from 'vitest';
import { chapterOf } from './chapters.ts';
import { tinyData } from '../testing/tiny.ts';

describe('chapterOf', () => {
  it.each([
    ['2001-01-01', 'spring'],
    ['2001-05-31', 'spring'],
    ['2001-06-01', 'summer'],
    ['2099-12-31', 'summer'],
  ])('finds the chapter of %s: %s', (day, chapter) => {
    expect(chapterOf(tinyData().chapters, day).id).toBe(chapter);
  });

  it('refuses a day before the first chapter', () => {
    expect(() => chapterOf(tinyData().chapters, '2000-12-31')).toThrow('2000-12-31');
  });
});
