import { describe, expect, it } from 'vitest';
import { FIRST, only, SECOND, THIRD, tinyTree, tinyRecord } from '../../testing/tiny.ts';
import { lineageBackward } from './lineage-backward.ts';

const JULY = '2001-07-southland-outline';
const FEBRUARY = '2001-02-11-outline';
const link = (proposal: string) => ({ proposal, basis: 'inferred', note: null });

describe('lineage-backward', () => {
  it('finds nothing in the tiny dataset', () => {
    expect(lineageBackward.check(tinyTree())).toEqual([]);
  });

  it('finds a predecessor that is later', () => {
    const tree = tinyTree(
      [THIRD, '/proposals/0/basedOn', []],
      [FIRST, '/proposals/0/basedOn/-', link(JULY)],
    );
    expect(only(lineageBackward.check(tree))).toMatchObject({
      file: FIRST,
      pointer: '/proposals/0/basedOn/0/proposal',
      message: `the predecessor "${JULY}" is of 2001-07, later than 2001-02-11`,
    });
  });

  it.each([
    ['2001-02-25', 0],
    ['2001-02-26', 1],
  ])('lets a predecessor of about a day be 14 days later: %s', (date, count) => {
    const tree = tinyTree(
      [THIRD, '/proposals/0/basedOn', []],
      [THIRD, '/proposals/0/date', date],
      [THIRD, '/proposals/0/approximate', true],
      [FIRST, '/proposals/0/basedOn/-', link(JULY)],
    );
    expect(lineageBackward.check(tree)).toHaveLength(count);
  });

  it('finds a proposal that is based on itself', () => {
    const tree = tinyTree([FIRST, '/proposals/0/basedOn/-', link(FEBRUARY)]);
    expect(only(lineageBackward.check(tree))).toMatchObject({
      file: FIRST,
      pointer: '/proposals/0/basedOn/0/proposal',
      message: `"${FEBRUARY}" would be its own ancestor`,
    });
  });

  it('finds a circle of three texts of one day, at each of its links', () => {
    const text = tinyRecord(FIRST, '/proposals/0');
    const member = (id: string, parent: string) => ({ ...text, id, basedOn: [link(parent)] });
    const tree = tinyTree([
      FIRST,
      '/proposals',
      [member('one', 'two'), member('two', 'three'), member('three', 'one')],
    ]);
    expect(lineageBackward.check(tree).map(({ pointer, message }) => [pointer, message])).toEqual([
      ['/proposals/0/basedOn/0/proposal', '"one" would be its own ancestor'],
      ['/proposals/1/basedOn/0/proposal', '"two" would be its own ancestor'],
      ['/proposals/2/basedOn/0/proposal', '"three" would be its own ancestor'],
    ]);
  });

  it('does not blame a proposal for a circle among its ancestors', () => {
    const text = tinyRecord(FIRST, '/proposals/0');
    const member = (id: string, parent: string) => ({ ...text, id, basedOn: [link(parent)] });
    const tree = tinyTree([
      FIRST,
      '/proposals',
      [member('one', 'two'), member('two', 'one'), member('child', 'one')],
    ]);
    expect(lineageBackward.check(tree).map(({ pointer }) => pointer)).not.toContain(
      '/proposals/2/basedOn/0/proposal',
    );
  });

  it.each([
    ['2001-07-01', '2001-07'],
    ['2001-07', '2001-07-31'],
  ])('lets a text of %s follow one of %s, which may have been the earlier', (date, earlier) => {
    const child = {
      ...tinyRecord(FIRST, '/proposals/0'),
      id: 'child',
      date,
      basedOn: [link(JULY)],
    };
    const tree = tinyTree([SECOND, '/proposals/-', child], [THIRD, '/proposals/0/date', earlier]);
    expect(lineageBackward.check(tree)).toEqual([]);
  });

  it('leaves a predecessor that does not exist to references-resolve', () => {
    const tree = tinyTree([THIRD, '/proposals/0/basedOn/0/proposal', 'nothing']);
    expect(lineageBackward.check(tree)).toEqual([]);
  });
});
