import { ALONE } from '../site/languages.ts';
import { expect, it } from 'vitest';
import { publicFiles } from '../model/slices/public-files.ts';
import { tinyData } from '../testing/tiny.ts';
import { appManifest, manifestOf } from './app-manifest.ts';
import { headHtml } from './head-tags.ts';
import { pngSize } from './previews/png.ts';

type Icon = { src: string; sizes: string; type: string; purpose?: string };

const data = tinyData();
const site = {
  data,
  files: publicFiles(data),
  base: '/talks/',
  origin: 'https://parley.example',
  languages: ALONE,
  log: () => {},
};
const addition = appManifest(site);
const files = (await addition.files?.()) ?? new Map<string, string | Uint8Array>();
const manifest = JSON.parse(String(files.get('site.webmanifest'))) as Record<string, unknown> & {
  icons: Icon[];
};

/*
 * What Chromium asks of a site that it offers to install: a name, a start address within the scope, a display
 * of its own, and icons of 192 and 512 pixels for any purpose.
 */
it('has what a browser asks for, below the path of the site', () => {
  expect(manifest).toMatchObject({
    id: '/talks/',
    name: 'Parley',
    short_name: 'Parley',
    start_url: './',
    scope: './',
    display: 'standalone',
    lang: 'en',
    dir: 'ltr',
  });
  const sizes = manifest.icons.filter(({ purpose }) => purpose === 'any').map((icon) => icon.sizes);
  expect(sizes).toEqual(['192x192', '512x512']);
  expect(manifest.icons.filter(({ purpose }) => purpose === 'maskable')).toHaveLength(1);
});

it('is a program of its own in each language of a site, for the pages in its folder', () => {
  expect(manifestOf({ base: '/talks/fr/' })).toMatchObject({
    id: '/talks/fr/',
    start_url: './',
    scope: './',
  });
});

it('has each picture in the size that it says', () => {
  for (const { src, sizes } of manifest.icons.filter(({ type }) => type === 'image/png')) {
    const { width, height } = pngSize(Buffer.from(files.get(src) as Uint8Array)) ?? {};
    expect(`${width}x${height}`, src).toBe(sizes);
  }
  const touch = Buffer.from(files.get('apple-touch-icon.png') as Uint8Array);
  expect(pngSize(touch)).toEqual({ width: 180, height: 180 });
});

it('is linked from pages, and not from frames', () => {
  const head = headHtml(
    addition.head?.({ path: '/', title: '', bareTitle: '', description: '' }) ?? [],
  );
  expect(head).toContain('<link rel="manifest" href="/talks/site.webmanifest" />');
  expect(head).toContain('href="/talks/apple-touch-icon.png"');
  expect(head.match(/name="theme-color"/g)).toHaveLength(2);
  expect(addition.frameHead).toBeUndefined();
});
