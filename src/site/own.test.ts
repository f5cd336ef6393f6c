import { expect, it } from 'vitest';
import { ownBase, ownKeyOf } from './own.ts';

it.each([
  ['/your-talks/x1a2b3c4d/', '/', 'x1a2b3c4d'],
  ['/your-talks/x1a2b3c4d/rounds/first/', '/', 'x1a2b3c4d'],
  ['/parley/your-talks/x1a2b3c4d/', '/parley/', 'x1a2b3c4d'],
  // The page on which files are opened, and whatever is no key.
  ['/your-talks/', '/', null],
  ['/your-talks/x1a2b3c4d', '/', null],
  ['/your-talks/rounds/first/', '/', null],
  ['/your-talks/x1a2b3c4/', '/', null],
  ['/your-talks/x1A2b3c4d/', '/', null],
  ['/rounds/x1a2b3c4d/', '/', null],
  ['/your-talks/x1a2b3c4d/', '/parley/', null],
])('%s below %s is of %s', (path, base, key) => {
  expect(ownKeyOf(path, base)).toBe(key);
});

it('a dataset stands below its key', () => {
  expect(ownBase('x1a2b3c4d', '/')).toBe('/your-talks/x1a2b3c4d/');
  expect(ownKeyOf(ownBase('x1a2b3c4d', '/a/b/'), '/a/b/')).toBe('x1a2b3c4d');
});
