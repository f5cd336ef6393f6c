import { describe, expect, it } from 'vitest';
import { only, tinyTree } from '../../testing/tiny.ts';
import { redirectsLead } from './redirects-lead.ts';

describe('redirects-lead', () => {
  it('finds nothing in the tiny dataset', () => {
    expect(redirectsLead.check(tinyTree())).toEqual([]);
  });

  it.each([
    ['round', '/0/from', '2001-03-eastland'],
    ['proposal', '/1/from', '2001-07-southland-outline'],
    ['claim', '/2/from', 'res-00001'],
    ['claim', '/2/from', 'pro-00001'],
  ])('finds a retired id that is the id of a living %s', (kind, pointer, id) => {
    expect(only(redirectsLead.check(tinyTree(['redirects.json', pointer, id])))).toMatchObject({
      file: 'redirects.json',
      pointer,
      message: `"${id}" is the id of a living ${kind}`,
    });
  });

  it.each([
    ['round', '/0/to', 'nothing'],
    ['proposal', '/1/to', 'nothing'],
    ['claim', '/2/to', 'rep-99999'],
  ])('finds a redirect that leads to no %s', (kind, pointer, to) => {
    const tree = tinyTree(['redirects.json', pointer, to]);
    expect(only(redirectsLead.check(tree))).toMatchObject({
      file: 'redirects.json',
      pointer,
      message: `there is no ${kind} "${to}"`,
    });
  });

  it.each(['rep-00002', 'pro-00001', 'res-00001', 'cla-00001', 'pos-00001', 'eve-00001'])(
    'lets a claim lead to any other, such as %s',
    (to) => {
      expect(redirectsLead.check(tinyTree(['redirects.json', '/2/to', to]))).toEqual([]);
    },
  );

  it('finds a redirect that leads to another redirect', () => {
    const tree = tinyTree([
      'redirects.json',
      '/-',
      { kind: 'round', from: 'oldest', to: '2001-02-portsea', reason: 'It was moved twice.' },
    ]);
    expect(only(redirectsLead.check(tree))).toMatchObject({
      pointer: '/3/to',
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
