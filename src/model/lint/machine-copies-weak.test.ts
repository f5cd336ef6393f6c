import { describe, expect, it } from 'vitest';
import { FIRST, only, tinyTree, type Edit } from '../../testing/tiny.ts';
import { machineCopiesWeak } from './machine-copies-weak.ts';

const REPORT = '/proposals/0/provisions/0/reports/0';
const from = (...sources: string[]): Edit => [FIRST, `${REPORT}/sources`, sources];
const graded = (i: number, grade: string): Edit => ['publishers.json', `/${i}/grade`, grade];
const BULLETIN = 2;
const check = (...edits: Edit[]) => machineCopiesWeak.check(tinyTree(...edits));

describe('machine-copies-weak', () => {
  it('finds nothing in the tiny dataset', () => {
    expect(check()).toEqual([]);
  });

  it('finds officials who are known through a machine alone', () => {
    expect(only(check(graded(BULLETIN, 'machine'), from('bulletin-copy')))).toEqual({
      file: FIRST,
      pointer: `${REPORT}/attribution/kind`,
      id: 'rep-00001',
      message:
        'every source is a page that a machine reworded, which does not bear "official-anonymous"',
      hint: 'add a page that a person wrote, or write "media-report"',
    });
  });

  it('takes a page that a person wrote beside it', () => {
    expect(check(graded(BULLETIN, 'machine'))).toEqual([]);
  });

  it('takes what a medium reports, and other copies', () => {
    const media: Edit = [FIRST, `${REPORT}/attribution/kind`, 'media-report'];
    expect(check(graded(BULLETIN, 'machine'), from('bulletin-copy'), media)).toEqual([]);
    expect(check(graded(BULLETIN, 'copy'), from('bulletin-copy'))).toEqual([]);
  });
});
