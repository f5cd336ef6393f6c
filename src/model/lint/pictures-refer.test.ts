import { describe, expect, it } from 'vitest';
import { tinyTree, tinyValue, type Edit } from '../../testing/tiny.ts';
import { picturesRefer } from './pictures-refer.ts';

const [earlier, later] = (tinyValue('events.json', '') as { id: string; date: string }[]).toSorted(
  (a, b) => (a.date < b.date ? -1 : 1),
);
const actors = (tinyValue('actors.json', '') as { id: string }[]).map(({ id }) => id);
const [one = '', other = ''] = actors;

const found = (...edits: Edit[]) =>
  picturesRefer.check(tinyTree(...edits)).map(({ pointer, message }) => `${pointer}: ${message}`);
const side = (id: string, shape: string, ...members: string[]) => ({
  id,
  name: 'Those',
  shape,
  actors: members,
});
const sides = (...list: unknown[]): Edit => ['about.json', '/sides', list];
const truce = (began?: string, ended?: string | null): Edit => [
  'about.json',
  '/truces',
  [{ name: 'Truce', began, ended }],
];

describe(picturesRefer.name, () => {
  it('accepts sides apart, and truces between events that there are', () => {
    expect(found()).toEqual([]);
    expect(found(sides(side('a', 'square', one), side('b', 'circle', other)))).toEqual([]);
    expect(found(truce(earlier?.id, later?.id))).toEqual([]);
    expect(found(truce(earlier?.id, null))).toEqual([]);
  });

  it('refuses an actor that there is not, or of two sides, and a shape or an id used twice', () => {
    expect(found(sides(side('a', 'square', 'nobody')))).toEqual([
      '/sides/0/actors/0: no actor has the id "nobody"',
    ]);
    expect(found(sides(side('a', 'square', one), side('b', 'circle', one)))).toEqual([
      `/sides/1/actors/0: the actor "${one}" stands in two sides`,
    ]);
    expect(found(sides(side('a', 'square', one), side('b', 'square', other)))).toEqual([
      '/sides/1/shape: the shape "square" stands in two sides',
    ]);
    expect(found(sides(side('a', 'square', one), side('a', 'circle', other)))).toEqual([
      '/sides/1/id: the id "a" stands in two sides',
    ]);
  });

  it('refuses a truce of no event, and one that ends before it begins', () => {
    expect(found(truce('eve-zzzzz', null))).toEqual([
      '/truces/0/began: no event has the id "eve-zzzzz"',
    ]);
    expect(found(truce(later?.id, earlier?.id))).toEqual([
      `/truces/0/ended: the truce of ${later?.date} ends on ${earlier?.date}, before it began`,
    ]);
  });
});
