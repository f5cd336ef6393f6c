import { describe, expect, it } from 'vitest';
import { sourcesOfProposal, sourcesOfRound } from './sources-of.ts';
import { at, tinyData } from '../testing/tiny.ts';

const round = at(tinyData().rounds, 0);

describe('sourcesOfProposal', () => {
  it('names the sources of phases, reports and responses, each once, in order of first use', () => {
    expect(sourcesOfProposal(at(round.proposals, 0))).toEqual([
      'courier-phases',
      'reporter-outline',
      'bulletin-copy',
      'courier-outline',
      'reporter-answer',
      'undated-answer',
    ]);
  });
});

describe('sourcesOfRound', () => {
  it('names the sources of its claims, then those of its proposals, each once', () => {
    expect(sourcesOfRound(round)).toEqual([
      'reporter-talks',
      'bulletin-copy',
      'courier-phases',
      'reporter-outline',
      'courier-outline',
      'reporter-answer',
      'undated-answer',
    ]);
  });

  it('names the sources of a round in which nothing was tabled', () => {
    expect(sourcesOfRound(at(tinyData().rounds, 1))).toEqual(['reporter-march']);
  });
});
