import type { Direction as Reading } from '../../messages/catalogue.ts';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import bidiFactory from 'bidi-js';
import { Blob, Buffer as Shaping, Direction, Face, Font, shape as shapeRun } from 'harfbuzzjs';
import type { Face as FaceName } from '../../ui/picture/block.ts';
import type { Measure } from '../../ui/picture/text.ts';
import { openTypeOf } from './woff.ts';

/** An outline with its place on the line, in parts of the font size; upwards is positive. */
export type Glyph = { outline: string; scale: number; x: number; y: number };

/** A line of text as it is drawn. */
export type Line = { glyphs: Glyph[]; width: number };

/** The fonts of the pictures. */
export type Fonts = {
  /**
   * A line of text as glyphs from left to right: letters joined, marks in their places, words in
   * the order of the Unicode bidirectional algorithm within a line of this direction. A character that
   * no font has is an empty box.
   */
  line: (text: string, font: FaceName, direction: Reading) => Line;
  /** The width of a text. */
  measure: Measure;
  /** The characters of a text that no font has, each once. */
  lacking: (text: string, font: FaceName) => string[];
};

const PACKAGES = join(import.meta.dirname, '../../../node_modules/@fontsource');
const NAMES: readonly FaceName[] = [
  'serif-400',
  'serif-600',
  'sans-400',
  'sans-600',
  'sans-italic',
];

/** The first file that has a character draws it: other scripts in the faces and the sizes of the pages (`faces.css`). */
const FILES = {
  serif: [
    ['source-serif-4', 'latin', 1],
    ['source-serif-4', 'latin-ext', 1],
    ['noto-naskh-arabic', 'arabic', 1.1],
    ['noto-sans-arabic', 'arabic', 1.06],
    ['frank-ruhl-libre', 'hebrew', 1.02],
    ['noto-sans-hebrew', 'hebrew', 1.04],
  ],
  sans: [
    ['source-sans-3', 'latin', 1],
    ['source-sans-3', 'latin-ext', 1],
    ['noto-sans-arabic', 'arabic', 1.06],
    ['noto-sans-hebrew', 'hebrew', 1.04],
  ],
} as const;

/** The packages whose files these are. */
export const FONT_PACKAGES: readonly string[] = [
  ...new Set(Object.values(FILES).flatMap((files) => files.map(([name]) => `@fontsource/${name}`))),
];

/** Signs that show nothing, such as those that isolate a text: no font need have them. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/u;

/** Signs that belong to the letter before them and must be drawn by the same font. */
const ATTACHED = /[\p{M}\u200c-\u200f]/u;

const bidi = bidiFactory();

/** Reads the fonts from the installed packages. */
export async function loadFonts(): Promise<Fonts> {
  const fonts = new Map<FaceName, Font[]>();
  const sizes = new Map<Font, number>();
  for (const name of NAMES) {
    const [family, cut] = name.split('-') as ['serif' | 'sans', string];
    const read = FILES[family].map(async ([pack, part, size]) => {
      // Arabic and Hebrew have no italic.
      const slanted = cut === 'italic' && pack.startsWith('source');
      const style = slanted ? '400-italic' : `${cut === 'italic' ? '400' : cut}-normal`;
      const file = join(PACKAGES, pack, 'files', `${pack}-${part}-${style}.woff`);
      const font = new Font(new Face(new Blob(openTypeOf(await readFile(file)))));
      sizes.set(font, size);
      return font;
    });
    fonts.set(name, await Promise.all(read));
  }
  return fontsOf(fonts, sizes);
}

/** A stretch of text of one font and one direction. Odd levels run from right to left. */
type Run = { font: Font; level: number; start: number; end: number };

function fontsOf(
  fonts: ReadonlyMap<FaceName, readonly Font[]>,
  sizes: ReadonlyMap<Font, number>,
): Fonts {
  const upem = new Map<Font, number>();
  const outlines = new Map<Font, Map<number, string>>();
  const widths = new Map<FaceName, Map<string, number>>();

  function scaleOf(font: Font): number {
    const known = upem.get(font) ?? font.face.upem;
    upem.set(font, known);
    return (sizes.get(font) ?? 1) / known;
  }

  function outlineOf(font: Font, glyph: number): string {
    const known = outlines.get(font) ?? new Map<number, string>();
    outlines.set(font, known);
    const outline = known.get(glyph) ?? font.glyphToPath(glyph);
    known.set(glyph, outline);
    return outline;
  }

  /** The first font of a face that has this character. */
  function fontFor(sign: string, name: FaceName): Font | undefined {
    return fonts.get(name)?.find((one) => one.nominalGlyph(sign.codePointAt(0) ?? 0) !== undefined);
  }

  function lacking(text: string, name: FaceName): string[] {
    const signs = new Set(text);
    const needs = (sign: string) => !ATTACHED.test(sign) && !UNSEEN.test(sign);
    return [...signs].filter((sign) => needs(sign) && !fontFor(sign, name));
  }

  function runsOf(text: string, name: FaceName, direction: Reading): Run[] {
    const { levels } = bidi.getEmbeddingLevels(text, direction);
    const runs: Run[] = [];
    let at = 0;
    for (const sign of text) {
      const last = runs.at(-1);
      const attached = last && ATTACHED.test(sign) ? last.font : undefined;
      const font = attached ?? fontFor(sign, name) ?? fonts.get(name)?.[0];
      if (!font) throw new Error(`there is no font for ${name}`);
      const level = levels[at] ?? 0;
      const end = at + sign.length;
      if (last?.font === font && last.level === level) last.end = end;
      else runs.push({ font, level, start: at, end });
      at = end;
    }
    return inOrder(runs);
  }

  function line(text: string, name: FaceName, direction: Reading): Line {
    const glyphs: Glyph[] = [];
    let width = 0;
    for (const { font, level, start, end } of runsOf(text, name, direction)) {
      const scale = scaleOf(font);
      const shaping = new Shaping();
      shaping.addText(text, start, end - start);
      shaping.guessSegmentProperties();
      shaping.setDirection(level % 2 === 1 ? Direction.RTL : Direction.LTR);
      shapeRun(font, shaping);
      for (const glyph of shaping.getGlyphInfosAndPositions()) {
        const { codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 } = glyph;
        glyphs.push({
          outline: outlineOf(font, codepoint),
          scale,
          x: width + xOffset * scale,
          y: yOffset * scale,
        });
        width += xAdvance * scale;
      }
    }
    return { glyphs, width };
  }

  /** Word by word, each measured once: a text is measured anew with every word that joins a line. */
  const measure: Measure = (text, { font, size }) => {
    const ofFont = widths.get(font) ?? new Map<string, number>();
    widths.set(font, ofFont);
    const measured = (part: string) => {
      let width = ofFont.get(part);
      // The width of a word is the same in both directions.
      if (width === undefined) ofFont.set(part, (width = line(part, font, 'ltr').width));
      return width;
    };
    const parts = text.split(' ');
    const blanks = (parts.length - 1) * measured(' ');
    return parts.reduce((sum, part) => sum + measured(part), blanks) * size;
  };

  return { line, measure, lacking };
}

/** Rule L2 of the bidirectional algorithm: from the highest level down, what lies higher is turned. */
function inOrder(runs: readonly Run[]): Run[] {
  const ordered = [...runs];
  const highest = Math.max(0, ...runs.map(({ level }) => level));
  for (let level = highest; level > 0; level--)
    for (let from = 0; from < ordered.length; from++) {
      let to = from;
      while ((ordered[to]?.level ?? -1) >= level) to += 1;
      if (to === from) continue;
      ordered.splice(from, to - from, ...ordered.slice(from, to).toReversed());
      from = to;
    }
  return ordered;
}
