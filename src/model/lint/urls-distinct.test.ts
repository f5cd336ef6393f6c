import { describe, expect, it } from 'vitest';
import { only, SOURCES, tinyTree, UNDATED, type Edit } from '../../testing/tiny.ts';
import { urlsDistinct } from './urls-distinct.ts';

const PAGE = 'https://reporter.example.org/reporter-talks';

describe('urls-distinct', () => {
  it('finds nothing in the tiny dataset', () => {
    expect(urlsDistinct.check(tinyTree())).toEqual([]);
  });

  it.each([
    ['as it is', PAGE],
    ['with a slash at the end', `${PAGE}/`],
    ['with www', PAGE.replace('//', '//www.')],
    ['without encryption', PAGE.replace('https', 'http')],
    ['with the host in capitals', PAGE.replace('reporter.', 'REPORTER.')],
    ['with a place on the page', `${PAGE}#comments`],
  ])('finds an address that stands twice: %s', (_, url) => {
    expect(only(urlsDistinct.check(tinyTree([UNDATED, '/0/url', url])))).toMatchObject({
      file: UNDATED,
      pointer: '/0/url',
      message: `the page already stands as "reporter-talks" at ${SOURCES}:/0`,
    });
  });

  const CALL = { title: null, note: 'Call with an aide, 15 February.', url: null };
  const other = (change: object): Edit[] =>
    Object.entries({ ...CALL, publisher: 'reporter', ...change }).map(([field, value]): Edit => [
      UNDATED,
      `/1/${field}`,
      value,
    ]);
  const call = Object.entries(CALL).map(([field, value]): Edit => [UNDATED, `/0/${field}`, value]);

  it('finds a document without an address that stands twice', () => {
    expect(only(urlsDistinct.check(tinyTree(...call, ...other({}))))).toMatchObject({
      file: UNDATED,
      pointer: '/1/url',
      message: `the document already stands as "undated-answer" at ${UNDATED}:/0`,
    });
  });

  it.each([
    ['another note', { note: 'Call with an envoy, 15 February.' }],
    ['another publisher', { publisher: 'courier' }],
    ['another day', { published: '2001-02' }],
  ])('takes one with %s for another document', (_, change) => {
    expect(urlsDistinct.check(tinyTree(...call, ...other(change)))).toEqual([]);
  });

  it.each([
    ['another query', `${PAGE}?page=2`],
    ['another path', `${PAGE}/2`],
    ['another host', PAGE.replace('reporter.example', 'courier.example')],
    ['a path in capitals', PAGE.replace('reporter-talks', 'Reporter-Talks')],
  ])('takes an address with %s for another page', (_, url) => {
    expect(urlsDistinct.check(tinyTree([UNDATED, '/0/url', url]))).toEqual([]);
  });
});
