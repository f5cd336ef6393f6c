import { expect, it } from 'vitest';
import { languagesInFolders, pagePlaceOf } from './page-places.ts';

it('finds the languages of a site by their start pages', () => {
  const paths = new Set([
    '/index.html',
    '/ar/index.html',
    '/fr/index.html',
    '/es/about/index.html',
  ]);
  expect(languagesInFolders(paths)).toEqual(['fr', 'ar']);
  expect(languagesInFolders(new Set(['/index.html', '/404.html']))).toEqual([]);
});

it('tells the language of a page, and where in its site it stands', () => {
  expect(pagePlaceOf('/ar/rounds/2024-01-28-paris/index.html', 'en', ['fr', 'ar'])).toEqual({
    language: 'ar',
    isFirst: false,
    path: '/rounds/2024-01-28-paris/index.html',
  });
  expect(pagePlaceOf('/fr/404.html', 'en', ['fr']).path).toBe('/404.html');
  expect(pagePlaceOf('/frames/index.html', 'en', ['fr'])).toEqual({
    language: 'en',
    isFirst: true,
    path: '/frames/index.html',
  });
});
