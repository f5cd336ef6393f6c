/*
 * Addresses that nobody means well with, or that came apart on the way. The same ones each time for the same
 * seed, so that a failure comes again.
 */

const NAMES = [
  'q',
  'venue',
  'from',
  'to',
  'sort',
  'has',
  'p',
  'base',
  'diff',
  'rung',
  'asof',
  'v',
  'issue',
  'kind',
  'fbclid',
  '__proto__',
  '',
];

const BITS = [
  '%',
  '%00',
  '%E0%A4%A',
  '%FF%FE',
  '%2e%2e%2f',
  '%252e',
  '%5c',
  '%0d%0aSet-Cookie:a=b',
  '%E2%80%AE',
  '%EF%BB%BF',
  '%ED%A0%80',
  '&',
  '=',
  '+',
  '.',
  ',',
  ';',
  '/',
  '//',
  '/..',
  '<script>alert(1)</script>',
  '"onload=',
  "'",
  '\\',
  '(',
  '*',
  '[',
  '${7*7}',
  '%F0%9F%95%8A',
  '-1',
  '1e309',
  '0000-00-00',
  '9999-99-99',
  '2024-02-30',
  'NaN',
  'constructor',
  'null',
  'javascript:',
  '%0A',
  '..',
  '#',
  'x'.repeat(300),
  '%D7%A9%D7%9C%D7%95%D7%9D',
  '2024-01-28-paris',
];

/** Whole numbers from 0 to below a bound, by a linear congruential generator. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

/** `count` search strings, without their "?". */
export function hostileSearches(seed: number, count: number): string[] {
  const next = numbers(seed);
  const value = () => Array.from({ length: 1 + next(5) }, () => BITS[next(BITS.length)]).join('');
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + next(4) }, () => `${NAMES[next(NAMES.length)]}=${value()}`).join('&'),
  );
}

/** `count` paths, each with a slash at its start or without one. */
export function hostilePaths(seed: number, count: number): string[] {
  const next = numbers(seed);
  const bit = () => BITS[next(BITS.length)] ?? '';
  const starts = ['/', '/rounds/', '/compare/', '/data/rounds/', '/embed/', '//', ''];
  return Array.from(
    { length: count },
    () =>
      (starts[next(starts.length)] ?? '') +
      Array.from({ length: 1 + next(6) }, () => bit() + (next(3) === 0 ? '/' : '')).join(''),
  );
}
