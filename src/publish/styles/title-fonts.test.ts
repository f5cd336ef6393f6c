import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Blob, Buffer as Shaping, Face, Font, shape } from 'harfbuzzjs';
import { expect, it } from 'vitest';
import subsetFont from 'subset-font';
import { codesIn, partFonts, rangeOf, usualLetters } from './title-fonts.ts';

const WHOLE = join(
  import.meta.dirname,
  '../../../node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2',
);

const TITLE = 'First offer, 35–40: “AV” and “fi” (42 days)';

it('names letters as a stylesheet does', () => {
  expect(rangeOf([0x62, 0x61, 0x63, 0x2013, 0x30])).toBe('U+30,U+61-63,U+2013');
  expect(codesIn('U+30, U+61-63')).toEqual([0x30, 0x61, 0x62, 0x63]);
  expect(codesIn('U+20??')).toHaveLength(256);
});

it('a font of the usual letters is half as large, and sets a title as the whole one does', async () => {
  const whole = await readFile(WHOLE);
  const usual = await usualLetters(whole);
  expect(usual.length).toBeLessThan(10_500);
  expect(usual.length).toBeLessThan(whole.length / 2);
  const widths = async (font: Uint8Array) => {
    const sfnt = await subsetFont(Buffer.from(font), TITLE, { targetFormat: 'truetype' });
    const shaped = new Font(new Face(new Blob(new Uint8Array(sfnt)), 0));
    const text = new Shaping();
    text.addText(TITLE);
    text.guessSegmentProperties();
    shape(shaped, text);
    return text.getGlyphInfosAndPositions().map(({ xAdvance }) => xAdvance);
  };
  expect(await widths(usual)).toEqual(await widths(whole));
});

it('parts the fonts of a sheet: whole, and with the usual letters, and no letter in both', async () => {
  const face = (weight: number) =>
    `@font-face{font-family:"A";font-weight:${weight};src:url(/below/assets/a-latin-${weight}-normal-DJ5YJwmz.woff2)format("woff2");unicode-range:U+??}`;
  const local = '@font-face{font-family:B;src:local(Georgia)}';
  const whole = await readFile(WHOLE);
  const { sheet, fonts, files } = await partFonts(
    `p{color:red}${face(600)}${local}`,
    async () => whole,
  );
  expect(sheet).toBe('p{color:red}');
  const [file = ''] = files.keys();
  expect(file).toMatch(/^assets\/title-600-[\w-]{8}\.woff2$/);
  const [whole600, , usual600] = fonts.split('@font-face').slice(1);
  expect(whole600).toContain('url(/below/assets/a-latin-600-normal-DJ5YJwmz.woff2)');
  // Of Latin 1, what no title has in English: signs, then accents.
  expect(whole600).toMatch(/unicode-range:U\+0-1f,U\+21,U\+23-24,.*,U\+d8-f6,U\+f8-ff\}$/);
  expect(fonts).toContain(local);
  expect(usual600).toContain(`url(/below/${file})`);
  expect(usual600).toMatch(/unicode-range:U\+20,U\+22,U\+25-29,/);
});
