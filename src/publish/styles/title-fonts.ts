import { createHash } from 'node:crypto';
import postcss, { type AtRule } from 'postcss';
import subsetFont from 'subset-font';

/*
 * Titles are set in few letters. Each font of the sheet is published a second time with those alone, which is half
 * of it; whatever other letter a title has comes from the whole one, which browsers load only then. A font of another
 * script is published with the letters that the sheet names, and with no others.
 */

/** The letters of nearly all titles, names and figures, in any conflict that is written of in English. */
const USUAL = Array.from(
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789' +
    ' \u00a0.,:;-–—‘’“”()/\'"&%?+=…×÷·−',
);

/** What titles need of a font beside its letters: pairs, joined letters, and digits of one width. */
const OPTIONS = {
  targetFormat: 'woff2' as const,
  keepFeatures: ['kern', 'liga', 'ccmp', 'calt', 'locl', 'tnum'],
};

const USUAL_CODES: ReadonlySet<number> = new Set(USUAL.map((letter) => letter.codePointAt(0) ?? 0));

/** Code points as a stylesheet names them, those that follow each other as a range. */
export function rangeOf(codes: Iterable<number>): string {
  const runs: [number, number][] = [];
  for (const code of [...codes].toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] === code - 1) last[1] = code;
    else runs.push([code, code]);
  }
  return runs
    .map((run) => `U+${[...new Set(run)].map((code) => code.toString(16)).join('-')}`)
    .join(',');
}

/** The code points of a range in a stylesheet: `U+41-5a,U+20??`. */
export function codesIn(range: string): number[] {
  return range.split(',').flatMap((part) => {
    const [from = '', to = from] = part.trim().slice(2).split('-');
    const first = Number.parseInt(from.replaceAll('?', '0'), 16);
    const last = Number.parseInt(to.replaceAll('?', 'f'), 16);
    return Array.from({ length: last - first + 1 }, (_, i) => first + i);
  });
}

/** A font with the usual letters alone, as WOFF2. */
export const usualLetters = (font: Uint8Array): Promise<Buffer> =>
  subsetFont(Buffer.from(font), USUAL.join(''), OPTIONS);

/** A font with these letters alone, which are those of a script: with all that joins them and sets their marks. */
const lettersOf = (font: Uint8Array, codes: readonly number[]): Promise<Buffer> =>
  subsetFont(Buffer.from(font), String.fromCodePoint(...codes), { targetFormat: 'woff2' });

const FILE = /assets\/[\w-]+?(\d+)-normal-[\w-]{8}\.woff2/;

/**
 * Parts the fonts of a sheet from its rules. They stand in each page alone: said once more by a sheet that comes
 * later, browsers would take them for others and set the titles anew.
 * @param read gives a file of the site by its path below the base.
 * @returns the sheet without its fonts; the fonts, those with Latin letters in two forms each; the new files, by path
 * below the base; the paths of files that nothing asks for any more.
 */
export async function partFonts(
  css: string,
  read: (path: string) => Promise<Uint8Array>,
): Promise<{ sheet: string; fonts: string; files: Map<string, Uint8Array>; unused: string[] }> {
  const root = postcss.parse(css);
  const faces: AtRule[] = [];
  root.walkAtRules('font-face', (face) => {
    faces.push(face);
    face.remove();
  });
  const files = new Map<string, Uint8Array>();
  const usual: string[] = [];
  const unused: string[] = [];
  const published = (name: string, font: Uint8Array) => {
    const hash = createHash('sha256').update(font).digest('base64url').slice(0, 8);
    const file = `assets/${name}-${hash}.woff2`;
    files.set(file, font);
    return file;
  };
  for (const face of faces) {
    const [path, weight] = FILE.exec(face.toString()) ?? [];
    // A font that the reader has is no file.
    if (path === undefined) continue;
    const codes = codesOf(face);
    const whole = await read(path);
    if (!codes.some((code) => USUAL_CODES.has(code))) {
      asksFor(face, path, published(`script-${weight}`, await lettersOf(whole, codes)));
      unused.push(path);
      continue;
    }
    const copy = face.clone();
    asksFor(copy, path, published(`title-${weight}`, await usualLetters(whole)));
    names(copy, USUAL_CODES);
    usual.push(copy.toString());
    // No letter is in both: a browser that waits for the one would ask for the other meanwhile.
    names(
      face,
      codes.filter((code) => !USUAL_CODES.has(code)),
    );
  }
  const fonts = [...faces.map(String), ...usual].join('');
  return { sheet: root.toString(), fonts, files, unused };
}

/** The letters that a face says it has. */
function codesOf(face: AtRule): number[] {
  const codes: number[] = [];
  face.walkDecls('unicode-range', ({ value }) => void codes.push(...codesIn(value)));
  return codes;
}

function asksFor(face: AtRule, path: string, file: string): void {
  face.walkDecls('src', (src) => {
    src.value = src.value.replace(path, file);
  });
}

function names(face: AtRule, codes: Iterable<number>): void {
  face.walkDecls('unicode-range', (range) => {
    range.value = rangeOf(codes);
  });
}
