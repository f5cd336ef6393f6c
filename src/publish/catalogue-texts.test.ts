import { expect, it } from 'vitest';
import { textsInSource } from './catalogue-texts.ts';

const SOURCE = `
import { list } from './language.ts';
/* Not 'this' one. */
type Kind = 'round' | 'proposal';
export const words = {
  title: 'What differs', // nor 'this'
  'tabled-by': "Whose it is",
  of: (kind: Kind, names: string[]) =>
    kind === 'round' ? \`One of \${list(names)}, \${names.length > 1 ? 'and more' : ''} here\` : 'None\\u00a0there',
};
export const text = (
  <p className="x">
    It is read; it is <b>said</b> here.
  </p>
);
`;

it('has what a file of words says, in pieces, and no ids or comments', () => {
  const texts = textsInSource(SOURCE).map((text) => text.replaceAll(/\s+/g, ' '));
  for (const said of [
    'What differs',
    'Whose it is',
    'One of',
    'and more',
    'here',
    'None there',
    'It is read; it is',
    'said',
    'here.',
  ])
    expect(texts).toContain(said);
  for (const silent of ['round', 'proposal', 'tabled-by', 'this', './language.ts'])
    expect(texts).not.toContain(silent);
});
