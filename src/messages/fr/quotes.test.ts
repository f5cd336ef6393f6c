import { describe, expect, it } from 'vitest';
import { ended, inQuotes, typeset } from './quotes.ts';

const B = '\u202f';

describe('quotation marks', () => {
  it.each([
    ['a straight quotation', 'Il parle d\'une "loi".', `Il parle d’une «${B}loi${B}».`],
    ['an English one', 'They say “one law”', `They say «${B}one law${B}»`],
    ['a French one with other blanks', 'Il dit « oui »', `Il dit «${B}oui${B}»`],
    ['a French one without blanks', 'Il dit «oui».', `Il dit «${B}oui${B}».`],
    ['one within another', '"Il a dit \'non\' hier"', `«${B}Il a dit “non” hier${B}»`],
    ['one behind an apostrophe', 'l\'"offre" d\'hier', `l’«${B}offre${B}» d’hier`],
    ['an apostrophe', "l'accord d'avril", 'l’accord d’avril'],
  ])('are those of French newspapers: %s', (_, text, set) => {
    expect(typeset(text)).toBe(set);
  });

  it('are set once, however often', () => {
    const set = typeset('Selon lui, "il a dit \'non\'".');
    expect(typeset(set)).toBe(set);
  });

  it('have the stop and the comma behind them', () => {
    expect(inQuotes('Une offre de "trêve".', '.')).toBe(`«${B}Une offre de “trêve”${B}».`);
    expect(inQuotes('Une offre', ',')).toBe(`«${B}Une offre${B}»,`);
    expect(inQuotes('Une offre ?', '.')).toBe(`«${B}Une offre ?${B}»`);
  });

  it('end a text with one stop', () => {
    expect(ended(`Il dit «${B}oui${B}»`)).toBe(`Il dit «${B}oui${B}».`);
    expect(ended('s.\u00a0d.')).toBe('s.\u00a0d.');
    expect(ended('Oui')).toBe('Oui.');
  });
});
