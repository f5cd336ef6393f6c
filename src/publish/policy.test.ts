import { describe, expect, it } from 'vitest';
import { inlineScripts, inlineStyles, policyFor, policyIn, policyTag } from './policy.ts';

describe('the policy of a page', () => {
  it('lets its own inline script run, by its hash, and no other', () => {
    // The hash that browsers name for `alert(1)`.
    expect(policyFor(['alert(1)'])).toContain(
      "script-src 'self' 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI=';",
    );
    expect(policyFor([])).toContain("script-src 'self';");
  });

  it('lets its own styles be used, by their hashes, and no others', () => {
    // What `printf 'p{}' | openssl dgst -sha256 -binary | base64` prints.
    expect(policyFor([], ['p{}'])).toContain(
      "style-src 'self' 'sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y=';",
    );
    expect(policyFor([])).toContain("style-src 'self';");
  });

  it('has no way around it', () => {
    const policy = policyFor(['alert(1)']);
    for (const wanted of [
      "default-src 'none'",
      "style-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
    ])
      expect(policy.split('; ')).toContain(wanted);
    expect(policy).not.toMatch(/unsafe|\*|https?:|data:|frame-ancestors/);
  });

  it('is found again in the page that has it', () => {
    const policy = policyFor([]);
    expect(policyIn(`<head><meta charset="utf-8" />${policyTag(policy)}</head>`)).toBe(policy);
    expect(policyIn('<head></head>')).toBeNull();
  });
});

it('scripts inside a page are those that run: not data, not files', () => {
  const html =
    '<script>a()</script><script type="application/ld+json">{}</script><script src="/b.js"></script><script type="speculationrules">{"prefetch":[]}</script>';
  expect(inlineScripts(html)).toEqual(['a()', '{"prefetch":[]}']);
});

it('styles inside a page are those that it has, not files', () => {
  const html = '<style>p{}</style><link rel="stylesheet" href="/a.css" /><p class="style">x</p>';
  expect(inlineStyles(html)).toEqual(['p{}']);
});
