import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RUNGS } from '../model/vocabulary.ts';
import { anySearch } from '../testing/view-arbitraries.ts';
import { compareCodec } from './compare-view.ts';
import { carryVersion, versionIn, withVersion } from './version.ts';

const part = fc.integer({ min: 0, max: 999_999 });
const version = fc.tuple(part, part, part).map((parts) => parts.join('.'));
const search = anySearch(
  ['v', 'p', 'rung', 'asof', 'q'],
  ['1.0.0', '1.10.2', '01.0.0', 'latest', '', '2001-02-10', ...RUNGS],
);

describe('the version in an address', () => {
  it('is read as it was written into a link, whatever else the link holds', () => {
    fc.assert(
      fc.property(version, search, (one, other) => {
        const path = `/compare/?${other.replace(/^\?|#/g, '')}#rep-00001`;
        const url = new URL(withVersion(path, one), 'https://parley.example.org');
        expect(versionIn(url.search)).toEqual({ text: one, valid: true });
        expect(url.pathname).toBe('/compare/');
        expect(url.hash).toBe('#rep-00001');
      }),
    );
  });

  it('stays where the rest of the address is put into its canonical form', () => {
    fc.assert(
      fc.property(version, search, (one, other) => {
        const asked = carryVersion(other, `?v=${one}`);
        const { parse, serialise } = compareCodec;
        const canonical = carryVersion(serialise(parse(asked)), asked);
        expect(versionIn(canonical)).toEqual({ text: one, valid: true });
        expect(parse(canonical)).toEqual(parse(asked));
        // Once more changes nothing, or the page would replace its address for ever.
        expect(carryVersion(serialise(parse(canonical)), canonical)).toBe(canonical);
      }),
    );
  });

  it('is nothing, or a short text, whatever the address holds, and settles at once', () => {
    fc.assert(
      fc.property(search, (text) => {
        const found = versionIn(text);
        if (!found) expect(carryVersion('?rung=document', text)).toBe('?rung=document');
        else {
          expect(found.text.length).toBeLessThanOrEqual(20);
          expect(versionIn(carryVersion('', text))).toEqual(found);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['', null],
    ['?v=', null],
    ['?V=1.0.0', null],
    ['?rung=document', null],
    ['?v=1.0.0', { text: '1.0.0', valid: true }],
    ['?v=1.0.0&v=2.0.0', { text: '1.0.0', valid: true }],
    ['?v=latest', { text: 'latest', valid: false }],
    ['?v=1.0', { text: '1.0', valid: false }],
    ['?v=%3Cscript%3Ealert(1)%3C%2Fscript%3E', { text: '<script>alert(1)</sc', valid: false }],
  ])('is read out of "%s"', (text, found) => {
    expect(versionIn(text)).toEqual(found);
  });
});

describe('withVersion', () => {
  it.each([
    ['/rounds/a/', '/rounds/a/?v=1.2.0'],
    ['/rounds/a/#rep-00001', '/rounds/a/?v=1.2.0#rep-00001'],
    ['/compare/?p=a.b&rung=document', '/compare/?p=a.b&rung=document&v=1.2.0'],
    ['/rounds/a/?v=1.0.0&rung=document#x', '/rounds/a/?rung=document&v=1.2.0#x'],
    ['/', '/?v=1.2.0'],
  ])('makes of %s %s', (path, wanted) => {
    expect(withVersion(path, '1.2.0')).toBe(wanted);
  });
});
