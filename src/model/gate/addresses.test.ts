import { describe, expect, it } from 'vitest';
import { addressFaults, lookOfSite, siteOf } from './addresses.ts';

const messagesOf = (address: string) => addressFaults(address).map(({ message }) => message);

describe('an address is refused with', () => {
  it.each([
    [
      'a user that looks like a site',
      'https://www.nytimes.com@evil.example/x',
      'the address leads to evil.example, and what stands before "@" only looks like a site',
    ],
    ['a user and a password', 'https://a:b@example.org/x', 'the address leads to example.org'],
    ['an empty user', 'https://@example.org/x', 'the address leads to example.org'],
    [
      'a user after a mark',
      'https://example.com%2F@evil.example/',
      'the address leads to evil.example',
    ],
    ['capitals in the host', 'https://Example.org/x', 'read in another: https://example.org/x'],
    ['a scheme in capitals', 'HTTPS://example.org/x', 'read in another: https://example.org/x'],
    [
      'the port that needs no name',
      'https://example.org:443/x',
      'read in another: https://example.org/x',
    ],
    [
      'steps upwards',
      'https://example.org/news/../evil',
      'read in another: https://example.org/evil',
    ],
    ['a missing slash', 'https:/example.org/x', 'read in another: https://example.org/x'],
    ['slashes too many', 'https:///example.org/x', 'read in another: https://example.org/x'],
    [
      'a letter of the host spelled with %',
      'https://ex%61mple.org/x',
      'read in another: https://example.org/x',
    ],
    ['another port', 'https://example.org:8080/x', 'the address names the port 8080'],
    ['four numbers', 'https://192.0.2.1/x', '192.0.2.1 is a number in place of the name of a site'],
    ['one number', 'http://3221225985/x', '192.0.2.1 is a number in place of the name of a site'],
    ['a number of the newer kind', 'https://[2001:db8::1]/x', '[2001:db8::1] is a number'],
    [
      'this machine',
      'http://localhost/x',
      '"localhost" is no name of a site that others can reach',
    ],
    ['a name of one house', 'http://desk.internal/x', '"desk.internal" is no name of a site'],
    ['one label', 'https://example/x', '"example" is no name of a site that others can reach'],
    ['a point at the end', 'https://example.org./x', '"example.org." is no name of a site'],
    [
      'Cyrillic letters that look Latin',
      'https://xn--80ak6aa92e.com/',
      '"xn--80ak6aa92e" stands for "\u0430\u0440\u0440\u04cf\u0435": the word "\u0430\u0440\u0440\u04cf\u0435" looks Latin and is written with letters of Cyrillic',
    ],
    [
      'one Cyrillic letter among Latin ones',
      'https://xn--nytmes-rvf.com/x',
      'letters of Latin and Cyrillic, which look alike',
    ],
    [
      'a coded name of plain letters',
      'https://xn--nytimes-.com/x',
      '"xn--nytimes-.com" is no name of a site',
    ],
    ['a null', 'https://example.org/a%00b', 'the address has a control character, %00'],
    ['a line break', 'https://example.org/a%0Ab', 'the address has a control character, %0A'],
    [
      'an override of direction',
      'https://example.org/%E2%80%AEx',
      'changes the direction of writing (U+202E',
    ],
    ['a zero-width space', 'https://example.org/a%e2%80%8bb', 'an invisible character (U+200B'],
  ])('%s', (_, address, message) => {
    expect(messagesOf(address).join(' ')).toContain(message);
  });
});

describe('an address may be', () => {
  it.each([
    'https://example.org',
    'https://example.org/',
    'http://www.example.org/a/b.html?c=d&e=%20f#g',
    'https://example.org/@user/a',
    'https://example.org/share?via=me@example.org',
    'https://my_desk.example.org/x',
    'https://example.org/%D8%AD%D9%85%D8%A7%D8%B3',
    'https://example.org/windows-1256/%CD%E3%C7%D3',
    'https://xn--mnchen-3ya.de/x',
    'https://xn--e1afmkfd.xn--p1ai/x',
    'https://xn--mgbh0fb.xn--kgbechtv/x',
    'https://example.org/%D9%85%DB%8C%E2%80%8C%D8%B4%D9%88%D8%AF',
  ])('%s', (address) => {
    expect(messagesOf(address)).toEqual([]);
  });
});

describe('a site', () => {
  it('is the host without www', () => {
    expect(siteOf('https://www.example.org/x')).toBe('example.org');
    expect(siteOf('https://news.example.org/x')).toBe('news.example.org');
  });

  it.each([
    ['nytirnes.com', 'nytimes.com'],
    ['a1jazeera.com', 'aljazeera.com'],
    ['reuter5.com', 'reuter5.com'],
    ['xn--80ak6aa92e.com', 'apple.com'],
    ['xn--mnchen-3ya.de', 'munchen.de'],
  ])('%s looks like %s', (site, double) => {
    expect(lookOfSite(site)).toBe(lookOfSite(double));
  });

  it('is not like one with other letters', () => {
    expect(lookOfSite('nytime.com')).not.toBe(lookOfSite('nytimes.com'));
  });
});
