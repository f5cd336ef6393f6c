import { describe, expect, it } from 'vitest';
import { htmlAnswer, jsonAnswer, pageText, scriptAnswer } from '../testing/kept-site.ts';
import { canBeFile, canBePage, isWholeFile, pageFacts, type Sent } from './answers.ts';

const CODE = '/assets/index-1.js';
const DATA = '/data/index.json?v=abc';

/** An answer with something else about it than a test can make. */
const odd = (response: Response, change: Partial<Sent>): Sent => ({
  status: response.status,
  type: response.type,
  redirected: response.redirected,
  headers: response.headers,
  ...change,
});

describe('what can be kept', () => {
  it('is whole and of the kind that was asked for', () => {
    expect(canBeFile(CODE, scriptAnswer())).toBe(true);
    expect(canBeFile(DATA, jsonAnswer('{}'))).toBe(true);
    expect(canBePage(htmlAnswer('x'))).toBe(true);
  });

  it.each([
    ['an error', odd(scriptAnswer(), { status: 404 })],
    ['a part', odd(scriptAnswer(), { status: 206 })],
    ['a part that says that it is all', new Response('', { headers: { 'content-range': 'x' } })],
    ['an answer that hides what it is', odd(scriptAnswer(), { type: 'opaque', status: 0 })],
    ['a redirect', odd(scriptAnswer(), { type: 'opaqueredirect', status: 0 })],
    ['what came from elsewhere', odd(scriptAnswer(), { redirected: true })],
    ['what differs with everything', new Response('', { headers: { vary: '*' } })],
  ])('is not %s', (_, answer) => {
    expect(canBeFile(CODE, answer)).toBe(false);
    expect(canBePage(answer)).toBe(false);
  });

  it('is no page in place of a file, nor the other way round', () => {
    expect(canBeFile(CODE, htmlAnswer('x'))).toBe(false);
    expect(canBeFile(DATA, htmlAnswer('x'))).toBe(false);
    expect(canBePage(jsonAnswer('{}'))).toBe(false);
  });

  it('is no text of JSON without its end', () => {
    expect(isWholeFile(DATA, '{"a":[1,2]}\n')).toBe(true);
    expect(isWholeFile(DATA, '{"a":[1,')).toBe(false);
    expect(isWholeFile(CODE, 'export {')).toBe(true);
  });
});

describe('pageFacts', () => {
  it('reads what a page says of itself', () => {
    expect(pageFacts(pageText(), '/parley/')).toEqual({
      title: 'Portsea & after',
      edition: { version: '1.0.0', date: '2001-02-28' },
      data: 'abc',
      entry: '/assets/index-1.js',
    });
  });

  it.each([
    ['a page of another site', '<!doctype html><html><title>Shop</title></html>'],
    ['a page that was cut off', pageText().slice(0, -12)],
    ['the same site below another path', pageText({ base: '/other/' })],
    ['a damaged edition', pageText().replace('{"version"', '{version')],
  ])('is null for %s', (_, text) => {
    expect(pageFacts(text, '/parley/')).toBeNull();
  });
});
