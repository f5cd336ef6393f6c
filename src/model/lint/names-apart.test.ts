import { describe, expect, it } from 'vitest';
import { FIRST, only, SECOND, tinyTree, tinyValue, type Edit } from '../../testing/tiny.ts';
import { namesApart } from './names-apart.ts';

const check = (...edits: Edit[]) => namesApart.check(tinyTree(...edits));

describe('names-apart', () => {
  it('finds nothing in the tiny dataset', () => {
    expect(check()).toEqual([]);
  });

  it.each([
    ['the same name', 'actors.json', '/1/name', 'Northland', '/0/name'],
    ['a name in capitals', 'actors.json', '/1/name', 'NORTHLAND', '/0/name'],
    ['an I for an l', 'actors.json', '/1/name', 'NorthIand', '/0/name'],
    ['an accent', 'people.json', '/1/name', 'Adá First', '/0/name'],
    ['a 1 for an i', 'people.json', '/1/name', 'Ada F1rst', '/0/name'],
    ['rn for m', 'publishers.json', '/2/name', 'Courier', '/1/name'],
    ['the title of another round', SECOND, '/title', tinyValue(FIRST, '/title'), '/title'],
  ])('finds %s', (_, file, pointer, name, earlier) => {
    expect(only(check([file, pointer, name]))).toMatchObject({
      file,
      pointer,
      message: expect.stringContaining(`:${earlier}`),
    });
  });

  it.each([
    [
      'two scopes of one issue',
      'issues.json',
      '/1/scopes/1/name',
      tinyValue('issues.json', '/1/scopes/0/name'),
    ],
  ])('finds %s with one name', (_, file, pointer, name) => {
    expect(only(check([file, pointer, name]))).toMatchObject({ file, pointer });
  });

  it('finds two venues of one city and country', () => {
    expect(
      only(
        check(['venues.json', '/-', { ...(tinyValue('venues.json', '/0') as object), id: 'port' }]),
      ),
    ).toMatchObject({
      file: 'venues.json',
    });
  });

  it('lets a person bear the name of a newspaper', () => {
    expect(check(['people.json', '/1/name', 'Courier'])).toEqual([]);
  });
});
