import { expect, it } from 'vitest';
import { headFile } from '../app/head-file.ts';
import { alternate, headHtml, named, property } from './head-tags.ts';

it('tags are written as HTML, and no text of theirs ends one', () => {
  expect(
    headHtml([
      named('a.b', '"1" < 2 & 3'),
      property('og:title', 'Talks'),
      alternate('text/csv', 'A table', '/t.csv?a=1&b=2'),
      ['script', { type: 'application/ld+json' }, '{"name":"Talks"}'],
    ]),
  ).toBe(
    [
      '<meta name="a.b" content="&quot;1&quot; &lt; 2 &amp; 3" />',
      '<meta property="og:title" content="Talks" />',
      '<link rel="alternate" type="text/csv" href="/t.csv?a=1&amp;b=2" title="A table" />',
      '<script type="application/ld+json">{"name":"Talks"}</script>',
    ].join(''),
  );
});

it.each([
  ['/', 'heads/index.json'],
  ['/rounds/2001-02-10-portsea/', 'heads/rounds/2001-02-10-portsea.json'],
  ['/compare/a...b/', 'heads/compare/a...b.json'],
  ['/compare/', 'heads/compare.json'],
])('the tags of %s stand in %s', (path, file) => {
  expect(headFile(path)).toBe(file);
});
