import { describe, expect, it } from 'vitest';
import {
  FIRST,
  SECOND,
  SOURCES,
  THIRD,
  tinyTree,
  tinyValue,
  UNDATED,
  only,
} from '../../testing/tiny.ts';
import { idsAndFileNames } from './ids-and-file-names.ts';

describe('ids-and-file-names', () => {
  it('finds nothing in the tiny dataset', () => {
    expect(idsAndFileNames.check(tinyTree())).toEqual([]);
  });

  it('finds a file that has not the name of its round', () => {
    const tree = tinyTree([SECOND, '/id', '2001-03-elsewhere']);
    expect(only(idsAndFileNames.check(tree))).toMatchObject({
      file: SECOND,
      pointer: '/id',
      message: expect.stringContaining('the id is "2001-03-elsewhere"'),
      hint: expect.stringContaining('rounds/2001-03-elsewhere.json'),
    });
  });

  it.each([
    ['a proposal and a round', THIRD, '/proposals/0/id', FIRST, '/id'],
    ['two proposals', THIRD, '/proposals/0/id', FIRST, '/proposals/0/id'],
    [
      'two provisions',
      THIRD,
      '/proposals/0/provisions/0/id',
      FIRST,
      '/proposals/0/provisions/2/id',
    ],
    [
      'two reports',
      THIRD,
      '/proposals/0/provisions/1/reports/0/id',
      FIRST,
      '/proposals/0/provisions/0/reports/1/id',
    ],
    ['two responses', THIRD, '/proposals/0/responses/0/id', FIRST, '/proposals/0/responses/1/id'],
    ['two claims of rounds', SECOND, '/claims/0/id', FIRST, '/claims/1/id'],
    ['two positions', 'positions.json', '/1/id', 'positions.json', '/0/id'],
    ['two events', 'events.json', '/1/id', 'events.json', '/0/id'],
    ['two sources of two files', UNDATED, '/1/id', SOURCES, '/3/id'],
    ['two actors', 'actors.json', '/2/id', 'actors.json', '/0/id'],
    ['two people', 'people.json', '/1/id', 'people.json', '/0/id'],
    ['two publishers', 'publishers.json', '/2/id', 'publishers.json', '/1/id'],
    ['two venues', 'venues.json', '/1/id', 'venues.json', '/0/id'],
    ['two issues', 'issues.json', '/2/id', 'issues.json', '/1/id'],
    ['two chapters', 'chapters.json', '/1/id', 'chapters.json', '/0/id'],
  ])('finds one id on %s, at the later one', (_, file, pointer, earlierFile, earlier) => {
    const tree = tinyTree([file, pointer, tinyValue(earlierFile, earlier)]);
    expect(only(idsAndFileNames.check(tree))).toMatchObject({
      file,
      pointer,
      message: expect.stringContaining(`already stands at ${earlierFile}:${earlier}`),
    });
  });

  it.each(['offices.json', 'corrections.json'])('finds one id twice in %s', (file) => {
    const tree = tinyTree([file, '/-', tinyValue(file, '/0')]);
    expect(only(idsAndFileNames.check(tree))).toMatchObject({
      file,
      pointer: '/1/id',
      message: expect.stringContaining(`already stands at ${file}:/0/id`),
    });
  });

  it('lets an entity have the id of an entity of another kind', () => {
    const tree = tinyTree(['venues.json', '/0/id', 'eastland']);
    expect(idsAndFileNames.check(tree)).toEqual([]);
  });
});
