import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Blob, Buffer as Shaping, Face, Font, shape } from 'harfbuzzjs';
import { expect, it } from 'vitest';
import subsetFont from 'subset-font';
import { codesIn, partFonts, rangeOf, usualLetters } from './title-fonts.ts';

const ROOT = join(import.meta.dirname, '../../..');
const WHOLE = join(
  ROOT,
  'node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2',
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
  expect(await widthsOf(usual, TITLE)).toEqual(await widthsOf(whole, TITLE));
});

/** How wide each glyph of a text is, set in a font. */
async function widthsOf(font: Uint8Array, text: string): Promise<unknown[]> {
  const sfnt = await subsetFont(Buffer.from(font), text, { targetFormat: 'truetype' });
  const shaped = new Font(new Face(new Blob(new Uint8Array(sfnt)), 0));
  const shaping = new Shaping();
  shaping.addText(text);
  shaping.guessSegmentProperties();
  shape(shaped, shaping);
  return shaping.getGlyphInfosAndPositions().map(({ xAdvance }) => xAdvance);
}

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

/** The faces of a language as they stand in a built sheet, and what reads their files. */
function facesOf(language: string) {
  const css = readFileSync(join(ROOT, `src/messages/${language}/faces.css`), 'utf8');
  const places = new Map<string, string>();
  const built = css.replace(/@fontsource\/(.+?)\/files\/(.+?)\.woff2/g, (place, _, name) => {
    places.set(`assets/${name}-DJ5YJwmz.woff2`, join(ROOT, 'node_modules', place));
    return `/assets/${name}-DJ5YJwmz.woff2`;
  });
  const read = (path: string) => readFile(places.get(path) ?? path);
  return { built, read, places };
}

it.each([
  ['ar', /[\u0600-\u06ff]/g, 'الأسرى والرهائن: اقتراحٌ لا يُقبَل'],
  ['he', /[\u0590-\u05ff]/g, 'הצעה נגדית של חמאס: "צה״ל" ובית־לחם'],
] as const)(
  'the faces of %s have all letters of its words, weigh no more than 60 kB, and join letters as whole fonts do',
  async (language, script, text) => {
    const { built, read, places } = facesOf(language);
    const { fonts, files, unused } = await partFonts(built, read);
    expect([...files.keys()].every((file) => /^assets\/script-(4|6)00-/.test(file))).toBe(true);
    expect(unused).toEqual([...places.keys()]);
    for (const file of files.keys()) expect(fonts).toContain(file);

    const sizes = [...files.values()].map(({ length }) => length);
    expect(sizes).toHaveLength(4);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(60_000);

    const folder = join(ROOT, 'src/messages', language);
    // What is only looked for in what people type is never shown.
    const shown = readdirSync(folder).filter(
      (file) => !/folding|intake-(?:spelled|grammar)|\.test\./.test(file),
    );
    const said = shown.map((file) => readFileSync(join(folder, file), 'utf8'));
    const letters = new Set(said.join('').match(script));
    expect(letters.size).toBeGreaterThan(25);
    const known = new Set(codesIn(/unicode-range:([^;}]+)/.exec(fonts)?.[1] ?? ''));
    const lacking = [...letters].filter((letter) => !known.has(letter.codePointAt(0) ?? 0));
    expect(lacking).toEqual([]);

    const own = text.replaceAll(/[^\p{L}\p{M}]/gu, '');
    for (const [i, part] of [...files.values()].entries()) {
      const whole = await read(unused[i] ?? '');
      expect(await widthsOf(part, own)).toEqual(await widthsOf(whole, own));
    }
  },
);
