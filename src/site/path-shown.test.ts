import { afterEach, expect, it, vi } from 'vitest';
import { pathShown } from './path-shown.ts';

/** What is shown at an address, and the address that stands in the window afterwards. */
function shownAt(address: string, prerendered: string | undefined) {
  const { pathname, search, hash } = new URL(address, 'https://p.example');
  const replaceState = vi.fn<(state: unknown, unused: string, to: string) => void>();
  const history = { state: { key: 'a' }, replaceState };
  vi.stubGlobal('history', history);
  vi.stubGlobal('window', { location: { pathname, search, hash }, history });
  return { path: pathShown(prerendered), put: replaceState.mock.calls[0] ?? null };
}

afterEach(() => vi.unstubAllGlobals());

it.each(['/Rounds/A/', '/rounds//a/', '/rounds/a/index.html', '/rounds/a'])(
  'a page that a host serves at %s is itself, and its address is put right',
  (pathname) => {
    expect(shownAt(`${pathname}?q=X#C`, '/rounds/a/')).toEqual({
      path: '/rounds/a/',
      put: [{ key: 'a' }, '', '/rounds/a/?q=X#C'],
    });
  },
);

it.each([
  ['/rounds/a/', '/rounds/a/', '/rounds/a/'],
  ['/web/2026/rounds/a/', '/rounds/a/', '/web/2026/rounds/a/'],
  ['/rounds/b/', '404', '/rounds/b/'],
  ['/rounds//b/', undefined, '/rounds//b/'],
])('the address %s of what was built for %s is left as it is', (address, prerendered, path) => {
  expect(shownAt(address, prerendered)).toEqual({ path, put: null });
});
