import { describe, expect, it } from 'vitest';
import { absolute, canonical } from './here.ts';
import { below, originOf, withoutBase } from './path.ts';

describe('the place of the site', () => {
  it('puts a path below the base and takes it off again', () => {
    expect(below('/rounds/a/', '/')).toBe('/rounds/a/');
    expect(below('/rounds/a/?v=1#b', '/parley/')).toBe('/parley/rounds/a/?v=1#b');
    expect(withoutBase('/parley/rounds/a/', '/parley/')).toBe('/rounds/a/');
    expect(withoutBase('/parley/', '/parley/')).toBe('/');
    expect(withoutBase('/rounds/a/', '/')).toBe('/rounds/a/');
  });

  it('knows what is not below the base', () => {
    expect(withoutBase('/rounds/a/', '/parley/')).toBeNull();
    expect(withoutBase('/parley', '/parley/')).toBeNull();
    expect(withoutBase('/parleys/rounds/a/', '/parley/')).toBeNull();
  });

  it('has no host where there is neither a page nor a setting', () => {
    expect(absolute('/rounds/a/')).toBe('/rounds/a/');
    expect(canonical('/rounds/a/')).toBe('/rounds/a/');
  });

  it('reads the origin out of the setting', () => {
    expect(originOf('https://example.org')).toBe('https://example.org');
    expect(originOf('https://example.org/parley/')).toBe('https://example.org');
    expect(() => originOf('example.org')).toThrow();
  });
});
