import { describe, expect, it } from 'vitest';
import { FIRST, only, SECOND, SOURCES, THIRD, tinyTree } from '../../testing/tiny.ts';
import { referencesResolve } from './references-resolve.ts';

describe('references-resolve', () => {
  it('finds nothing in the tiny dataset', () => {
    expect(referencesResolve.check(tinyTree())).toEqual([]);
  });

  it.each([
    ['venue', FIRST, '/venues/0'],
    ['actor', FIRST, '/mediators/0/actor'],
    ['person', FIRST, '/mediators/0/people/0/person'],
    ['office', FIRST, '/mediators/0/people/0/office'],
    ['actor', FIRST, '/delegations/1/party'],
    ['person', FIRST, '/delegations/0/people/0/person'],
    ['office', FIRST, '/delegations/0/people/0/office'],
    ['source', FIRST, '/claims/1/sources/1'],
    ['publisher', FIRST, '/claims/1/attribution/outlet'],
    ['publisher', FIRST, '/claims/1/attribution/relay'],
    ['actor', FIRST, '/proposals/0/tabledBy/0'],
    ['actor', FIRST, '/proposals/0/tabledTo/1'],
    ['proposal', THIRD, '/proposals/0/basedOn/0/proposal'],
    ['source', FIRST, '/proposals/0/phases/1/sources/0'],
    ['issue', FIRST, '/proposals/0/provisions/0/issue'],
    ['unit', FIRST, '/proposals/0/provisions/0/reports/0/quantity/unit'],
    ['unit', FIRST, '/proposals/0/phases/0/duration/unit'],
    ['unit', THIRD, '/proposals/0/phases/0/duration/said/unit'],
    ['unit', 'issues.json', '/0/units/0'],
    ['unit', 'units.json', '/1/measure/unit'],
    ['source', FIRST, '/proposals/0/provisions/0/reports/0/sources/1'],
    ['publisher', FIRST, '/proposals/0/provisions/0/reports/0/attribution/outlet'],
    ['actor', FIRST, '/proposals/0/responses/1/party'],
    ['source', FIRST, '/proposals/0/responses/1/sources/0'],
    ['publisher', FIRST, '/proposals/0/responses/1/attribution/outlet'],
    ['publisher', SOURCES, '/0/publisher'],
    ['publisher', SOURCES, '/0/via'],
    ['actor', 'positions.json', '/1/party'],
    ['issue', 'positions.json', '/1/issue'],
    ['source', 'positions.json', '/1/sources/0'],
    ['publisher', 'positions.json', '/1/attribution/outlet'],
    ['source', 'events.json', '/1/sources/0'],
    ['actor', 'about.json', '/parties/1'],
    ['issue', 'about.json', '/keyIssues/1'],
    ['round', 'about.json', '/turningPoints/0'],
    ['proposal', 'suggestions.json', '/0/ids/1'],
  ])('finds an id of no %s in %s at %s', (kind, file, pointer) => {
    const tree = tinyTree([file, pointer, 'nobody']);
    expect(only(referencesResolve.check(tree))).toMatchObject({
      file,
      pointer,
      message: `no ${kind} has the id "nobody"`,
    });
  });

  it('finds a scope that the issue has not', () => {
    const tree = tinyTree([FIRST, '/proposals/0/provisions/0/scope', 'women']);
    expect(only(referencesResolve.check(tree))).toMatchObject({
      file: FIRST,
      pointer: '/proposals/0/provisions/0/scope',
      message: 'the issue "pause" has no scope "women"',
    });
  });

  it('says where a record of that kind would be added', () => {
    const tree = tinyTree([SECOND, '/venues/0', 'nowhere']);
    expect(only(referencesResolve.check(tree)).hint).toContain('src/data/venues.json');
  });

  it('names the new id where the old one was retired', () => {
    const tree = tinyTree([THIRD, '/proposals/0/basedOn/0/proposal', '2001-02-outline']);
    expect(only(referencesResolve.check(tree)).hint).toContain('write "2001-02-11-outline"');
  });

  it('lets a suggestion name a round in place of a proposal', () => {
    const tree = tinyTree(['suggestions.json', '/0/ids/0', '2001-02-10-portsea']);
    expect(referencesResolve.check(tree)).toEqual([]);
  });
});
