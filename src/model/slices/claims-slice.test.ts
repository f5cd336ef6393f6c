import { describe, expect, it } from 'vitest';
import { at, tinyData, type Edit } from '../../testing/tiny.ts';
import { claimsSlice, eventRounds } from './claims-slice.ts';
import { roundSlices } from './round-slice.ts';

function slicesOf(...edits: readonly Edit[]) {
  const data = tinyData(...edits);
  const { round } = roundSlices(data);
  const rounds = data.rounds.map((one) => round(one));
  return { data, rounds, claims: claimsSlice(data, rounds, data.corrections) };
}

describe('claimsSlice', () => {
  const { claims } = slicesOf();

  // Terms, reports and answers on the page of their proposal; on that of a round its claims, and after them
  // the events nearest to it; what was retired leads on.
  it('names the page on which each claim stands', () => {
    expect(claims).toEqual({
      pages: {
        '/rounds/2001-02-10-portsea/': ['cla-00001', 'cla-00002', 'eve-00001', 'eve-00002'],
        '/proposals/2001-02-11-outline/': [
          'pro-00001',
          'rep-00001',
          'rep-00002',
          'pro-00002',
          'rep-00003',
          'pro-00003',
          'rep-00004',
          'res-00001',
          'res-00002',
        ],
        '/rounds/2001-03-eastland/': ['cla-00003'],
        '/proposals/2001-07-southland-outline/': [
          'pro-00004',
          'rep-00005',
          'pro-00005',
          'rep-00006',
          'res-00003',
        ],
        '/positions/': ['pos-00001', 'pos-00002'],
        '/corrections/': ['cor-00001'],
      },
      moved: { 'rep-00000': 'rep-00001' },
      letters: 0,
    });
  });

  it('has no page without claims', () => {
    expect(Object.values(claims.pages).filter((ids) => ids.length === 0)).toEqual([]);
    expect(slicesOf(['corrections.json', '/0', undefined]).claims.pages).not.toHaveProperty([
      '/corrections/',
    ]);
  });

  it('has each id once', () => {
    const ids = Object.values(claims.pages).flat();
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each([
    ['too far from every round', '2005-01-01'],
    ['dated too roughly to stand beside one', '2001'],
  ])('puts an event that is %s on the page of positions', (_, date) => {
    const { claims: moved } = slicesOf(['events.json', '/0/date', date]);
    expect(moved.pages['/positions/']).toContain('eve-00001');
  });
});

describe('eventRounds', () => {
  const { data, rounds } = slicesOf();

  it.each([
    ['2001-02-13', ['2001-02-10-portsea', '2001-03-eastland']],
    ['2001-02-27', ['2001-03-eastland', '2001-02-10-portsea']],
    ['2001-03-05', ['2001-03-eastland', '2001-02-10-portsea']],
    ['2005', []],
  ])('names the nearest round first for an event of %s', (date, wanted) => {
    const changed = slicesOf(['events.json', '/0/date', date]);
    expect(eventRounds(changed.rounds)(at(changed.data.events, 0))).toEqual(wanted);
  });

  it('names only rounds that show it', () => {
    for (const event of data.events)
      for (const id of eventRounds(rounds)(event)) {
        const slice = rounds.find(({ round }) => round.id === id);
        const shown = [...(slice?.before ?? []), ...(slice?.during ?? []), ...(slice?.after ?? [])];
        expect(shown.map((one) => one.id)).toContain(event.id);
      }
  });
});
