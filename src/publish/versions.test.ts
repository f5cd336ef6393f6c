import { describe, expect, it } from 'vitest';
import { publicFiles } from '../model/slices/public-files.ts';
import { ALONE } from '../site/languages.ts';
import { tinyData } from '../testing/tiny.ts';
import { versionsAddition, versionsOfPage } from './versions.ts';

const languages = { ...ALONE, root: '/parley/', all: ['en', 'fr', 'ar'] };
const origin = 'https://talks.example.org';

describe('the versions of a page', () => {
  it.each(['en', 'fr', 'ar'])(
    'are the same in each language: itself and all others, in %s',
    (here) => {
      expect(versionsOfPage({ languages: { ...languages, here }, origin }, '/rounds/x/')).toEqual([
        { language: 'en', address: 'https://talks.example.org/parley/rounds/x/' },
        { language: 'fr', address: 'https://talks.example.org/parley/fr/rounds/x/' },
        { language: 'ar', address: 'https://talks.example.org/parley/ar/rounds/x/' },
        { language: 'x-default', address: 'https://talks.example.org/parley/rounds/x/' },
      ]);
    },
  );

  it('of a site at the root of its host have its folders', () => {
    const atRoot = { ...ALONE, here: 'he', all: ['en', 'he'] };
    expect(
      versionsOfPage({ languages: atRoot, origin }, '/').map(({ address }) => address),
    ).toEqual([
      'https://talks.example.org/',
      'https://talks.example.org/he/',
      'https://talks.example.org/',
    ]);
  });

  it.each([
    ['a site in one language', ['en']],
    ['one that is built alone', ['fr']],
    ['one that was told none', []],
  ])('are none: %s', (_, all) => {
    expect(versionsOfPage({ languages: { ...ALONE, all }, origin }, '/')).toEqual([]);
  });

  it('stand in the head as links', () => {
    const data = tinyData();
    const site = { data, files: publicFiles(data), base: '/parley/', origin, log: () => {} };
    const page = { path: '/about/', title: '', bareTitle: '', description: '' };
    const head = versionsAddition({ ...site, languages }).head?.(page) ?? [];
    expect(head).toHaveLength(4);
    expect(head[1]).toEqual([
      'link',
      {
        rel: 'alternate',
        hreflang: 'fr',
        href: 'https://talks.example.org/parley/fr/about/',
      },
    ]);
    expect(versionsAddition({ ...site, languages: ALONE }).head?.(page)).toEqual([]);
  });
});
