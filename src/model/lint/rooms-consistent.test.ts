import { describe, expect, it } from 'vitest';
import { FIRST, only, SECOND, tinyTree, tinyValue } from '../../testing/tiny.ts';
import { roomsConsistent } from './rooms-consistent.ts';

describe('rooms-consistent', () => {
  it('finds nothing in the tiny dataset', () => {
    expect(roomsConsistent.check(tinyTree())).toEqual([]);
  });

  it('finds people named for a delegation that did not come', () => {
    const tree = tinyTree([FIRST, '/delegations/0/present', false]);
    expect(only(roomsConsistent.check(tree))).toMatchObject({
      file: FIRST,
      pointer: '/delegations/0/people',
      message: expect.stringContaining('said not to have come'),
    });
  });

  it('lets people be named where no source says whether the delegation came', () => {
    const tree = tinyTree([FIRST, '/delegations/0/present', null]);
    expect(roomsConsistent.check(tree)).toEqual([]);
  });

  it('finds a party with two delegations', () => {
    const tree = tinyTree([SECOND, '/delegations/-', tinyValue(SECOND, '/delegations/0')]);
    expect(only(roomsConsistent.check(tree))).toMatchObject({
      file: SECOND,
      pointer: '/delegations/1/party',
      message: '"southland" stands twice in one list',
    });
  });

  it('finds a mediator that stands twice', () => {
    const tree = tinyTree([SECOND, '/mediators/-', tinyValue(SECOND, '/mediators/0')]);
    expect(only(roomsConsistent.check(tree))).toMatchObject({
      file: SECOND,
      pointer: '/mediators/1/actor',
      message: '"eastland" stands twice in one list',
    });
  });

  it('lets an actor both mediate and send a delegation', () => {
    const tree = tinyTree([SECOND, '/mediators/0/actor', 'southland']);
    expect(roomsConsistent.check(tree)).toEqual([]);
  });
});
