import { describe, expect, it } from 'vitest';
import { FIRST, only, tinyTree, tinyRecord, tinyValue } from '../../testing/tiny.ts';
import { quantitiesFit } from './quantities-fit.ts';

const PAUSE = '/proposals/0/provisions/0/reports';
const HOSTAGES = '/proposals/0/provisions/1/reports';

describe('quantities-fit', () => {
  it('finds nothing in the tiny dataset', () => {
    expect(quantitiesFit.check(tinyTree())).toEqual([]);
  });

  it('finds a lower bound above the upper in a report', () => {
    const tree = tinyTree([FIRST, `${PAUSE}/1/quantity/min`, 41]);
    expect(only(quantitiesFit.check(tree))).toMatchObject({
      file: FIRST,
      pointer: `${PAUSE}/1/quantity`,
      message: 'the lower bound 41 is above the upper bound 40',
    });
  });

  it('finds a lower bound above the upper in the length of a phase', () => {
    const tree = tinyTree([FIRST, '/proposals/0/phases/0/duration/max', 0]);
    expect(only(quantitiesFit.check(tree))).toMatchObject({
      file: FIRST,
      pointer: '/proposals/0/phases/0/duration',
      message: 'the lower bound 30 is above the upper bound 0',
    });
  });

  it.each([
    [null, 0],
    [0, null],
  ])('has no quarrel with an open end: %s to %s', (min, max) => {
    const quantity = { min, max, unit: 'day', approximate: false };
    expect(quantitiesFit.check(tinyTree([FIRST, `${PAUSE}/0/quantity`, quantity]))).toEqual([]);
  });

  it('finds a unit that the issue has not', () => {
    const tree = tinyTree([FIRST, `${HOSTAGES}/0/quantity/unit`, 'truck']);
    expect(only(quantitiesFit.check(tree))).toMatchObject({
      file: FIRST,
      pointer: `${HOSTAGES}/0/quantity/unit`,
      message: '"truck" is no unit of the issue "hostages"',
      hint: expect.stringContaining('hostage, body'),
    });
  });

  it('finds a number under an issue that is told in words', () => {
    const pointer = '/proposals/0/provisions/2/reports/0/quantity';
    const tree = tinyTree([FIRST, pointer, tinyValue(FIRST, `${PAUSE}/0/quantity`)]);
    expect(only(quantitiesFit.check(tree))).toMatchObject({
      pointer: `${pointer}/unit`,
      hint: expect.stringContaining('the issue is told in words'),
    });
  });

  it('finds two units in one provision, at the later one', () => {
    const report = tinyRecord(FIRST, `${HOSTAGES}/0`);
    const bodies = { min: 2, max: 2, unit: 'body', approximate: false };
    const tree = tinyTree([
      FIRST,
      `${HOSTAGES}/-`,
      { ...report, id: 'rep-00009', quantity: bodies },
    ]);
    expect(only(quantitiesFit.check(tree))).toMatchObject({
      file: FIRST,
      pointer: `${HOSTAGES}/1/quantity/unit`,
      message: 'one provision counts in both "hostage" and "body"',
    });
  });

  it('leaves a provision of an unknown issue to references-resolve', () => {
    const tree = tinyTree([FIRST, '/proposals/0/provisions/0/issue', 'nothing']);
    expect(quantitiesFit.check(tree)).toEqual([]);
  });
});
