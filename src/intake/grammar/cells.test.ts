import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listText, entryNames, sourcesIn, textsIn, twoInOne } from './lists.ts';
import { plainText, withoutNeedless } from './plain.ts';
import { soundsLikeTwo, weakestRung } from './speakers.ts';
import { isDash, readTruth } from './truth.ts';

describe('a list in a cell', () => {
  const known = new Set(['Northland', 'Eastland', 'League, Union and others']);
  it.each([
    ['Northland | Eastland', ['Northland', 'Eastland']],
    ['Northland; Eastland;', ['Northland', 'Eastland']],
    ['Northland\nEastland', ['Northland', 'Eastland']],
    ['Northland, Eastland', ['Northland', 'Eastland']],
    ['Portsea, Eastland', ['Portsea, Eastland']],
    ['League, Union and others', ['League, Union and others']],
    ['Portsea, Eastland | Westport', ['Portsea, Eastland', 'Westport']],
    ['', []],
  ])('of names: %j', (written, names) => {
    expect(entryNames(written, (name) => known.has(name))).toEqual(names);
  });

  it.each([
    ['paper-1 | paper-2', ['paper-1', 'paper-2']],
    [
      'https://example.org/a, https://example.org/b',
      ['https://example.org/a', 'https://example.org/b'],
    ],
    ['https://example.org/a;b=1', ['https://example.org/a;b=1']],
    ['https://example.org/a; paper-1', ['https://example.org/a', 'paper-1']],
  ])('of sources: %j', (written, sources) => {
    expect(sourcesIn(written)).toEqual(sources);
  });

  it('of texts keeps what stands in quotation marks', () => {
    expect(textsIn('truce, exchange; aid')).toEqual(['truce', 'exchange', 'aid']);
    expect(textsIn('"League, Union" | Port "Sea"')).toEqual(['League, Union', 'Port "Sea"']);
  });

  it('of texts is read back as it was written', () => {
    const entry = fc.stringMatching(/^[a-z"|;,]([a-z "|;,]{0,8}[a-z"|;,])?$/);
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 4 }), (entries) => {
        expect(textsIn(listText(entries))).toEqual(entries);
      }),
    );
  });

  it('asks whether a stroke parts two names', () => {
    expect(twoInOne('AU/IGAD')).toEqual(['AU', 'IGAD']);
    expect(twoInOne('24/7')).toBeNull();
    expect(twoInOne('Eastland')).toBeNull();
  });
});

it.each([
  ['x', true],
  ['Yes', true],
  ['1', true],
  ['✓', true],
  ['FALSE', false],
  ['0', false],
  ['no', false],
  ['', null],
  ['perhaps', 'unreadable'],
  ['-', 'unreadable'],
])('reads %j as yes, no or nothing', (written, meant) => {
  expect(readTruth(written)).toBe(meant);
});

it.each([
  ['-', true],
  ['–', true],
  ['N/A', true],
  ['none', true],
  ['', false],
  ['nonesuch', false],
])('knows a sign for nothing: %j', (written, is) => {
  expect(isDash(written)).toBe(is);
});

it.each([
  [null, 'media-report'],
  ['an official', 'official-anonymous'],
  ['a mediator', 'official-anonymous'],
  ['Northland', 'party-statement'],
  ['a spokesman of Northland', 'party-statement'],
  ['two officials of Northland', 'party-anonymous'],
  ['Ada First, minister of Northland', 'party-statement'],
  ['Ada First', 'media-report'],
  ['sources', 'media-report'],
  ['northlanders', 'media-report'],
] as const)('takes %j for the weakest that the words allow', (speaker, rung) => {
  expect(weakestRung(speaker, ['northland'])).toBe(rung);
});

it.each([
  ['30 days, while others say 60.', true],
  ['30 or 60 days.', true],
  ['A pause of 30 days.', false],
])('hears two accounts in one cell: %s', (text, is) => {
  expect(soundsLikeTwo(text)).toBe(is);
});

it('sees marks of direction, and takes them out', () => {
  expect(withoutNeedless('a\u202Eb')).toBe('ab');
  expect(withoutNeedless('a\u061c\u200bb\ufeff')).toBe('ab');
  // Without its joiner this is another word.
  expect(withoutNeedless('\u0645\u06cc\u200c\u0634\u0648\u062f')).toBe(
    '\u0645\u06cc\u200c\u0634\u0648\u062f',
  );
  expect(plainText(' a\u202Eb\u00A0 c ')).toBe('ab c');
});
