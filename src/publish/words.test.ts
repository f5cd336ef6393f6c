import { describe, expect, it } from 'vitest';
import { OFFERED } from '../messages/offered.ts';
import { checkedWords, madeOfNow, wordsByPlace } from './catalogue-words.ts';
import { checkedLanguage } from './words.ts';

const english = wordsByPlace(
  new Map([
    [
      'site.ts',
      {
        site: {
          search: 'Search',
          rounds: { one: '# round', other: '# rounds' },
          of: (all: string) => `of ${all}`,
        },
        months: ['Jan', 'Feb'],
      },
    ],
  ]),
);

describe('the words of a language', () => {
  it('are one a place, whatever forms it has', () => {
    expect([...english.keys()]).toEqual([
      'site.ts/site.search',
      'site.ts/site.rounds',
      'site.ts/site.of',
      'site.ts/months',
    ]);
  });

  it('are missing, unused and stale as they stand beside the English ones', () => {
    const french = wordsByPlace(
      new Map([['site.ts', { site: { search: 'Recherche', go: 'Aller' }, months: ['janv.'] }]]),
    );
    const madeOf = { ...madeOfNow(english), 'site.ts/site.search': '000000' };
    expect(checkedWords(english, french, madeOf)).toEqual({
      missing: ['site.ts/site.rounds', 'site.ts/site.of'],
      unused: ['site.ts/site.go'],
      stale: ['site.ts/site.search'],
    });
    expect(checkedWords(english, english, madeOfNow(english))).toEqual({
      missing: [],
      unused: [],
      stale: [],
    });
  });
});

it.each(Object.keys(OFFERED).filter((language) => language !== 'en'))(
  'none is missing in "%s", and none unused',
  async (language) => {
    const { missing, unused, all } = await checkedLanguage(language);
    expect({ missing, unused }).toEqual({ missing: [], unused: [] });
    expect(all).toBeGreaterThan(2000);
  },
);
