import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contactAddress, reportAddress, reportTarget } from './report.ts';

describe('where reports go', () => {
  it.each([
    [undefined, { kind: 'mail', to: '' }],
    ['', { kind: 'mail', to: '' }],
    [' desk@example.org ', { kind: 'mail', to: 'desk@example.org' }],
    ['https://example.org/issues/new', { kind: 'form', url: 'https://example.org/issues/new' }],
    ['https://example.org', { kind: 'form', url: 'https://example.org/' }],
  ])('is read from %j', (setting, target) => {
    expect(reportTarget(setting)).toEqual(target);
  });

  it.each([
    'desk',
    'desk@',
    'desk@localhost',
    'a@b.org,c@d.org',
    'desk@example.org?cc=all@example.org',
    'desk@example.org&body=x',
    'http://example.org/form',
    'ftp://example.org/',
    'javascript:alert(1)',
    'mailto:desk@example.org',
    'https://',
    'https://name:secret@example.org/',
    '//example.org/form',
  ])('is nothing for %j', (setting) => {
    expect(reportTarget(setting)).toBeNull();
  });
});

describe('the address that opens a report', () => {
  const mail = { kind: 'mail', to: 'desk@example.org' } as const;

  it('is a mail with recipient, subject and text, its lines as mail has them', () => {
    expect(reportAddress(mail, 'A & B', 'one\ntwo = 2?')).toBe(
      'mailto:desk@example.org?subject=A%20%26%20B&body=one%0D%0Atwo%20%3D%202%3F',
    );
    expect(reportAddress({ kind: 'mail', to: '' }, 's', 't')).toBe('mailto:?subject=s&body=t');
  });

  it('keeps every sign of subject and text, and adds no field that they hold', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 60 });
    fc.assert(
      fc.property(text, text, (subject, body) => {
        const url = new URL(reportAddress(mail, subject, body));
        expect([...url.searchParams.keys()]).toEqual(['subject', 'body']);
        const read = (name: string) =>
          new RegExp(`[?&]${name}=([^&]*)`).exec(url.search)?.[1] ?? '';
        expect(decodeURIComponent(read('subject'))).toBe(subject);
        expect(decodeURIComponent(read('body'))).toBe(body.replace(/\r?\n/g, '\r\n'));
      }),
    );
  });

  it('is never longer than a mail program takes, and is cut between lines', () => {
    const lines = Array.from({ length: 200 }, (_, i) => `line ${i} with some words`);
    const address = reportAddress(mail, 's', lines.join('\n'));
    expect(address.length).toBeLessThanOrEqual(2000);
    const body = decodeURIComponent(address.split('&body=')[1] ?? '').split('\r\n');
    expect(body).toEqual(lines.slice(0, body.length));
    expect(body.length).toBeGreaterThan(10);
  });

  it('gives a form the subject and the text, and keeps what its address has', () => {
    const form = { kind: 'form', url: 'https://example.org/new?labels=data' } as const;
    const url = new URL(reportAddress(form, 'A & B', 'one\ntwo'));
    expect(Object.fromEntries(url.searchParams)).toEqual({
      labels: 'data',
      title: 'A & B',
      body: 'one\ntwo',
    });
  });
});

describe('the address of who takes reports', () => {
  it.each([
    ['desk@example.org', 'mailto:desk@example.org'],
    ['https://example.org/new', 'https://example.org/new'],
    ['', null],
    [undefined, null],
  ])('of the setting %j is %j', (setting, address) => {
    expect(contactAddress(reportTarget(setting))).toBe(address);
  });
});
