import { describe, expect, it } from 'vitest';
import { only, tinyTree } from '../tiny.ts';
import { redirectsLead } from './redirects-lead.ts';

describe('redirects-lead', () => {
  it('finds nothing in the tiny dataset', () => {
    expect(redirectsLead.check(tinyTree())).toEqual([]);
  });

  it.each([
    ['round', '/0/from', '2001-03-eastland'],
    ['proposal', '/1/from', '2001-07-southland-outline'],
  ])('finds a retired id that is the id of a living %s', (kind, pointer, id) => {
    expect(only(redirectsLead.check(tinyTree(['redirects.json', pointer, id])))).toMatchObject({
      file: 'redirects.json',
      pointer,
      message: `"${id}" is the id of a living ${kind}`,
    });
  });

  it.each([
    ['round', '/0/to'],
    ['proposal', '/1/to'],
  ])('finds a redirect that leads to no %s', (kind, pointer) => {
    const tree = tinyTree(['redirects.json', pointer, 'nothing']);
    expect(only(redirectsLead.check(tree))).toMatchObject({
      file: 'redirects.json',
      pointer,
      message: `there is no ${kind} "nothing"`,
    });
  });

  it('finds a redirect that leads to another redirect', () => {
    const tree = tinyTree([
      'redirects.json',
      '/-',
      { kind: 'round', from: 'oldest', to: '2001-02-portsea', reason: 'It was moved twice.' },
    ]);
    expect(only(redirectsLead.check(tree))).toMatchObject({
      pointer: '/2/to',
      message: 'there is no round "2001-02-portsea"',
    });
  });

  it('finds a round that is redirected to a proposal', () => {
    const tree = tinyTree(['redirects.json', '/0/to', '2001-02-11-outline']);
    expect(only(redirectsLead.check(tree)).message).toBe('there is no round "2001-02-11-outline"');
  });

  it('lets a proposal keep an id under which a round was once known', () => {
    const tree = tinyTree(['redirects.json', '/0/from', '2001-02-11-outline']);
    expect(redirectsLead.check(tree)).toEqual([]);
  });
});
