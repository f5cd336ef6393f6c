import { afterEach, describe, expect, it, vi } from 'vitest';

const HERE = {
  href: 'https://talks.example.org/parley/about/',
  origin: 'https://talks.example.org',
};

/** A browser whose policies give a mark with what they made. */
function withTrustedTypes() {
  const createPolicy = vi.fn(
    (_name: string, rules: { createScriptURL: (url: string) => string }) => ({
      createScriptURL: (url: string) => ({ trusted: rules.createScriptURL(url) }),
    }),
  );
  vi.stubGlobal('trustedTypes', { createPolicy });
  return createPolicy;
}

async function fresh() {
  vi.resetModules();
  vi.stubGlobal('location', HERE);
  return (await import('./trusted.ts')).trustedScript;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the address of a script', () => {
  it('is itself where the browser knows no Trusted Types', async () => {
    vi.stubGlobal('trustedTypes', undefined);
    expect((await fresh())('/parley/sw.js')).toBe('/parley/sw.js');
  });

  it('is made by the one policy of the site, which is made once', async () => {
    const createPolicy = withTrustedTypes();
    const trustedScript = await fresh();
    expect(trustedScript('/parley/sw.js')).toEqual({ trusted: '/parley/sw.js' });
    expect(trustedScript('../sw.js')).toEqual({ trusted: '../sw.js' });
    expect(createPolicy.mock.calls.map(([name]) => name)).toEqual(['parley']);
  });

  it.each(['https://evil.example/sw.js', '//evil.example/sw.js', 'data:text/javascript,1'])(
    'of another site is refused: %s',
    async (url) => {
      const trustedScript = await fresh();
      expect(() => trustedScript(url)).toThrow('is no script of this site');
      withTrustedTypes();
      expect(() => trustedScript(url)).toThrow('is no script of this site');
    },
  );
});

describe('what an element of data holds', () => {
  it('is itself if it is JSON, and refused if it is anything that could run', async () => {
    vi.stubGlobal('trustedTypes', undefined);
    vi.resetModules();
    const { trustedData } = await import('./trusted.ts');
    expect(trustedData('{"name":"Talks"}')).toBe('{"name":"Talks"}');
    expect(() => trustedData('alert(1)')).toThrow(SyntaxError);
  });
});
