import { describe, expect, it } from 'vitest';
import { tinyData, type Edit, THIRD } from '../testing/tiny.ts';
import { ALL_EVIDENCE } from './evidence-filter.ts';
import { byValue, stepBefore, stepsOf, type IssueQuestion } from './issue-steps.ts';
import { publicFiles } from './slices/public-files.ts';
import type { IssueSlice } from './slices/issue-slice.ts';
import type { IssuesSlice } from './slices/issues-slice.ts';

const EARLIER = '2001-02-11-outline';
const LATER = '2001-07-southland-outline';

const sides: Edit = [
  'about.json',
  '/sides',
  [
    { id: 'east', name: 'the east', shape: 'square', actors: ['eastland'] },
    { id: 'south', name: 'the south', shape: 'triangle', actors: ['southland'] },
  ],
];

function issue(id: string, ...edits: Edit[]): IssueSlice {
  return publicFiles(tinyData(...edits)).get(`issues/${id}`) as IssueSlice;
}

const ask = (slice: IssueSlice, question: Partial<IssueQuestion> = {}) =>
  stepsOf(slice, {
    view: slice.views.find(({ scope }) => scope === slice.scope) ?? slice.views[0] ?? null,
    scope: null,
    phase: undefined,
    side: null,
    filter: ALL_EVIDENCE,
    ...question,
  });

describe('the slice of an issue', () => {
  it('has every proposal with a term of it, in order of time, and none without', () => {
    expect(issue('pause').proposals.map(({ id }) => id)).toEqual([EARLIER, LATER]);
    expect(issue('guarantees').proposals.map(({ id }) => id)).toEqual([EARLIER]);
    expect(issue('pause').all).toBe(2);
  });

  it('says which numbers can be drawn, with an axis that holds them', () => {
    const [view] = issue('pause').views;
    expect(view).toMatchObject({ scope: 'all', unit: 'day', proposals: 2, phases: [1, null] });
    expect(view?.axis.from).toBe(0);
    expect(view?.axis.to).toBe(40);
    expect(issue('guarantees').views).toEqual([]);
  });

  it('names the side of who tabled each', () => {
    expect(issue('pause', sides).proposals.map(({ side }) => side)).toEqual(['east', 'south']);
    expect(issue('pause').proposals.map(({ side }) => side)).toEqual(['none', 'none']);
  });
});

describe('the steps of an issue', () => {
  it('have the number of each proposal, in whatever phase it is the first', () => {
    const { steps } = ask(issue('pause'));
    expect(steps.map(({ proposal, figure }) => [proposal.id, figure?.term.phase])).toEqual([
      [EARLIER, 1],
      [LATER, null],
    ]);
  });

  it('keep to one phase, scope or side where it is asked for', () => {
    const slice = issue('pause', sides);
    const ids = (question: Partial<IssueQuestion>) =>
      ask(slice, question).steps.map(({ proposal }) => proposal.id);
    expect(ids({ phase: 1 })).toEqual([EARLIER]);
    expect(ids({ phase: null })).toEqual([LATER]);
    expect(ids({ side: 'south' })).toEqual([LATER]);
    expect(ids({ scope: 'nothing' })).toEqual([]);
  });

  it('have the words of a proposal whose number is of another term', () => {
    const { steps } = ask(issue('hostages'));
    const later = steps.find(({ proposal }) => proposal.id === LATER);
    expect(later?.terms.map(({ term }) => term.scope)).toEqual(['women']);
  });

  it('leave out what the choice of accounts leaves out, and count it', () => {
    const slice = issue('pause');
    const { steps, out } = ask(slice, { filter: { rung: null, asOf: '2000-01-01' } });
    expect(steps).toEqual([]);
    expect(out.later + out.undated).toBe(
      slice.terms.reduce((count, { reports }) => count + reports.length, 0),
    );
  });

  it('stand by value, largest first, those without a number last', () => {
    const { steps } = ask(issue('pause'));
    const highest = (step: (typeof steps)[number] | undefined) =>
      Math.max(...(step?.figure?.headline?.leads ?? []).map(({ min, max }) => max ?? min ?? 0));
    const [first, second] = byValue(steps);
    expect(highest(first)).toBeGreaterThanOrEqual(highest(second));
    const worded = steps.map((step) => ({ ...step, figure: null }));
    expect(byValue([...worded, ...steps.slice(0, 1)])[0]?.figure).not.toBeNull();
  });
});

describe('the step before a term', () => {
  it('is the same term of the proposal on which its own builds', () => {
    const slice = issue(
      'pause',
      [THIRD, '/proposals/0/provisions/0/phase', 1],
      [
        THIRD,
        '/proposals/0/phases',
        [{ n: 1, name: null, duration: null, sources: ['reporter-july'] }],
      ],
    );
    const term = slice.terms.find(({ proposal }) => proposal === LATER);
    if (!term) throw new Error('no term');
    expect(stepBefore(slice, term)?.proposal.id).toBe(EARLIER);
  });

  it('is none where the scope or the phase is another, or nothing came before', () => {
    const slice = issue('pause');
    expect(slice.terms.map((term) => stepBefore(slice, term))).toEqual([null, null]);
  });
});

describe('the matrix of issues', () => {
  it('has a cell for each proposal and issue, and says whether there is a number', () => {
    const matrix = publicFiles(tinyData()).get('issues') as IssuesSlice;
    expect(matrix.proposals.map(({ id }) => id)).toEqual([EARLIER, LATER]);
    const cells = Object.fromEntries(
      matrix.issues.map(({ id, cells: own }) => [id, own.map(({ at, number }) => [at, number])]),
    );
    expect(cells['pause']).toEqual([
      [0, true],
      [1, true],
    ]);
    expect(cells['guarantees']).toEqual([[0, false]]);
  });
});
