import { describe, expect, it } from 'vitest';
import { only, SOURCES, tinyTree, UNDATED, type Edit } from '../../testing/tiny.ts';
import { addressesTrue } from './addresses-true.ts';

const check = (...edits: Edit[]) => addressesTrue.check(tinyTree(...edits));
const HOSTS = '/0/hosts';

describe('addresses-true', () => {
  it('finds nothing in the tiny dataset', () => {
    expect(check()).toEqual([]);
  });

  it('has nothing to say of what has no address', () => {
    expect(check([SOURCES, '/0/url', null])).toEqual([]);
  });

  it('finds what is misleading in one address, and names the source for an exception', () => {
    expect(only(check([SOURCES, '/0/url', 'https://reporter.example.org@evil.example/x']))).toEqual(
      {
        file: SOURCES,
        pointer: '/0/url',
        id: 'reporter-talks',
        message:
          'the address leads to evil.example, and what stands before "@" only looks like a site',
        hint: 'write the address of the page without a user',
      },
    );
  });

  it.each([
    ['r and n for m', 'https://tirnes.example.org/a', 'https://times.example.org/'],
    ['a nought for an o', 'https://rep0rter.example.org/a', 'https://reporter.example.org/'],
    ['an accent', 'https://xn--rporter-bya.example.org/a', 'https://reporter.example.org/'],
  ])('finds a site that looks like another, from which more was read: %s', (_, url, double) => {
    const found = check(
      [SOURCES, '/1/url', `${double}one`],
      [SOURCES, '/2/url', `${double}two`],
      [UNDATED, '/0/url', url],
    );
    expect(only(found)).toMatchObject({
      file: UNDATED,
      pointer: '/0/url',
      message: expect.stringContaining(`looks like "${new URL(double).host}"`),
    });
  });

  it.each([
    'https://courier.example.org.evil.example/a',
    'https://courier.example.org-news.example/a',
  ])('finds a site that begins with the whole name of another: %s', (url) => {
    expect(only(check([UNDATED, '/0/url', url]))).toMatchObject({
      pointer: '/0/url',
      message: expect.stringContaining('looks like "courier.example.org"'),
    });
  });

  it.each(['https://morning.courier.example.org/a', 'https://postcourier.example.org/a'])(
    'has no quarrel with %s',
    (url) => {
      expect(check([UNDATED, '/0/url', url])).toEqual([]);
    },
  );

  it('finds a page that is on no site of its publisher, where the publisher names them', () => {
    const found = check(
      ['publishers.json', HOSTS, ['reporter.example.org']],
      [SOURCES, '/3/url', 'https://other.example.org/reporter-march'],
    );
    expect(only(found)).toMatchObject({
      file: SOURCES,
      pointer: '/3/url',
      message: '"other.example.org" is no site of "reporter", which has reporter.example.org',
    });
  });

  it.each([
    ['with www', 'https://www.reporter.example.org/a'],
    ['below it', 'https://amp.reporter.example.org/a'],
  ])('takes a site %s for one of the publisher', (_, url) => {
    expect(
      check(['publishers.json', HOSTS, ['reporter.example.org']], [SOURCES, '/3/url', url]),
    ).toEqual([]);
  });

  it('does not take a longer name for one below it', () => {
    expect(
      check(
        ['publishers.json', HOSTS, ['reporter.example.org']],
        [SOURCES, '/3/url', 'https://fakereporter.example.org/a'],
      ),
    ).toHaveLength(1);
  });

  it('asks the publisher on whose site a copy was seen', () => {
    const bulletin: Edit = ['publishers.json', '/2/hosts', ['bulletin.example.org']];
    expect(only(check(bulletin))).toMatchObject({
      pointer: '/8/url',
      message: '"courier.example.org" is no site of "bulletin", which has bulletin.example.org',
    });
  });
});
