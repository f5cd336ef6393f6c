import { describe, expect, it } from 'vitest';
import { FIRST, only, SECOND, THIRD, tinyTree } from '../../testing/tiny.ts';
import { chaptersCover } from './chapters-cover.ts';

const places = (tree: ReturnType<typeof tinyTree>) =>
  chaptersCover.check(tree).map(({ file, pointer, message }) => `${file}:${pointer} ${message}`);

describe('chapters-cover', () => {
  it('finds nothing in the tiny dataset', () => {
    expect(chaptersCover.check(tinyTree())).toEqual([]);
  });

  it('finds a round before the first chapter', () => {
    const tree = tinyTree(['chapters.json', '/0/from', '2001-02-11']);
    expect(only(chaptersCover.check(tree))).toMatchObject({
      file: FIRST,
      pointer: '/dates/start',
      message: 'no chapter has begun on 2001-02-10',
    });
  });

  it('lets a chapter begin on the first day of its first round', () => {
    const tree = tinyTree(['chapters.json', '/0/from', '2001-02-10']);
    expect(chaptersCover.check(tree)).toEqual([]);
  });

  it('finds a chapter without a round', () => {
    const tree = tinyTree(['chapters.json', '/1/from', '2001-07-02']);
    expect(only(chaptersCover.check(tree))).toMatchObject({
      file: 'chapters.json',
      pointer: '/1',
      message: 'no round lies in the chapter "summer"',
    });
  });

  // Of two chapters that are not in order the earlier in the list can never hold a round.
  it('finds chapters that are not in order, and that one of them is therefore empty', () => {
    const tree = tinyTree(['chapters.json', '/1/from', '2001-01-01']);
    expect(places(tree)).toEqual([
      'chapters.json:/1/from the chapter begins on 2001-01-01, not after "spring"',
      'chapters.json:/0 no round lies in the chapter "spring"',
    ]);
  });

  it('finds every round if there are no chapters', () => {
    const tree = tinyTree(['chapters.json', '/1', undefined], ['chapters.json', '/0', undefined]);
    expect(chaptersCover.check(tree).map(({ file }) => file)).toEqual([FIRST, SECOND, THIRD]);
  });
});
