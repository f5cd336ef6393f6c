import { describe, expect, it } from 'vitest';
import { FIRST, only, SOURCES, THIRD, tinyTree } from '../../testing/tiny.ts';
import { textStyle } from './text-style.ts';

const TEXT = '/proposals/0/responses/0/text';
const check = (text: string) => textStyle.check(tinyTree([FIRST, TEXT, text]));

describe('text-style', () => {
  it('finds nothing in the tiny dataset', () => {
    expect(textStyle.check(tinyTree())).toEqual([]);
  });

  it.each([
    ['two spaces', 'Northland  said yes.', 'two spaces, a tab or a line break'],
    ['a tab', 'Northland\tsaid yes.', 'two spaces, a tab or a line break'],
    ['a line break', 'Northland\nsaid yes.', 'two spaces, a tab or a line break'],
    ['a space at the beginning', ' Northland said yes.', 'a space at the beginning or the end'],
    ['curly double quotes', 'Northland said “yes”.', 'curly quotation marks'],
    ['a curly apostrophe', 'It was Northland’s answer.', 'curly quotation marks'],
    ['no full stop', 'Northland said yes', 'a sentence without a full stop'],
    ['a banned word', 'Northland said shocking things.', 'the word "shocking"'],
    ['a banned word in capitals', 'SHOCKINGLY, it said yes.', 'the word "SHOCKINGLY"'],
  ])('finds %s', (_, text, message) => {
    expect(only(check(text))).toMatchObject({
      file: FIRST,
      pointer: TEXT,
      message: expect.stringContaining(message),
    });
  });

  it('finds a space at the end of a label', () => {
    const tree = tinyTree([FIRST, '/title', 'Portsea talks ']);
    expect(only(textStyle.check(tree))).toMatchObject({
      file: FIRST,
      pointer: '/title',
      message: 'a space at the beginning or the end',
    });
  });

  it('says why a word is banned and what to write', () => {
    expect(only(check('It was shocking.'))).toMatchObject({
      message: expect.stringContaining('A judgement of ours.'),
      hint: 'write what happened',
    });
  });

  it.each([
    ['a quotation that ends the sentence', 'Northland said "yes."'],
    ['a bracket that ends the sentence', 'Northland said yes (as in May.)'],
    ['a question', 'Did Northland say yes?'],
    ['a banned word in a quotation', 'Northland called it "a shocking text".'],
    ['a banned word as part of another', 'Northland called it unshockingly long.'],
  ])('lets %s stand', (_, text) => {
    expect(check(text)).toEqual([]);
  });

  it('reports every problem of one text', () => {
    expect(check(' It  was “shocking”')).toHaveLength(5);
  });

  it.each([
    [FIRST, '/title'],
    [FIRST, '/outcome/text'],
    [FIRST, '/claims/0/text'],
    [FIRST, '/claims/0/attribution/speaker'],
    [FIRST, '/proposals/0/name'],
    [FIRST, '/proposals/0/lineageNote'],
    [FIRST, '/proposals/0/phases/0/name'],
    [FIRST, '/proposals/0/provisions/0/reports/0/text'],
    [FIRST, '/proposals/0/provisions/0/reports/0/attribution/speaker'],
    [FIRST, '/proposals/0/responses/1/text'],
    [FIRST, '/proposals/0/responses/1/attribution/occasion'],
    [THIRD, '/proposals/0/basedOn/0/note'],
    ['positions.json', '/0/text'],
    ['events.json', '/0/text'],
    ['chapters.json', '/0/name'],
    ['chapters.json', '/0/text'],
    ['suggestions.json', '/0/title'],
    ['suggestions.json', '/0/text'],
    ['redirects.json', '/0/reason'],
    ['corrections.json', '/0/reason'],
    ['about.json', '/title'],
    ['about.json', '/description'],
    ['issues.json', '/0/name'],
    ['issues.json', '/0/description'],
    ['issues.json', '/1/scopes/0/name'],
  ])('reads %s at %s', (file, pointer) => {
    const tree = tinyTree([file, pointer, 'It was shocking.']);
    expect(only(textStyle.check(tree))).toMatchObject({ file, pointer });
  });

  it.each([
    ['a name', 'publishers.json', '/0/name', 'The  Reporter'],
    ['another spelling', 'actors.json', '/0/alternates/0', 'Nordland '],
    ['a title', SOURCES, '/0/title', ' Talks'],
    ['a keyword', 'about.json', '/keywords/0', 'a\tpause'],
    ['a form of a unit', 'units.json', '/0/forms/other', 'days\n'],
    ['the value before a correction', 'corrections.json', '/0/before', 'one\r\ntwo'],
  ])('finds stray blanks in what is not a text of ours: %s', (_, file, pointer, value) => {
    expect(only(textStyle.check(tinyTree([file, pointer, value])))).toMatchObject({
      file,
      pointer,
      message: 'a blank too many, a tab or a line break',
    });
  });

  it('leaves the quotation marks of a title as they were set', () => {
    expect(textStyle.check(tinyTree([SOURCES, '/0/title', 'The “plan”']))).toEqual([]);
  });
});
