import { describe, expect, it } from 'vitest';
import { aboutSections } from '../en/about-text.tsx';
import * as english from '../en/index.ts';
import { pseudo } from './pseudo.ts';

/** Every text in a catalogue. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}

const inPseudo = (language: 'xa' | 'xr') =>
  Object.fromEntries(
    Object.entries(english).map(([name, value]) => [name, pseudo(language, name, value)]),
  );

describe('the accented language', () => {
  it('writes accents and doubles letters', () => {
    expect(pseudo('xa', 'title', 'Data, once')).toBe('Đááŧáá, óóñçéé');
    expect(pseudo('xa', 'month', 'Jan')).toBe('Ĵááññ');
  });

  it('is at least 40 % longer in every word, and has no English letter', () => {
    const [own, plain] = [textsOf(inPseudo('xa')), textsOf(english)];
    expect(own.length).toBe(plain.length);
    own.forEach((text, i) => {
      if (text === 'en-XA' || text === 'ltr') return;
      const letters = (it: string) => it.replace(/[^\p{L}]/gu, '').length;
      expect(letters(text)).toBeGreaterThanOrEqual(1.4 * letters(plain[i] ?? ''));
      expect(text).not.toMatch(/[A-Za-z]/);
    });
  });
});

describe('the language from right to left', () => {
  it('has letters that are read from right to left, a tag and a direction', () => {
    expect(pseudo('xr', 'title', 'Data')).toBe('דאתא');
    expect(pseudo('xr', 'tag', 'en')).toBe('he-XB');
    expect(pseudo('xr', 'direction', 'ltr')).toBe('rtl');
  });
});

describe('what a message was given', () => {
  it('stays as it is, and is isolated', () => {
    const { tabledBy } = pseudo('xr', 'round', english.round);
    expect(tabledBy('Eastland')).toBe('תאבלעד בי \u2068Eastland\u2069');
    expect(pseudo('xr', 'list', english.list)(['A', 'B'])).toBe('\u2068A\u2069 אנד \u2068B\u2069');
  });

  it('is translated where the message looks at it', () => {
    const { name } = pseudo('xr', 'phase', english.phase);
    expect(name(1)).toBe('פירסת טהאסע');
    expect(pseudo('xr', 'calendar', english.calendar).date('2024-01-28')).toBe('28 זאנ 2024');
  });

  it('chooses the same plural', () => {
    expect(pseudo('xa', 'plural', english.plural)(1)).toBe('one');
  });
});

it('changes running text with its elements', () => {
  const talks = { subject: 'the talks of Portsea', parties: ['Northland', 'Eastland'] };
  const nobody = { name: null, funder: null, reach: null };
  const [section] = pseudo('xr', 'aboutSections', aboutSections)(talks, nobody, (page) => page);
  expect(section?.id).toBe('what');
  expect(JSON.stringify(section?.body)).toContain('טארלעי');
});
