import { describe, expect, it } from 'vitest';
import { readerProblems, type WhatMustStay } from './reader-mode.ts';

const kept: WhatMustStay = {
  title: 'Talks in Portsea',
  texts: {
    place: ['Portsea, Southland'],
    answer: ['The party of the hills said that it would answer.'],
  },
};

const LONG =
  'The mediators put a text to both sides, which was read aloud in the evening, and both of them asked for time. '.repeat(
    8,
  );

const page = (body: string) =>
  `<!doctype html><html lang="en"><head><title>Talks in Portsea | Parley</title></head><body><main>${body}</main></body></html>`;

describe('reader mode', () => {
  it('is in order where it is offered and keeps everything', () => {
    const html = page(
      `<article class="content"><p>Portsea, Southland</p><h1>Talks in Portsea</h1><p>${LONG}</p><section><p>The party of the hills said that it would answer.</p></section></article>`,
    );
    expect(readerProblems(html, kept)).toEqual([]);
  });

  it('is not offered for a page of short lines', () => {
    const html = page('<h1>Talks in Portsea</h1><ul><li>Portsea, Southland</li></ul>');
    expect(readerProblems(html, kept)).toContain('reader mode is not offered');
  });

  it('loses what stands in a box full of fields and links', () => {
    const html = page(
      `<article class="content"><div><label><input type="checkbox">Portsea, Southland</label><a href="/x">Compare with others</a></div><h1>Talks in Portsea</h1><p>${LONG}</p><p>The party of the hills said that it would answer.</p></article>`,
    );
    expect(readerProblems(html, kept)).toEqual([
      'reader mode loses the place “Portsea, Southland”',
    ]);
  });

  it('has a title of its own where the page names another', () => {
    const html = page(`<article><h1>Talks</h1><p>${LONG}</p></article>`);
    expect(readerProblems(html, { title: 'Talks in Highbridge', texts: {} })).toEqual([
      'reader mode has the title “Talks in Portsea | Parley”',
    ]);
  });
});
