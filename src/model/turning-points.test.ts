import { expect, it } from 'vitest';
import { at, tinyData } from '../testing/tiny.ts';
import { indexSlice } from './slices/index-slice.ts';
import { turningPointsOf } from './turning-points.ts';

const index = indexSlice(tinyData());
const [first, second, third] = [at(index.rounds, 0), at(index.rounds, 1), at(index.rounds, 2)];
const outline = at(first.proposals, 0);
const [pause, hostages] = [at(outline.figures, 0), at(outline.figures, 1)];
const about = { ...index.about, keyIssues: ['pause', 'hostages'] };
const pointsOf = (turningPoints: string[], issues: number, rounds = index.rounds) =>
  turningPointsOf({ about: { ...about, turningPoints }, rounds }, issues);

it('gives the turning points in order of time, however the dataset names them', () => {
  expect(pointsOf([third.id, second.id], 2).map(({ round }) => round.id)).toEqual([
    second.id,
    third.id,
  ]);
  expect(pointsOf([], 2)).toEqual([]);
});

it('gives a round without a proposal, too', () => {
  expect(pointsOf([second.id], 2)).toEqual([{ round: second, proposal: null, figures: [] }]);
});

it('gives figures of the first key issues only', () => {
  expect(pause.issue).toBe('pause');
  expect(pointsOf([first.id], 1)).toEqual([{ round: first, proposal: outline, figures: [pause] }]);
});

it('chooses the proposal of which most figures are known, and the later of equals', () => {
  const named = (id: string, figures: typeof outline.figures) => ({ ...outline, id, figures });
  const chosen = (...proposals: (typeof outline)[]) =>
    at(pointsOf([first.id], 2, [{ ...first, proposals }]), 0).proposal?.id;
  expect(chosen(named('a', [pause, hostages]), named('b', [pause]))).toBe('a');
  expect(chosen(named('a', [pause]), named('b', [hostages]))).toBe('b');
});
