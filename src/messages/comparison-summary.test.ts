import { beforeAll, describe, expect, it } from 'vitest';
import { columnOf } from '../model/compare.ts';
import { buildComparison, type Comparison } from '../model/comparison.ts';
import { ALL_EVIDENCE } from '../model/evidence-filter.ts';
import { editionOf } from '../model/slices/edition.ts';
import { roundSlices } from '../model/slices/round-slice.ts';
import type { Dataset } from '../model/types.ts';
import { realData } from '../testing/downloads-fixture.ts';
import { comparisonSummary } from './comparison-summary.ts';

let data: Dataset;
let slices: ReturnType<typeof roundSlices>;
beforeAll(async () => {
  data = await realData();
  slices = roundSlices(data);
}, 60_000);

function compared(ids: readonly string[]): Comparison {
  const columns = ids.flatMap((id) => {
    const round = data.rounds.find(
      (one) => one.id === id || one.proposals.some((p) => p.id === id),
    );
    return (round && columnOf(id, slices.round(round))) ?? [];
  });
  return buildComparison(
    columns,
    { issues: data.issues, computed: data.computed, edition: editionOf(data) },
    { ...ALL_EVIDENCE, base: null, rows: 'all' },
  );
}

const said = (...ids: string[]) => comparisonSummary(compared(ids));

// The figures were counted by hand in the data files.
describe('the sentence of a comparison', () => {
  it('says what stayed and what went from a text to one that builds on it', () => {
    expect(said('2024-04-07-burns-proposal', '2024-04-26-egyptian-israeli-proposal')).toBe(
      'The pause went from six weeks to 40 days, hostages from 40 to 33, prisoners from 900 to about 500.',
    );
  });

  it('has a tie as a tie, and says of it before and now', () => {
    // Two accounts of prisoners in January: 200 to 300, up to 4,000.
    expect(said('2024-01-28-paris-framework', '2024-02-23-paris-outline')).toBe(
      'The pause stayed at six weeks. Hostages went from 35 to 40. Prisoners: 200–300 or up to 4,000 before; now 400.',
    );
  });

  it('says of accounts of which no two agree where they lie, and what is open', () => {
    // Hostages: up to 70 by one account, 100 by another; before two accounts each of 10 to 15 and of 12.
    expect(said('2023-11-08-ten-to-fifteen-hostages', '2023-11-13-seventy-for-five-days')).toBe(
      'The pause: 1–2 or 3 before; now 5 days. Hostages: 10–15 or 12 before; now up to 70 or 100.',
    );
  });

  it('leaves out at its end what would make it too long', () => {
    // Its ratio would be "30 before; now 30 for each civilian and for each hostage over 50 and 50 for each …".
    expect(said('2024-05-27-israeli-proposal', '2025-01-15-agreement')).toBe(
      'The pause stayed at 42 days, hostages at 33.',
    );
  });

  it('claims no movement of texts of which none builds on the other, nor backwards', () => {
    expect(said('2025-05-29-witkoff-framework', '2025-08-17-egypt-qatar')).toBe(
      'Pause 60 days in both; hostages 10 in both; prisoners 1,236 and 1,700.',
    );
    expect(said('2024-02-23-paris-outline', '2024-01-28-paris-framework')).toBe(
      'Pause six weeks in both; hostages 40 and 35; prisoners 400 and, in the other, 200–300 or up to 4,000.',
    );
  });

  it('is short for more columns, and says where one has no figure', () => {
    expect(
      said(
        '2023-11-22-truce',
        '2024-05-27-israeli-proposal',
        '2025-01-15-agreement',
        '2025-10-09-phase-one-agreement',
      ),
    ).toBe('Pause between 4 days and six weeks; hostages between 20 and 50.');
  });

  it('is one figure for five columns, one of which none is open at an end', () => {
    expect(
      said(
        '2024-01-28-paris-framework',
        '2024-02-23-paris-outline',
        '2024-05-27-israeli-proposal',
        '2025-01-15-agreement',
        '2023-11-22-truce',
      ),
    ).toBe('Pause between 4 days and six weeks.');
    // Of 18 December the pause is at least one week: of the hostages all have two ends, 40, 33, 35, 50 and 33.
    expect(
      said(
        '2023-12-18-israel-week-for-forty',
        '2025-01-15-agreement',
        '2024-01-28-paris-framework',
        '2023-11-22-truce',
        '2024-05-27-israeli-proposal',
      ),
    ).toBe('Hostages between 33 and 50.');
  });

  it('is not there where no two columns have one figure', () => {
    expect(said('2025-09-29-20-point-plan', '2025-10-09-phase-one-agreement')).toBe(null);
  });

  it('has thirty words at most, one sentence a sort of change, and only numbers of accounts', () => {
    const links = data.rounds.flatMap((round) =>
      round.proposals.flatMap(({ id, basedOn }) => basedOn.map(({ proposal }) => [proposal, id])),
    );
    let sentences = 0;
    for (const ids of links) {
      const text = comparisonSummary(compared(ids));
      if (text === null) continue;
      sentences += 1;
      expect(text.split(' ').length, text).toBeLessThanOrEqual(30);
      expect(text, text).toMatch(/^\p{Lu}.*\.$/u);
      expect(text, text).not.toMatch(/undefined|null|no bound/);
    }
    expect(sentences).toBeGreaterThan(30);
  }, 60_000);
});
