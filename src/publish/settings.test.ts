import { describe, expect, it } from 'vitest';
import { checkSettings } from './settings.ts';

describe('VITE_REPORT_TO', () => {
  it.each([undefined, '', 'desk@example.org', 'https://example.org/issues/new'])(
    'lets a build pass with %j',
    (setting) => {
      expect(() => checkSettings({ VITE_REPORT_TO: setting }, '/')).not.toThrow();
    },
  );

  it.each(['desk', 'http://example.org/', 'javascript:alert(1)', 'mailto:desk@example.org', 7])(
    'fails a build with %j, and says what would do',
    (setting) => {
      expect(() => checkSettings({ VITE_REPORT_TO: setting }, '/')).toThrow(
        `VITE_REPORT_TO is ${JSON.stringify(setting)}: give a mail address`,
      );
    },
  );
});

describe.each(['VITE_MADE_BY', 'VITE_FUNDED_BY'])('%s', (name) => {
  it('lets a build pass with a name or without one', () => {
    expect(() => checkSettings({ [name]: 'The Portsea Desk' }, '/')).not.toThrow();
    expect(() => checkSettings({ [name]: '' }, '/')).not.toThrow();
  });

  it('fails a build with markup, and says what would do', () => {
    expect(() => checkSettings({ [name]: '<b>' }, '/')).toThrow(
      `${name} is "<b>": give a name as it is to be printed`,
    );
  });
});

describe('VITE_SITE_URL', () => {
  it.each([
    [undefined, '/'],
    ['', '/parley/'],
    ['https://example.org', '/'],
    ['https://example.org/', '/parley/'],
    ['https://example.org/parley', '/parley/'],
    ['http://127.0.0.1:4173', '/'],
  ])('lets a build pass with %j below %s', (setting, base) => {
    expect(() => checkSettings({ VITE_SITE_URL: setting }, base)).not.toThrow();
  });

  it.each(['example.org', 'ftp://example.org', 'file:///srv', 7])(
    'fails a build with %j, and says what would do',
    (setting) => {
      expect(() => checkSettings({ VITE_SITE_URL: setting }, '/')).toThrow(
        `VITE_SITE_URL is ${JSON.stringify(setting)}: give the http or https address of the host`,
      );
    },
  );

  it('fails a build for another path than that of the setting', () => {
    expect(() => checkSettings({ VITE_SITE_URL: 'https://example.org/parley/' }, '/')).toThrow(
      'but the site is built for /: build with --base=/parley/',
    );
  });
});
