import { describe, expect, it } from 'vitest';
import { FIRST, only, SECOND, SOURCES, tinyTree, type Edit } from '../../testing/tiny.ts';
import { editionUnchanged, withRecord } from './edition-unchanged.ts';
import { RULES, RULES_AT_WORK } from './run.ts';

/** The editions of the tiny dataset with a record of it as it is after these edits. */
const recorded = (...edits: Edit[]) => withRecord(tinyTree(...edits));
const RECORDED: Edit[] = recorded().map((edition, i) => ['editions.json', `/${i}`, edition]);
const check = (...edits: Edit[]) => editionUnchanged.check(tinyTree(...RECORDED, ...edits));
const LAST = RECORDED.length - 1;

describe('edition-unchanged', () => {
  it('does not look at data that nobody has recorded', () => {
    expect(editionUnchanged.check(tinyTree([FIRST, '/title', 'Another title']))).toEqual([]);
  });

  it('finds nothing in data as it was recorded', () => {
    expect(check()).toEqual([]);
  });

  it.each([
    ['a figure', FIRST, '/proposals/0/phases/0/duration/max', 29, '/proposals'],
    ['a text', FIRST, '/claims/0/text', 'Something else was said.', '/claims'],
    ['a date', SOURCES, '/3/published', '2001-04', '/3'],
    ['a name', 'people.json', '/1/name', 'Bo Third', '/1'],
    ['a reference', 'rounds/2001-07-01-portsea.json', '/venues', [], '/venues'],
    ['the description', 'about.json', '/description', 'Made up for a test.', '/description'],
    ['the note of an edition', 'editions.json', `/${LAST}/note`, 'Another note.', `/${LAST}`],
  ])('finds another value: %s', (_, file, pointer, value, found) => {
    expect(only(check([file, pointer, value]))).toMatchObject({
      file,
      pointer: found,
      message: 'this is not what was recorded in edition 1.0.0',
      hint: expect.stringContaining('npm run record-ids'),
    });
  });

  it('finds a file that is gone', () => {
    const tree = tinyTree(...RECORDED);
    const rounds = tree.rounds.filter(({ path }) => path !== SECOND);
    expect(only(editionUnchanged.check({ ...tree, rounds }))).toMatchObject({
      file: SECOND,
      pointer: '',
      message: 'the file was recorded in edition 1.0.0 and is gone',
    });
  });

  it('finds a file that nobody recorded', () => {
    const tree = tinyTree(...RECORDED);
    const sources = [...tree.sources, { path: 'sources/2002.json', value: [] }];
    expect(only(editionUnchanged.check({ ...tree, sources }))).toMatchObject({
      file: 'sources/2002.json',
      message: 'the record of edition 1.0.0 has no such file',
    });
  });

  it('leaves a newer version to be recorded first', () => {
    expect(check(['about.json', '/version', '9.0.0'], [FIRST, '/title', 'New'])).toEqual([]);
  });

  it('is no rule for somebody who is at work on the data', () => {
    expect(RULES.filter((rule) => !RULES_AT_WORK.includes(rule))).toEqual([editionUnchanged]);
  });
});

describe('withRecord', () => {
  it('keeps the record in the newest edition alone', () => {
    const kept = withRecord(tinyTree(...RECORDED)).map(({ fingerprints }) => Boolean(fingerprints));
    expect(kept).toEqual(kept.map((_, i) => i === LAST));
  });

  it('comes to the same when it is made again', () => {
    expect(withRecord(tinyTree(...RECORDED))).toEqual(recorded());
  });
});
