import { describe, expect, it } from 'vitest';
import { FIRST, only, SECOND, tinyTree } from '../../testing/tiny.ts';
import { publishedIdsKept } from './published-ids-kept.ts';

describe('published-ids-kept', () => {
  it('finds nothing in the tiny dataset, in which retired ids lead on', () => {
    expect(publishedIdsKept.check(tinyTree())).toEqual([]);
  });

  it.each([
    ['a round', SECOND, '/id', 'rounds/2001-03-eastland', '2001-03-other', 'rounds/2001-03-other'],
    [
      'a proposal',
      FIRST,
      '/proposals/0/id',
      'proposals/2001-02-11-outline',
      'outline',
      'proposals/outline',
    ],
    ['a provision', FIRST, '/proposals/0/provisions/2/id', 'pro-00003', 'pro-00009', 'pro-00009'],
    [
      'a report',
      FIRST,
      '/proposals/0/provisions/2/reports/0/id',
      'rep-00004',
      'rep-00009',
      'rep-00009',
    ],
    ['a response', FIRST, '/proposals/0/responses/0/id', 'res-00001', 'res-00009', 'res-00009'],
    ['a claim of a round', SECOND, '/claims/0/id', 'cla-00003', 'cla-00009', 'cla-00009'],
    ['a position', 'positions.json', '/0/id', 'pos-00001', 'pos-00009', 'pos-00009'],
    ['an event', 'events.json', '/1/id', 'eve-00002', 'eve-00009', 'eve-00009'],
    ['a correction', 'corrections.json', '/0/id', 'cor-00001', 'cor-00009', 'cor-00009'],
  ])('finds %s whose id was changed: the old is gone, the new not recorded', (...row) => {
    const [, file, pointer, old, id, recorded] = row;
    const findings = publishedIdsKept.check(tinyTree([file, pointer, id]));
    expect(findings).toHaveLength(2);
    expect(findings[0]).toMatchObject({
      file: 'editions.json',
      pointer: expect.stringMatching(/^\/[01]\/ids\/\d+$/),
      message: expect.stringContaining(`"${old}" was published in`),
      hint: expect.stringContaining('redirect'),
    });
    expect(findings[1]).toEqual({
      file,
      pointer,
      message: `no edition records "${recorded}"`,
      hint: '`npm run record-ids`',
    });
  });

  it('is content where a redirect leads on from an id that is gone', () => {
    const tree = tinyTree(
      ['events.json', '/1', undefined],
      [
        'redirects.json',
        '/-',
        { kind: 'claim', from: 'eve-00002', to: 'eve-00001', reason: 'They were one event.' },
      ],
    );
    expect(publishedIdsKept.check(tree)).toEqual([]);
  });

  it('is not content with a redirect of another kind', () => {
    const tree = tinyTree(['redirects.json', '/0', undefined]);
    expect(only(publishedIdsKept.check(tree)).message).toBe(
      '"rounds/2001-02-portsea" was published in 0.9.0 and is gone',
    );
  });

  it('names a few of many that no edition records', () => {
    const tree = tinyTree(['editions.json', '/0/ids', []]);
    const findings = publishedIdsKept.check(tree);
    expect(findings.map(({ file }) => file)).toEqual([FIRST, 'positions.json', 'events.json']);
    expect(findings[0]?.message).toMatch(/^no edition records (?:"[^"]+", ){3}"[^"]+" and 9 more$/);
  });
});
