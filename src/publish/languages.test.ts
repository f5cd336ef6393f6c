import { describe, expect, it } from 'vitest';
import { baseOfLanguage } from '../site/languages.ts';
import { buildOf, languagesBuilt } from './languages.ts';

const ALL = 'en,fr,ar';
const first = { ...languagesBuilt('/parley/', true, {}), all: ALL.split(',') };
const place = { outDir: '/srv/dist', siteUrl: 'https://talks.example.org/parley/' };

describe('the build of another language of a site below a path', () => {
  const { args, env } = buildOf('fr', first, place);

  it('goes into a folder of the first, and below the path of that', () => {
    expect(args).toEqual([
      'build',
      '--outDir',
      '/srv/dist/fr',
      '--emptyOutDir',
      '--base',
      '/parley/fr/',
    ]);
  });

  it('is told the host alone, since the path is told by the base', () => {
    expect(env['VITE_SITE_URL']).toBe('https://talks.example.org');
  });

  it('is told no host where the first was told none', () => {
    const told = buildOf('fr', first, { ...place, siteUrl: undefined }).env;
    expect(told).toEqual({ PARLEY_LANGUAGE: 'fr', PARLEY_ALL_LANGUAGES: ALL });
  });

  it('knows where all the others are', () => {
    const french = languagesBuilt('/parley/fr/', false, env);
    expect(french).toMatchObject({ root: '/parley/', here: 'fr', all: ['en', 'fr', 'ar'] });
    expect(french.all.map((language) => baseOfLanguage(language, french))).toEqual([
      '/parley/',
      '/parley/fr/',
      '/parley/ar/',
    ]);
  });
});

it('a language that is built alone stands at the root', () => {
  const alone = languagesBuilt('/parley/', false, { PARLEY_LANGUAGE: 'ar' });
  expect(alone).toMatchObject({ root: '/parley/', here: 'ar', all: ['ar'] });
  expect(baseOfLanguage('ar', alone)).toBe('/parley/');
});
