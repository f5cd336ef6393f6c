import { expect, it } from 'vitest';
import { encodingsFor, getsShorter } from './http-encoding.ts';

it.each([
  ['text/html; charset=utf-8', true],
  ['image/svg+xml; charset=utf-8', true],
  ['application/vnd.sqlite3', true],
  ['application/vnd.apache.parquet', false],
  ['image/png', false],
  ['font/woff2', false],
  ['application/octet-stream', false],
])('%s gets shorter: %s', (type, shorter) => {
  expect(getsShorter(type)).toBe(shorter);
});

it.each([
  [undefined, []],
  ['', []],
  ['gzip, deflate, br, zstd', ['br', 'gzip']],
  ['gzip', ['gzip']],
  ['x-gzip', ['gzip']],
  ['GZIP;Q=0.5', ['gzip']],
  ['deflate', []],
  ['*', ['br', 'gzip']],
  ['br;q=0.5, gzip;q=0.8', ['gzip', 'br']],
  ['br;q=0, *', ['gzip']],
  ['gzip;q=0', []],
  ['gzip;q=0.5, identity', []],
  ['gzip;q=nonsense', []],
] as const)('a reader that takes "%s" gets', (accepted, encodings) => {
  expect(encodingsFor(accepted)).toEqual(encodings);
});
