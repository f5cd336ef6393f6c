import { describe, expect, it } from 'vitest';
import { judge, partWanted } from './http-conditions.ts';

const MODIFIED = Date.UTC(2024, 1, 23, 12, 0, 0);
const TIME = 'Fri, 23 Feb 2024 12:00:00 GMT';
const BEFORE = 'Fri, 23 Feb 2024 11:59:59 GMT';
const AFTER = 'Fri, 23 Feb 2024 12:00:01 GMT';
const strong = { etag: '"a"', modified: MODIFIED };
const weak = { etag: 'W/"a"', modified: MODIFIED };

describe('whether a file is sent', () => {
  it.each([
    ['nothing is asked', {}, 'send'],
    ['its tag is known', { 'if-none-match': '"a"' }, 'not modified'],
    ['its tag is known as a weak one', { 'if-none-match': 'W/"a"' }, 'not modified'],
    ['its tag is in a list', { 'if-none-match': '"b", W/"a","c"' }, 'not modified'],
    ['a tag with a comma is known', { 'if-none-match': '"a,b", "c"' }, 'send'],
    ['any is known', { 'if-none-match': '*' }, 'not modified'],
    ['another tag is known', { 'if-none-match': '"b"' }, 'send'],
    ['the tag lacks its quotes', { 'if-none-match': 'a' }, 'send'],
    ['its time is known', { 'if-modified-since': TIME }, 'not modified'],
    ['a later time is known', { 'if-modified-since': AFTER }, 'not modified'],
    ['an earlier time is known', { 'if-modified-since': BEFORE }, 'send'],
    [
      'a time of RFC 850 is known',
      { 'if-modified-since': 'Friday, 23-Feb-24 12:00:00 GMT' },
      'not modified',
    ],
    [
      'a time of asctime is known',
      { 'if-modified-since': 'Fri Feb 23 12:00:00 2024' },
      'not modified',
    ],
    ['what is known is no date', { 'if-modified-since': '2030-01-01' }, 'send'],
    [
      'the tag is another, whatever the time',
      { 'if-none-match': '"b"', 'if-modified-since': AFTER },
      'send',
    ],
    ['this version is wanted', { 'if-match': '"b", "a"' }, 'send'],
    ['any is wanted', { 'if-match': '*' }, 'send'],
    ['another version is wanted', { 'if-match': '"b"' }, 'another version'],
    [
      'a weak tag is wanted, which no comparison of bytes takes',
      { 'if-match': 'W/"a"' },
      'another version',
    ],
    ['it is wanted as it was then', { 'if-unmodified-since': TIME }, 'send'],
    ['it is wanted as it was before', { 'if-unmodified-since': BEFORE }, 'another version'],
    [
      'the tag is right, whatever the time',
      { 'if-match': '"a"', 'if-unmodified-since': BEFORE },
      'send',
    ],
    ['it is wanted so, and known', { 'if-match': '"a"', 'if-none-match': '"a"' }, 'not modified'],
  ] as const)('where %s', (_, headers, verdict) => {
    expect(judge(headers, strong)).toBe(verdict);
  });

  it('by a weak tag: known is enough for leaving it out, not for wanting it', () => {
    expect(judge({ 'if-none-match': '"a"' }, weak)).toBe('not modified');
    expect(judge({ 'if-match': '"a"' }, weak)).toBe('another version');
    expect(judge({ 'if-match': 'W/"a"' }, weak)).toBe('another version');
  });
});

describe('the part of a file of ten bytes', () => {
  const NOW = MODIFIED + 60_000;
  it.each([
    ['bytes=0-3', { start: 0, end: 3 }],
    ['bytes=4-', { start: 4, end: 9 }],
    ['bytes=4-99', { start: 4, end: 9 }],
    ['bytes=-3', { start: 7, end: 9 }],
    ['bytes=-99', { start: 0, end: 9 }],
    ['Bytes=0-0', { start: 0, end: 0 }],
    ['bytes=10-', 'none such'],
    ['bytes=-0', 'none such'],
    ['bytes=9-2', null],
    ['bytes=-', null],
    ['bytes=a-b', null],
    ['lines=0-3', null],
    ['bytes=0-1,4-5', null],
    [undefined, null],
  ] as const)('%s', (range, part) => {
    expect(partWanted(range === undefined ? {} : { range }, strong, 10, NOW)).toEqual(part);
  });

  it.each([
    ['its tag', '"a"', { start: 4, end: 9 }],
    ['another tag', '"b"', null],
    ['a weak tag', 'W/"a"', null],
    ['its time', TIME, { start: 4, end: 9 }],
    ['a later time', AFTER, null],
    ['no date', 'yesterday', null],
  ] as const)('goes on with a part of %s', (_, version, part) => {
    const headers = { range: 'bytes=4-', 'if-range': version };
    expect(partWanted(headers, strong, 10, NOW)).toEqual(part);
  });

  it('does not go on by a weak tag of its own, nor by a time of this very second', () => {
    const headers = { range: 'bytes=4-', 'if-range': 'W/"a"' };
    expect(partWanted(headers, weak, 10, NOW)).toBeNull();
    const byTime = { range: 'bytes=4-', 'if-range': TIME };
    expect(partWanted(byTime, strong, 10, MODIFIED + 500)).toBeNull();
  });
});
