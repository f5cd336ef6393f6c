import { describe, expect, it } from 'vitest';
import { foreignInStyles, foreignRequests, policyProblems } from './policy-checks.ts';
import { policyFor, policyTag } from './policy.ts';

const page = (
  head: string,
  body = '',
  scripts: readonly string[] = [],
  styles: readonly string[] = [],
) =>
  `<!doctype html><html><head><meta charset="utf-8" />${policyTag(policyFor(scripts, styles))}${head}</head><body>${body}</body></html>`;

describe('the policy of a built page', () => {
  it('holds for its inline script, data and files', () => {
    const html = page(
      '<script>a("<b style=x>")</script><script type="application/ld+json">{"style":"<p style=\\"x\\">"}</script><link rel="stylesheet" href="/a.css" />',
      '<p class="style" title="a > b" data-style="x">Style</p>',
      ['a("<b style=x>")'],
    );
    expect(policyProblems(html)).toEqual([]);
  });

  it('holds for the styles inside it, whatever they say', () => {
    const css = '.a>[style]{color:red}';
    const html = page(`<style>${css}</style>`, '<p class="a">x</p>', [], [css]);
    expect(policyProblems(html)).toEqual([]);
  });

  it.each([
    ['<head></head>', 'no policy'],
    [
      page('<script>a()</script>'),
      'a policy that is not that of the scripts and styles inside the page',
    ],
    [
      page('').replace('<head>', '<head><script src="/early.js"></script>'),
      'something before the policy, for which it does not hold',
    ],
    [
      page('<style>p{}</style>'),
      'a policy that is not that of the scripts and styles inside the page',
    ],
    [page('', '<p class="a" style="top:0">x</p>'), 'a style at an element: top:0'],
    [page('', '<p onclick="x()">x</p>'), 'a script at an element: onclick'],
    [page('', '<a href="javascript:x()">x</a>'), 'a script as an address: javascript:x()'],
  ])('is seen to be broken: %#', (html, problem) => {
    expect(policyProblems(html)).toEqual([problem]);
  });
});

describe('requests to other hosts', () => {
  it('are found wherever a browser makes them by itself', () => {
    for (const tag of [
      '<img src="https://evil.example/x.png" alt="" />',
      '<img srcset="/a.png 1x, //evil.example/x.png 2x" alt="" />',
      '<script src="//evil.example/x.js"></script>',
      '<link rel="stylesheet" href="https://evil.example/x.css" />',
      '<link rel="preconnect" href="https://evil.example" />',
      '<iframe src="https://evil.example/"></iframe>',
      '<svg><use href="https://evil.example/x.svg#a"></use></svg>',
      '<form action="https://evil.example/"></form>',
      '<a href="/" ping="https://evil.example/">x</a>',
    ])
      expect(foreignRequests(tag), tag).toHaveLength(1);
  });

  it('are not what a reader may follow, nor what is named', () => {
    const html =
      '<link rel="canonical" href="https://a.example/" /><link rel="alternate" href="https://a.example/feed" /><a href="https://a.example/">x</a><meta property="og:image" content="https://a.example/x.png" /><script src="/x.js"></script>';
    expect(foreignRequests(html)).toEqual([]);
  });

  it('are found in styles', () => {
    const css =
      '@import "https://evil.example/a.css";a{background:url(//evil.example/b.png)}b{background:url("/c.png")}';
    expect(foreignInStyles(css)).toEqual(['https://evil.example/a.css', '//evil.example/b.png']);
  });
});
