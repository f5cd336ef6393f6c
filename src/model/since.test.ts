import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareVersions } from './editions.ts';
import { since } from './since.ts';
import type { CorrectionEntry } from './slices/corrections-slice.ts';

const edition = (version: string) => ({ version, date: '2001-01-01', note: 'An edition.' });
const correction = (id: string, version: string): CorrectionEntry => ({
  id,
  version,
  date: '2001-01-01',
  field: 'text',
  before: 'a',
  after: 'b',
  reason: 'It was misread.',
  target: { kind: 'report', name: 'Outline', text: [], path: '/p/#a', pages: ['/p/'] },
});
const slice = {
  editions: [edition('1.0.0'), edition('1.2.0'), edition('2.0.0')],
  corrections: [
    correction('cor-00003', '2.0.0'),
    correction('cor-00002', '1.2.0'),
    correction('cor-00001', '1.0.0'),
  ],
};
const everything = () => true;
const idsSince = (version: string) => {
  const found = since(version, slice, everything);
  return found?.state === 'older' ? found.corrections.map(({ id }) => id) : found?.state;
};

describe('since', () => {
  it.each([
    ['2.0.0', 'same'],
    ['2.0.1', 'future'],
    ['1.2.0', ['cor-00003']],
    ['1.0.0', ['cor-00003', 'cor-00002']],
  ])('of version %s says %s', (version, wanted) => {
    expect(idsSince(version)).toEqual(wanted);
  });

  it('takes a version that never was for the edition before it', () => {
    expect(since('1.1.9', slice, everything)).toMatchObject({
      fit: 'before',
      from: { version: '1.0.0' },
    });
    expect(idsSince('1.1.9')).toEqual(idsSince('1.0.0'));
  });

  it('takes a version before the first edition for the first', () => {
    expect(since('0.0.1', slice, everything)).toMatchObject({
      fit: 'first',
      from: { version: '1.0.0' },
    });
  });

  it('names only what the page shows', () => {
    const found = since('1.0.0', slice, ({ id }) => id === 'cor-00002');
    expect(found).toMatchObject({ corrections: [{ id: 'cor-00002' }] });
  });

  it('says nothing where nothing was ever published', () => {
    expect(since('1.0.0', { editions: [], corrections: [] }, everything)).toBeNull();
  });

  it('never names more for a later version', () => {
    const part = fc.integer({ min: 0, max: 3 });
    const version = fc.tuple(part, part, part).map((parts) => parts.join('.'));
    const count = (one: string) => {
      const found = since(one, slice, everything);
      return found?.state === 'older' ? found.corrections.length : 0;
    };
    fc.assert(
      fc.property(version, version, (a, b) => {
        const [earlier = a, later = b] = [a, b].toSorted(compareVersions);
        expect(count(later)).toBeLessThanOrEqual(count(earlier));
      }),
    );
  });
});
