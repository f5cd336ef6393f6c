import { describe, expect, it } from 'vitest';
import { checkSettings } from './settings.ts';

describe('VITE_REPORT_TO', () => {
  it.each([undefined, '', 'desk@example.org', 'https://example.org/issues/new'])(
    'lets a build pass with %j',
    (setting) => {
      expect(() => checkSettings({ VITE_REPORT_TO: setting })).not.toThrow();
    },
  );

  it.each(['desk', 'http://example.org/', 'javascript:alert(1)', 'mailto:desk@example.org', 7])(
    'fails a build with %j, and says what would do',
    (setting) => {
      expect(() => checkSettings({ VITE_REPORT_TO: setting })).toThrow(
        `VITE_REPORT_TO is ${JSON.stringify(setting)}: give a mail address`,
      );
    },
  );
});
