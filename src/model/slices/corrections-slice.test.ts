import { describe, expect, it } from 'vitest';
import { at, tinyData, type Edit } from '../../testing/tiny.ts';
import { correctionsSlice } from './corrections-slice.ts';
import { roundSlices } from './round-slice.ts';

function sliceOf(...edits: readonly Edit[]) {
  const data = tinyData(...edits);
  const { round } = roundSlices(data);
  return correctionsSlice(
    data,
    data.rounds.map((one) => round(one)),
  );
}

const targetOf = (id: string) =>
  at(sliceOf(['corrections.json', '/0/target', id]).corrections, 0).target;

const ROUND = '/rounds/2001-02-10-portsea/';
const PROPOSAL = '/proposals/2001-02-11-outline/';

describe('correctionsSlice', () => {
  it('has every edition without its ids, oldest first', () => {
    expect(sliceOf().editions).toEqual([
      { version: '0.9.0', date: '2001-12-01', note: 'First edition.' },
      { version: '1.0.0', date: '2001-12-31', note: 'The summer, and a correction.' },
    ]);
  });

  it('has every correction with what it is about', () => {
    expect(sliceOf().corrections).toEqual([
      {
        id: 'cor-00001',
        date: '2001-12-30',
        version: '1.0.0',
        field: 'quantity',
        before: '31 days',
        after: '30 days',
        reason: 'The number was misread.',
        target: {
          kind: 'report',
          name: 'Portsea outline',
          text: [expect.any(String)],
          path: `${PROPOSAL}#rep-00001`,
          pages: [PROPOSAL, ROUND],
        },
      },
    ]);
  });

  it('has the newest correction first', () => {
    const later = {
      ...at(tinyData().corrections, 0),
      id: 'cor-00002',
      date: '2001-12-31',
    };
    const ids = sliceOf(['corrections.json', '/-', later]).corrections.map(({ id }) => id);
    expect(ids).toEqual(['cor-00002', 'cor-00001']);
  });

  it('has those of one day in the order of what they are about, whatever their ids', () => {
    const one = at(tinyData().corrections, 0);
    const others = ['reporter-answer', 'rep-00005', '2001-02-10-portsea'].map((target, i): Edit => [
      'corrections.json',
      '/-',
      { ...one, id: `cor-1000${i}`, target },
    ]);
    expect(sliceOf(...others).corrections.map(({ target }) => target.path)).toEqual([
      ROUND,
      `${PROPOSAL}#rep-00001`,
      '/proposals/2001-07-southland-outline/#rep-00005',
      '/sources/#reporter-answer',
    ]);
  });

  it('has those of sources last, those of one publisher together', () => {
    const one = at(tinyData().corrections, 0);
    const targets = ['reporter-talks', 'courier-outline', 'reporter-march', 'courier-phases'];
    const edits = targets.map((target, i): Edit => [
      'corrections.json',
      '/-',
      { ...one, id: `cor-1000${i}`, target },
    ]);
    const names = sliceOf(...edits).corrections.map(({ target }) => target.name);
    expect(names.slice(1)).toEqual(['Courier', 'Courier', 'The Reporter', 'The Reporter']);
  });

  it.each([
    ['2001-02-10-portsea', 'round', 'Portsea talks, February', ROUND, [ROUND, PROPOSAL]],
    ['2001-02-11-outline', 'proposal', 'Portsea outline', PROPOSAL, [PROPOSAL, ROUND]],
    ['pro-00001', 'provision', 'Portsea outline', `${PROPOSAL}#pro-00001`, [PROPOSAL, ROUND]],
    ['res-00001', 'response', 'Portsea outline', `${PROPOSAL}#res-00001`, [PROPOSAL, ROUND]],
    ['cla-00001', 'claim', 'Portsea talks, February', `${ROUND}#cla-00001`, [ROUND]],
    ['pos-00001', 'position', 'Southland', '/positions/#pos-00001', ['/positions/']],
    [
      'eve-00001',
      'event',
      '2001-02-09',
      `${ROUND}#eve-00001`,
      [ROUND, '/rounds/2001-03-eastland/'],
    ],
    [
      'reporter-answer',
      'source',
      'The Reporter',
      '/sources/#reporter-answer',
      ['/sources/', ROUND, PROPOSAL],
    ],
  ])('knows what %s is, and where it stands', (id, kind, name, path, pages) => {
    expect(targetOf(id)).toMatchObject({ kind, name, path, pages });
  });

  it('names the term of a provision', () => {
    expect([targetOf('pro-00001').text, targetOf('pro-00005').text]).toEqual([
      ['Pause'],
      ['Hostages', 'Women'],
    ]);
  });

  it('takes a retired id for what replaced it', () => {
    expect(targetOf('rep-00000').path).toBe(`${PROPOSAL}#rep-00001`);
  });
});
