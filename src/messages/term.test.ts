import { describe, expect, it } from 'vitest';
import { indexSlice } from '../model/slices/index-slice.ts';
import { realData } from '../testing/downloads-fixture.ts';
import { tinyData } from '../testing/tiny.ts';
import { derivedDetail } from './rows/derived.ts';
import { otherPhase, termDetail, termName } from './term.ts';
import { COMPUTED } from '../testing/computed.ts';

const { issues } = indexSlice(tinyData());

describe('the headings of terms', () => {
  it('tell apart all terms of a text', async () => {
    const data = await realData();
    for (const { id, phases, provisions } of data.rounds.flatMap((round) => round.proposals)) {
      const headings = provisions.map((provision) => {
        const name = termName(data.issues, { ...provision, phased: phases.length > 0 });
        return `${name.issue}: ${termDetail(name)}`;
      });
      expect(new Set(headings).size, id).toBe(headings.length);
    }
  }, 60_000);
});

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
      'whole deal',
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

  it('names no phase of texts that have none', () => {
    const term = { issue: 'hostages', scope: 'women', phase: null, phased: false };
    expect(termName(issues, term)).toEqual({
      issue: 'Hostages',
      scope: 'Women',
      phase: null,
    });
  });
});

describe('termDetail', () => {
  it('puts scope and phase together, and leaves out a phase that there is none of', () => {
    expect(termDetail({ scope: 'Women', phase: 'first phase' })).toBe('Women, first phase');
    expect(termDetail({ scope: 'Women', phase: null })).toBe('Women');
  });
});

describe('derivedDetail', () => {
  const [RATIO, , , LENGTH] = COMPUTED;
  it.each([
    [RATIO, 2, true, 'computed, second phase'],
    [RATIO, null, true, 'computed, whole deal'],
    [RATIO, null, false, 'computed'],
    [LENGTH, null, true, 'computed'],
  ])('of $id, phase %s, phased %s', (figure, phase, phased, text) => {
    expect(derivedDetail({ figure, phase, phased })).toBe(text);
  });
});

describe('otherPhase', () => {
  const part = (phases: number, phase: number | null) => ({
    proposal: { phases: Array.from({ length: phases }) },
    provision: { phase },
  });

  it('says of a text in a row of a phase that it has none, or ties the term to none', () => {
    expect(otherPhase({ phase: 1 }, part(0, null))).toBe('text without phases');
    expect(otherPhase({ phase: 1 }, part(1, null))).toBe('whole deal');
  });

  it('says nothing where the phase is that of the row, or the row names none', () => {
    expect(otherPhase({ phase: 1 }, part(2, 1))).toBeNull();
    expect(otherPhase({ phase: null }, part(0, null))).toBeNull();
    expect(otherPhase({ phase: null }, part(3, null))).toBeNull();
  });
});
