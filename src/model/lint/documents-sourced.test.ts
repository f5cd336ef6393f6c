import { describe, expect, it } from 'vitest';
import { FIRST, only, SOURCES, tinyTree, type Edit } from '../../testing/tiny.ts';
import { said } from '../../testing/tiny-rounds.ts';
import { documentsSourced } from './documents-sourced.ts';

const REPORT = '/proposals/0/provisions/0/reports/0';
const by = (speaker: string | null, outlet: string | null = null): Edit => [
  FIRST,
  `${REPORT}/attribution`,
  said(speaker, outlet, 'document'),
];
const from = (...sources: string[]): Edit => [FIRST, `${REPORT}/sources`, sources];
const check = (...edits: Edit[]) => documentsSourced.check(tinyTree(...edits));

describe('documents-sourced', () => {
  it('finds nothing in the tiny dataset', () => {
    expect(check()).toEqual([]);
  });

  it('finds a page of somebody else under a document that an outlet saw', () => {
    expect(
      only(check(by('a draft seen by The Reporter'), from('reporter-outline', 'courier-outline'))),
    ).toEqual({
      file: FIRST,
      pointer: `${REPORT}/sources/1`,
      id: 'rep-00001',
      message:
        '"courier-outline" is no page of The Reporter, whose document this is, and its note does not name it',
      hint: 'give the page an account of its own, or say in the note of the source whom it retells',
    });
  });

  it('knows the outlet by another spelling, and by the field', () => {
    expect(check(by('a draft that Reporter obtained'), from('courier-outline'))).toHaveLength(1);
    expect(check(by('a draft', 'reporter'), from('courier-outline'))).toHaveLength(1);
  });

  it('takes a page whose note names the outlet', () => {
    const noted: Edit = [SOURCES, '/5/note', 'retelling The Reporter'];
    expect(check(by('a draft seen by The Reporter'), from('courier-outline'), noted)).toEqual([]);
  });

  it('takes a page of either of two outlets that share a document', () => {
    const both = by('a draft seen by The Reporter and Courier');
    expect(check(both, from('reporter-outline', 'courier-outline'))).toEqual([]);
  });

  it('asks nothing of a document that no outlet is named for, nor of other accounts', () => {
    expect(check(by('the text of the outline'), from('courier-outline'))).toEqual([]);
    expect(
      check(
        [FIRST, `${REPORT}/attribution`, said('an envoy', 'reporter', 'official-anonymous')],
        from('courier-outline'),
      ),
    ).toEqual([]);
  });

  it('finds a name behind a word that only begins like it', () => {
    const both = by('a draft that Couriers brought and Courier obtained');
    expect(check(both, from('reporter-outline'))).toHaveLength(1);
    expect(check(both, from('courier-outline'))).toEqual([]);
  });

  it('does not take a part of a word for a name', () => {
    expect(check(by('a draft seen by Couriers'), from('reporter-outline'))).toEqual([]);
  });

  it('does not take a government that released its text for a medium', () => {
    const released = by('the text released by Bulletin');
    const government: Edit = ['publishers.json', '/2/kind', 'government'];
    expect(check(released, from('reporter-outline'))).toHaveLength(1);
    expect(check(released, from('reporter-outline'), government)).toEqual([]);
  });
});
