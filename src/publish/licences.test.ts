import { describe, expect, it } from 'vitest';
import { licencesFile } from './licences.ts';

const PART = { name: 'talks', version: '2.0.1', identifier: 'ISC', text: 'Use it as you like.' };
const FONT = 'node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2';

describe('the file of licences', () => {
  const text = licencesFile(JSON.stringify([PART]), [FONT, FONT, 'src/main.tsx']);

  it('has the text of each package, of the fonts and of what the styles begin with, once', () => {
    expect(text).toContain('talks 2.0.1 (ISC)\n\nUse it as you like.');
    expect(text.match(/^@fontsource\/source-serif-4 [\d.]+ \(OFL-1\.1\)$/gm)).toHaveLength(1);
    expect(text).toContain('SIL OPEN FONT LICENSE');
    expect(text).toMatch(/^tailwindcss [\d.]+ \(MIT\)$/m);
  });

  it('has a package once that Vite names as well', () => {
    const font = { ...PART, name: '@fontsource/source-serif-4', identifier: 'OFL-1.1' };
    const twice = licencesFile(JSON.stringify([font]), [FONT]);
    expect(twice.match(/^@fontsource\/source-serif-4 /gm)).toHaveLength(1);
  });

  it('begins with that of the site itself', () => {
    expect(text.indexOf('MIT License')).toBeLessThan(text.indexOf('@fontsource'));
  });

  it('cannot be made where a text is missing', () => {
    for (const lack of [{ text: undefined }, { identifier: undefined }])
      expect(() => licencesFile(JSON.stringify([{ ...PART, ...lack }]), [])).toThrow(
        'talks 2.0.1 has no text',
      );
  });
});
