import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languageProblems, linkedDataProblems, previewProblems } from './page-checks.ts';
import { pngOf } from './previews/png.ts';
import { headHtml } from './head-tags.ts';
import { previewTags, type Preview } from './previews/tags.ts';

let dist: string;
beforeAll(async () => {
  dist = mkdtempSync(join(tmpdir(), 'pages-'));
  mkdirSync(join(dist, 'previews'));
  const keep = (name: string, file: Buffer) => writeFileSync(join(dist, 'previews', name), file);
  const right = await pngOf(Buffer.alloc(1200 * 630 * 4, 255), 1200, 630);
  keep('right.png', right);
  keep('small.png', await pngOf(Buffer.alloc(60 * 30 * 4, 255), 60, 30));
  keep('heavy.png', Buffer.concat([right, Buffer.alloc(100_000)]));
  keep('none.png', Buffer.from('not a picture at all, though it is long enough'));
});
afterAll(() => rmSync(dist, { recursive: true }));

const preview: Preview = {
  type: 'article',
  siteName: 'Parley',
  title: 'Talks',
  description: 'A pause of 42 days.',
  url: 'https://example.org/rounds/talks/',
  image: 'https://example.org/previews/right.png?v=1',
  alt: 'Card “Talks”.',
};

function problems(changes: Partial<Preview>, change = (html: string) => html, isAddress = true) {
  const html = change(headHtml(previewTags({ ...preview, ...changes })));
  return previewProblems({ path: '/x', html }, dist, isAddress);
}

const named = (name: string) => ({ image: `https://example.org/previews/${name}` });

describe('a page whose preview is checked', () => {
  it('is in order with every tag and a picture of the right size', () => {
    expect(problems({})).toEqual([]);
  });

  it.each([
    ['gone.png', 'is not there'],
    ['none.png', 'is no PNG'],
    ['small.png', 'is 60 × 30'],
    ['heavy.png', 'bytes'],
  ])('reports what is wrong with %s', (name, problem) => {
    expect(problems(named(name))).toEqual([expect.stringContaining(problem)]);
  });

  it('reports an address that is not whole', () => {
    expect(problems({ image: '/previews/right.png' })).toEqual([
      expect.stringContaining('no whole address'),
    ]);
  });

  it('reports tags that are missing, empty, or there twice', () => {
    const without = (html: string) => html.replace(/<meta property="og:image:alt"[^>]*>/, '');
    expect(problems({}, without)).toEqual(['no tag og:image:alt']);
    expect(problems({ alt: '' })).toEqual([
      'an empty tag og:image:alt',
      'an empty tag twitter:image:alt',
    ]);
    expect(problems({}, (html) => html + html)).toContain('more than one tag og:title');
  });

  it('has none where it is no address', () => {
    expect(problems({}, () => '', false)).toEqual([]);
    expect(problems({}, undefined, false)).toEqual([
      expect.stringContaining('on a page that is no address'),
    ]);
  });
});

describe('JSON-LD that is checked', () => {
  const script = (text: string) => ({
    path: '/x',
    html: `<script type="application/ld+json" data-built>${text}</script>`,
  });

  it('is in order in the words of schema.org', () => {
    expect(linkedDataProblems(script('{"@context":"https://schema.org","@type":"Event"}'))).toEqual(
      [],
    );
    expect(linkedDataProblems({ path: '/x', html: '' })).toEqual([]);
  });

  it.each([
    ['{"@context":"https://schema.org"', 'not JSON'],
    ['{"@type":"Event"}', 'without the words'],
    ['{"@context":"https://schema.org"}', 'without the words'],
  ])('reports %s', (text, problem) => {
    expect(linkedDataProblems(script(text))).toEqual([expect.stringContaining(problem)]);
  });
});

describe('the languages of a page', () => {
  const page = (body: string, language = 'en') => ({
    path: '/x/index.html',
    html: `<html lang="${language}"><head><title>شاهد</title></head><body>${body}</body></html>`,
  });

  it.each([
    ['Latin letters', '<p>Türkiye and Österreich</p>'],
    ['a name that bears its language', '<p>By <bdi lang="ar">وفد رفيع</bdi>, seen</p>'],
    ['one that bears it further up', '<p lang="he" dir="rtl">שלום <b>עולם</b></p>'],
    ['an attribute of a link in that language', '<a lang="ar" href="/" title="وفد">A</a>'],
    ['a language that nobody knows', '<bdi lang="und-Arab">وفد</bdi>'],
    ['data for programs', '<script type="application/ld+json">{"a":"وفد <b>"}</script>'],
    ['Cyrillic letters in Russian', '<p><span lang="ru">Россия</span></p>'],
  ])('let %s stand', (_, body) => {
    expect(languageProblems(page(body))).toEqual([]);
  });

  it('let a page stand that is in the script', () => {
    expect(languageProblems(page('<p>وفد رفيع</p><p title="وفد">b</p>', 'ar'))).toEqual([]);
  });

  it('find a text without its language, and one that is not set apart', () => {
    expect(languageProblems(page('<p>By <b>وفد</b></p>'))).toEqual([
      '"وفد" stands as text in "en"',
      '"وفد" is not set apart from what runs the other way',
    ]);
    expect(languageProblems(page('<p><i lang="he">שלום</i></p>'))).toEqual([
      '"שלום" is not set apart from what runs the other way',
    ]);
    expect(languageProblems(page('<a href="/" title="وفد"><bdi lang="ar">وفد</bdi></a>'))).toEqual([
      '"وفد" stands as text in "en"',
    ]);
    expect(languageProblems(page('<br><img alt="Россия">'))).toEqual([
      '"Россия" stands as text in "en"',
    ]);
  });

  it('find a text after an element in its language', () => {
    expect(languageProblems(page('<p><bdi lang="ar">وفد</bdi><bdi>وفد</bdi></p>'))).toEqual([
      '"وفد" stands as text in "en"',
    ]);
  });
});
