import { expect, it } from 'vitest';
import { ownBase, ownKeyIn } from './own.ts';

it.each([
  ['/your-talks/open/', '#/x1a2b3c4d/', '/', 'x1a2b3c4d'],
  ['/your-talks/open/', '#/x1a2b3c4d/rounds/first/?v=1#rep-00001', '/', 'x1a2b3c4d'],
  ['/parley/your-talks/open/', '#/x1a2b3c4d/', '/parley/', 'x1a2b3c4d'],
  // Another page, and whatever is no key.
  ['/your-talks/', '#/x1a2b3c4d/', '/', null],
  ['/rounds/first/', '#/x1a2b3c4d/', '/', null],
  ['/your-talks/open/', '', '/', null],
  ['/your-talks/open/', '#/x1a2b3c4d', '/', null],
  ['/your-talks/open/', '#x1a2b3c4d/', '/', null],
  ['/your-talks/open/', '#/x1a2b3c4/', '/', null],
  ['/your-talks/open/', '#/x1A2b3c4d/', '/', null],
  ['/your-talks/open/', '#/x1a2b3c4d/', '/parley/', null],
])('%s%s below %s is of %s', (pathname, hash, base, key) => {
  expect(ownKeyIn({ pathname, hash }, base)).toBe(key);
});

it('a dataset stands behind its key', () => {
  expect(ownBase('x1a2b3c4d', '/')).toBe('/your-talks/open/#/x1a2b3c4d/');
  expect(ownKeyIn(new URL(ownBase('x1a2b3c4d', '/a/b/'), 'https://a.example'), '/a/b/')).toBe(
    'x1a2b3c4d',
  );
});
