import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROWS_SHOWN } from '../model/row-groups.ts';
import { RUNGS } from '../model/vocabulary.ts';
import { anySearch } from '../testing/view-arbitraries.ts';
import { canonicalSearch, correction, searchAfter, shownSearch } from './asked.ts';
import type { Codec } from './codec.ts';
import { compareCodec } from './compare-view.ts';
import { sourcesCodec } from './sources-view.ts';

const anything = anySearch(
  ['p', 'base', 'diff', 'rows', 'rung', 'asof', 'v', 'q'],
  ['2001-02-10-portsea', 'a', '1', 'all', '2001-02-10', '2001-02-31', '1.0.0', ...RUNGS],
);

describe('the search string to show', () => {
  const here = { key: 'one' };

  it('is that of the address where nothing was asked for', () => {
    expect(shownSearch(null, here, '?diff=1')).toBe('?diff=1');
  });

  it('is what was asked for, until the router has followed', () => {
    expect(shownSearch({ at: here, to: '?diff=1' }, here, '')).toBe('?diff=1');
    // Also where the answer is the view without any switch.
    expect(shownSearch({ at: here, to: '' }, here, '?diff=1')).toBe('');
  });

  it('is that of the address again once we are elsewhere, though it looks the same', () => {
    expect(shownSearch({ at: here, to: '?diff=1' }, { key: 'two' }, '?p=a')).toBe('?p=a');
    expect(shownSearch({ at: here, to: '?diff=1' }, { key: 'one' }, '')).toBe('');
  });
});

describe('the search string after a change', () => {
  const after = (search: string, change: Parameters<typeof searchAfter<View>>[2]) =>
    searchAfter(compareCodec, compareCodec.parse(search), change, search);
  type View = ReturnType<typeof compareCodec.parse>;

  it('keeps the rest of the view', () => {
    expect(after('?p=a.b&asof=2001-02-10', { rows: 'differ' })).toBe(
      '?p=a.b&diff=1&asof=2001-02-10',
    );
    expect(after('?p=a.b&diff=1', { rows: 'common' })).toBe('?p=a.b');
    expect(after('?p=a.b&diff=1', { rows: 'all' })).toBe('?p=a.b&rows=all');
    expect(after('?p=a.b&asof=2001-02-10', { asof: null })).toBe('?p=a.b');
  });

  it('keeps the version that the address names, after the view', () => {
    expect(after('?v=1.0.0&p=a.b', { rows: 'differ' })).toBe('?p=a.b&diff=1&v=1.0.0');
  });

  it.each([
    ['?p=a.b&utm_source=letter', '?p=a.b&diff=1&utm_source=letter'],
    ['?fbclid=IwAR0%2Bx&p=a.b&_x_tr_sl=auto', '?p=a.b&diff=1&fbclid=IwAR0%2Bx&_x_tr_sl=auto'],
    ['?P=a&p=a.b', '?p=a.b&diff=1&P=a'],
    ['?gclid&p=a.b&v=1.0.0', '?p=a.b&diff=1&v=1.0.0&gclid'],
    ['?a=1&a=2&p=a.b', '?p=a.b&diff=1&a=1&a=2'],
  ])('leaves alone what is not ours in %s', (search, right) => {
    expect(after(search, { rows: 'differ' })).toBe(right);
  });

  it('is what was asked for and nothing else, for every address', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom(...ROWS_SHOWN), (search, rows) => {
        const view = compareCodec.parse(search);
        const to = searchAfter(compareCodec, view, { rows }, search);
        expect(compareCodec.parse(to)).toEqual({ ...view, rows });
        expect(canonicalSearch(compareCodec, to)).toBe(to);
      }),
    );
  });
});

describe('the correction of an address', () => {
  const at = (inAddress: string, known = inAddress) =>
    correction(compareCodec, { known, inAddress });

  it.each([
    ['?p=a,b', '?p=a.b'],
    ['?p=a.b&diff=0', '?p=a.b'],
    ['?diff=1&p=a.b', '?p=a.b&diff=1'],
    ['?p=a.b&asof=2001-02-31', '?p=a.b'],
    ['?v=1.0.0&p=a.b', '?p=a.b&v=1.0.0'],
  ])('of %s is "%s"', (wrong, right) => {
    expect(at(wrong)).toBe(right);
  });

  it.each([
    ['?fbclid=IwAR0', 'nothing but what is not ours'],
    ['?utm_source=letter&p=a.b&diff=1', 'what is not ours before the view'],
    ['?p=a.b&utm_source=letter&diff=1', 'what is not ours within it'],
    ['?p=a.b&v=1.0.0&gclid=1', 'what is not ours after it'],
  ])('of %s is not needed: %s', (search) => {
    expect(at(search)).toBeNull();
  });

  it('leaves alone what is not ours', () => {
    expect(at('?utm_source=a%2Fb&diff=1&p=a.b')).toBe('?p=a.b&diff=1&utm_source=a%2Fb');
  });

  it.each(['', '?p=a.b', '?p=a.b&diff=1&asof=2001-02-10', '?p=a.b&v=1.0.0'])(
    'is none where "%s" is right',
    (search) => {
      expect(at(search)).toBeNull();
    },
  );

  it('waits until the page knows what it was asked for', () => {
    expect(at('?p=a,b', '')).toBeNull();
    expect(at('?p=a.b', '')).toBeNull();
  });

  it('is right itself, or the page would correct its address for ever', () => {
    const settles = <View>(codec: Codec<View>, search: string) => {
      const right = correction(codec, { known: search, inAddress: search }) ?? search;
      expect(correction(codec, { known: right, inAddress: right })).toBeNull();
    };
    fc.assert(
      fc.property(anything, (search) => {
        settles(compareCodec, search);
        settles(sourcesCodec, search);
      }),
    );
  });
});
