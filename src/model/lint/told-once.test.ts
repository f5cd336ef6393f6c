import { describe, expect, it } from 'vitest';
import { FIRST, only, tinyRecord, tinyTree, type Edit } from '../../testing/tiny.ts';
import { said } from '../../testing/tiny-rounds.ts';
import { toldOnce } from './told-once.ts';

const REPORTS = '/proposals/0/provisions/0/reports';
const another = (pointer: string, change: object): Record<string, unknown> => ({
  ...tinyRecord(FIRST, pointer),
  ...change,
});
const check = (...edits: Edit[]) => toldOnce.check(tinyTree(...edits));
const OUTLET_ALONE = '/claims/1';

describe('told-once', () => {
  it('finds nothing in the tiny dataset', () => {
    expect(check()).toEqual([]);
  });

  it('finds an account of one speaker that is told again by another relay, in other punctuation', () => {
    const again = another(`${REPORTS}/0`, {
      id: 'rep-90000',
      text: 'The pause would last 30 days!.',
      attribution: {
        ...said('two officials of Eastland', 'reporter', 'official-anonymous'),
        relay: 'courier',
      },
    });
    expect(only(check([FIRST, `${REPORTS}/-`, again]))).toEqual({
      file: FIRST,
      pointer: `${REPORTS}/2`,
      id: 'rep-90000',
      message: '"rep-90000" tells what "rep-00001" tells, in the same words',
      hint: 'move its sources there, delete it, and add a redirect',
    });
  });

  it('lets another speaker say the same of a term', () => {
    const again = another(`${REPORTS}/0`, {
      id: 'rep-90000',
      attribution: said('Southland', null, 'party-statement'),
    });
    expect(check([FIRST, `${REPORTS}/-`, again])).toEqual([]);
  });

  it('finds a fact of a round that two papers tell in the same words', () => {
    const again = another(OUTLET_ALONE, {
      id: 'cla-90000',
      attribution: said(null, 'reporter', 'media-report'),
    });
    expect(only(check([FIRST, '/claims/-', again])).id).toBe('cla-90000');
  });

  it('lets two outlets report a term, each on its own authority', () => {
    const alone = another(`${REPORTS}/0`, {
      attribution: said(null, 'reporter', 'media-report'),
    });
    const again = another(`${REPORTS}/0`, {
      id: 'rep-90000',
      attribution: said(null, 'courier', 'media-report'),
    });
    expect(check([FIRST, `${REPORTS}/0`, alone], [FIRST, `${REPORTS}/-`, again])).toEqual([]);
  });

  it('lets a speaker say the same of two facts, and a party answer the same on two days', () => {
    const fact = another(OUTLET_ALONE, { id: 'cla-90000', field: 'outcome' });
    const answer = another('/proposals/0/responses/0', { id: 'res-90000', date: '2001-02-16' });
    expect(check([FIRST, '/claims/-', fact], [FIRST, '/proposals/0/responses/-', answer])).toEqual(
      [],
    );
  });
});
