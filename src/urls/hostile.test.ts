import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { hostilePaths, hostileSearches } from '../testing/hostile-addresses.ts';
import { canonicalSearch } from './asked.ts';
import { compareCodec, evidenceCodec } from './compare-view.ts';
import type { Codec } from './codec.ts';
import { homeCodec } from './home-view.ts';
import { pagesShown } from './pages-shown.ts';
import { positionsCodec } from './positions-view.ts';
import { proposalsCodec } from './proposals-view.ts';
import { sourcesCodec } from './sources-view.ts';
import { timelineCodec } from './timeline-view.ts';

/* 10,000 addresses: 7,500 search strings read by every codec, 2,500 paths. */

const SEARCHES = hostileSearches(20_240_223, 7500);
const PATHS = hostilePaths(20_240_223, 2500);

const CODECS: Record<string, Codec<object>> = {
  home: homeCodec({
    venue: ['doha'],
    mediator: [],
    party: [],
    person: [],
    issue: ['null'],
  }) as Codec<object>,
  comparison: compareCodec as Codec<object>,
  evidence: evidenceCodec as Codec<object>,
  sources: sourcesCodec as Codec<object>,
  timeline: timelineCodec as Codec<object>,
  positions: positionsCodec(['hamas', 'null']) as Codec<object>,
  proposals: proposalsCodec({
    by: ['qatar'],
    parties: ['any', 'hamas'],
    sorts: ['date', 'null'],
  }) as Codec<object>,
};

/** The params of a search string that a codec does not read, as they are spelt. */
const foreign = ({ params }: Codec<object>, search: string) =>
  search.split('&').filter((part) => {
    const [name] = new URLSearchParams(part).keys();
    return part !== '' && name !== undefined && name !== 'v' && !params.includes(name);
  });

for (const [name, codec] of Object.entries(CODECS))
  test(`${name}: whatever stands in an address is read as a view, and its one spelling is settled at once`, () => {
    const wrong = SEARCHES.filter((text) => {
      const view = codec.parse(`?${text}`);
      const canonical = canonicalSearch(codec, `?${text}`);
      const kept = new Set(canonical.slice(1).split('&'));
      return !(
        isDeepStrictEqual(codec.parse(codec.serialise(view)), view) &&
        canonicalSearch(codec, canonical) === canonical &&
        foreign(codec, text).every((part) => kept.has(part))
      );
    });
    expect(wrong).toEqual([]);
  });

test('no path stops the page from telling what it shows', () => {
  expect(PATHS.filter((path) => pagesShown(path, '', null).pages.length === 0)).toEqual([]);
});

test('the same seed gives the same addresses', () => {
  expect(hostileSearches(1, 50)).toEqual(hostileSearches(1, 50));
  expect(hostileSearches(1, 50)).not.toEqual(hostileSearches(2, 50));
});
