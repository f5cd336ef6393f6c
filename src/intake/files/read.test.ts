import { describe, expect, it } from 'vitest';
import { readGivenAll, readGiven, utf16 } from '../../testing/intake/reading.ts';
import { madeXlsx, madeZip } from '../../testing/intake/xlsx-maker.ts';
import { isRefusal } from './problems.ts';

describe('a file', () => {
  const xlsx = () => madeXlsx({ sheets: [{ name: 's', rows: [['x']] }] });

  it('is what stands in it, whatever its name says', async () => {
    expect((await readGiven(xlsx(), 'a.csv')).form).toBe('xlsx');
    expect((await readGiven('a;b\nc;d', 'a.xlsx')).form).toBe('csv');
    expect((await readGiven('[{"a":1}]', 'a.txt')).form).toBe('json');
  });

  const compound = (name: string) =>
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...utf16(name, true, false)]);
  it.each([
    ['empty', ''],
    ['empty', ' \n \n'],
    ['old-excel', compound('Workbook')],
    ['locked', compound('EncryptedPackage')],
    ['other-form word', compound('WordDocument')],
    ['other-form pdf', '%PDF-1.7'],
    ['other-form picture', new Uint8Array([0xff, 0xd8, 0xff, 0xe0])],
    ['other-form page', '<!DOCTYPE html><table>'],
    ['other-form xml', '<?xml version="1.0"?><Workbook/>'],
    ['other-form packed', new Uint8Array([0x1f, 0x8b, 8])],
    ['other-form binary', new Uint8Array([1, 0, 0, 0, 7, 9, 0])],
    ['other-form word', madeZip({ '[Content_Types].xml': '', 'word/document.xml': '' })],
    ['other-form numbers', madeZip({ 'Index/Document.iwa': 'x' })],
    ['binary-excel', madeZip({ 'xl/workbook.bin': 'x' })],
    ['empty', madeZip({ '__MACOSX/._a.csv': 'x', '.DS_Store': 'y' })],
  ])('is refused as %s', async (says, content) => {
    const { met } = await readGiven(content, 'a');
    expect(met.map(({ kind, written }) => [kind, written].filter(Boolean).join(' '))).toEqual([
      says,
    ]);
  });

  it('that cannot be read keeps no other from being read', async () => {
    const { books, problems } = await readGivenAll({
      'a.pdf': '%PDF',
      'b.csv': 'x,y',
      'c.xlsx': xlsx(),
    });
    expect(books.map(({ file }) => file)).toEqual(['b.csv', 'c.xlsx']);
    expect(problems.every(isRefusal)).toBe(true);
    expect(problems).toEqual([{ kind: 'other-form', file: 'a.pdf', written: 'pdf' }]);
  });

  it('of a folder or a ZIP is a sheet of one book, if it is a table as text', async () => {
    const files = { 'talks/terms.csv': 'a,b', 'talks/sources.tsv': 'c\td', 'talks/x.xlsx': xlsx() };
    const { books } = await readGivenAll(files);
    expect(books.map(({ file, sheets }) => [file, sheets.map(({ name }) => name)])).toEqual([
      ['talks/x.xlsx', ['s']],
      ['talks', ['terms', 'sources']],
    ]);
    const packed = await readGivenAll({
      'my.zip': madeZip({ 'terms.csv': 'a,b', 'b/terms.csv': 'c,d' }),
    });
    expect(packed.books.map(({ file, sheets }) => [file, sheets.map(({ name }) => name)])).toEqual([
      ['my.zip', ['terms', 'terms']],
    ]);
    expect(packed.problems).toEqual([
      { kind: 'repeated-name', file: 'my.zip/b/terms.csv', sheet: 'terms', written: 'terms' },
    ]);
  });
});
