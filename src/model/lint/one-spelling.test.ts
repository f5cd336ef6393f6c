import { describe, expect, it } from 'vitest';
import { FIRST, only, tinyTree } from '../../testing/tiny.ts';
import { oneSpelling } from './one-spelling.ts';

const TEXT = '/proposals/0/responses/0/text';
const check = (text: string) => oneSpelling.check(tinyTree([FIRST, TEXT, text]));

describe('one-spelling', () => {
  it('finds nothing in the tiny dataset', () => {
    expect(oneSpelling.check(tinyTree())).toEqual([]);
  });

  it.each([
    ['an actor', 'Nordland', 'Northland'],
    ['a person', 'Adah First', 'Ada First'],
    ['a publisher', 'Currier', 'Courier'],
    ['a venue', 'Port Sea', 'Portsea'],
  ])('finds another spelling of %s', (_, wrong, right) => {
    expect(only(check(`It was said of ${wrong}.`))).toMatchObject({
      file: FIRST,
      pointer: TEXT,
      message: `"${wrong}" is another spelling of "${right}"`,
      hint: `write "${right}"`,
    });
  });

  it('judges a spelling of five letters', () => {
    const tree = tinyTree(
      ['actors.json', '/0/alternates', ['Nords']],
      [FIRST, TEXT, 'The envoy of the Nords said yes.'],
    );
    expect(only(oneSpelling.check(tree)).message).toContain('"Nords"');
  });

  it('finds a wrong spelling after a longer word that begins with it', () => {
    expect(only(check('The Nordlanders of Nordland said yes.')).message).toContain('"Nordland"');
  });

  it.each([
    ['inside a longer word', 'The Nordlanders said yes.'],
    ['inside a word with a hyphen', 'The Nordland-born envoy said yes.'],
    ['shorter than five letters', 'An official of Nord said yes.'],
    ['that is part of the right name', 'A Reporter asked, the envoy said yes.'],
    ['in small letters', 'He was a currier by trade.'],
  ])('lets a spelling stand that is %s', (_, text) => {
    expect(check(text)).toEqual([]);
  });

  it('lets a spelling stand that is the right name of somebody else', () => {
    const tree = tinyTree(['people.json', '/1/alternates', ['Northland']]);
    expect(oneSpelling.check(tree)).toEqual([]);
  });

  it('lets a spelling stand inside the right name of somebody else', () => {
    const tree = tinyTree(
      ['people.json', '/1/name', 'Bo Second of Greater Nordland'],
      [FIRST, TEXT, 'Bo Second of Greater Nordland said yes.'],
    );
    expect(oneSpelling.check(tree)).toEqual([]);
  });

  it('finds a spelling that stands inside such a name and once more on its own', () => {
    const tree = tinyTree(
      ['people.json', '/1/name', 'Bo Second of Greater Nordland'],
      [FIRST, TEXT, 'Bo Second of Greater Nordland spoke for Nordland.'],
    );
    expect(only(oneSpelling.check(tree)).message).toContain('"Nordland"');
  });
});
