import { describe, expect, it } from 'vitest';
import { FIRST, only, SECOND, SOURCES, tinyTree, tinyRecord } from '../../testing/tiny.ts';
import { nothingUnused } from './nothing-unused.ts';

describe('nothing-unused', () => {
  it('finds nothing in the tiny dataset', () => {
    expect(nothingUnused.check(tinyTree())).toEqual([]);
  });

  it('finds a source on which nothing rests', () => {
    const source = { ...tinyRecord(SOURCES, '/0'), id: 'spare' };
    const tree = tinyTree([SOURCES, '/-', source]);
    expect(only(nothingUnused.check(tree))).toMatchObject({
      file: SOURCES,
      pointer: '/9',
      message: 'nothing rests on the source "spare"',
    });
  });

  it.each([
    ['people.json', '/2'],
    ['offices.json', '/1'],
    ['venues.json', '/2'],
    ['publishers.json', '/3'],
    ['actors.json', '/3'],
    ['units.json', '/5'],
  ])('finds an entry of %s to which nothing refers', (file, pointer) => {
    const entity = { ...tinyRecord(file, '/0'), id: 'spare' };
    const tree = tinyTree([file, '/-', entity]);
    expect(only(nothingUnused.check(tree))).toMatchObject({
      file,
      pointer,
      message: 'nothing refers to "spare"',
    });
  });

  it.each([
    ['a claim of a round', 'reporter-march', SECOND, '/claims/0/sources/0'],
    ['the outline of phases', 'courier-phases', FIRST, '/proposals/0/phases/0/sources/0'],
    ['a response', 'undated-answer', FIRST, '/proposals/0/responses/1/sources/0'],
    ['a position', 'undated-position', 'positions.json', '/0/sources/0'],
    ['an event', 'courier-shelling', 'events.json', '/0/sources/0'],
  ])('finds a source on which %s alone rested, once it rests elsewhere', (_, id, file, pointer) => {
    const tree = tinyTree([file, pointer, 'reporter-talks']);
    expect(only(nothingUnused.check(tree)).message).toBe(`nothing rests on the source "${id}"`);
  });

  it.each([
    ['the relay of a claim', FIRST, '/claims/1/attribution/relay'],
    ['the site on which a source was seen', SOURCES, '/0/via'],
    ['the outlet of a claim', SECOND, '/claims/0/attribution/outlet'],
  ])('counts a publisher as used that is only %s', (_, file, pointer) => {
    const publisher = { ...tinyRecord('publishers.json', '/0'), id: 'spare' };
    const tree = tinyTree(['publishers.json', '/-', publisher], [file, pointer, 'spare']);
    // The bulletin stays in use: another record names it in each case.
    expect(nothingUnused.check(tree)).toEqual([]);
  });

  it.each([
    ['tabled something', FIRST, '/proposals/0/tabledBy/0'],
    ['was handed something', FIRST, '/proposals/0/tabledTo/0'],
    ['answered', FIRST, '/proposals/0/responses/0/party'],
    ['holds a position', 'positions.json', '/0/party'],
    ['sent a delegation', FIRST, '/delegations/0/party'],
    ['mediated', SECOND, '/mediators/0/actor'],
  ])('counts an actor as used that only %s', (_, file, pointer) => {
    const actor = { ...tinyRecord('actors.json', '/0'), id: 'spare' };
    const tree = tinyTree(['actors.json', '/-', actor], [file, pointer, 'spare']);
    expect(nothingUnused.check(tree)).toEqual([]);
  });

  it.each([
    ['an issue counts', 'issues.json', '/0/units/-', 'spare'],
    ['another is measured', 'units.json', '/1/measure/unit', 'spare'],
    [
      'something is said',
      FIRST,
      '/proposals/0/phases/0/duration/said',
      { min: 1, max: 1, unit: 'spare' },
    ],
    ['something is counted', FIRST, '/proposals/0/phases/0/duration/unit', 'spare'],
  ])('counts a unit as used in which only %s', (_, file, pointer, value) => {
    const unit = { ...tinyRecord('units.json', '/0'), id: 'spare' };
    const tree = tinyTree(['units.json', '/-', unit], [file, pointer, value]);
    expect(nothingUnused.check(tree)).toEqual([]);
  });

  it('finds a person, and the office with it, once nobody names them', () => {
    const tree = tinyTree([FIRST, '/mediators/0/people', []]);
    expect(nothingUnused.check(tree).map(({ file, pointer }) => file + pointer)).toEqual([
      'people.json/0',
      'offices.json/0',
    ]);
  });
});
