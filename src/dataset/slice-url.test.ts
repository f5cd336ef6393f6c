import { describe, expect, it } from 'vitest';
import { sliceUrl } from './slice-url.ts';

describe('sliceUrl', () => {
  it('leads to the file below data/ of the site, wherever the site is served', () => {
    expect(sliceUrl('/parley/', 'rounds/2001-02-10-portsea', 'abc')).toBe(
      '/parley/data/rounds/2001-02-10-portsea.json?v=abc',
    );
  });

  it('is another address for the data of another build', () => {
    expect(sliceUrl('/', 'index', 'abc')).not.toBe(sliceUrl('/', 'index', 'abd'));
  });
});
