import { describe, expect, it } from 'vitest';
import { indexSlice } from '../model/slices/index-slice.ts';
import { tinyData } from '../testing/tiny.ts';
import { termName } from './term.ts';

const { issues } = indexSlice(tinyData());

describe('termName', () => {
  it('names issue, scope and phase', () => {
    expect(termName(issues, { issue: 'hostages', scope: 'women', phase: 1 })).toEqual({
      issue: 'Hostages',
      scope: 'Women',
      phase: 'first phase',
    });
  });

  it('names the scope of the issue that is meant, where two issues share the id of a scope', () => {
    const names = ['pause', 'hostages', 'guarantees'].map(
      (issue) => termName(issues, { issue, scope: 'all', phase: null }).scope,
    );
    expect(names).toEqual(['Pause', 'All hostages', 'Guarantees']);
  });

  it('says so where a term is tied to no phase', () => {
    expect(termName(issues, { issue: 'pause', scope: 'all', phase: null }).phase).toBe(
      'not tied to a phase',
    );
  });

  it('counts on where a phase has no word of its own', () => {
    expect(termName(issues, { issue: 'pause', scope: 'all', phase: 4 }).phase).toBe('phase 4');
  });

  it('shows the ids of what the dataset does not name', () => {
    expect(termName(issues, { issue: 'trade', scope: 'fish', phase: 2 })).toEqual({
      issue: 'trade',
      scope: 'fish',
      phase: 'second phase',
    });
  });
});
