import { createHash } from 'node:crypto';
import postcss, { type AtRule } from 'postcss';
import subsetFont from 'subset-font';

/*
 * Titles are set in few letters. Each font of the sheet is published a second time with those alone, which is half
 * of it; whatever other letter a title has comes from the whole one, which browsers load only then.
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

const FILE = /assets\/[\w-]+?(\d+)-normal-[\w-]{8}\.woff2/;

/**
 * Parts the fonts of a sheet from its rules. They stand in each page alone: said once more by a sheet that comes
 * later, browsers would take them for others and set the titles anew.
 * @param read gives a file of the site by its path below the base.
 * @returns the sheet without its fonts; the fonts, in two forms each; the new files, by path below the base.
 */
export async function partFonts(
  css: string,
  read: (path: string) => Promise<Uint8Array>,
): Promise<{ sheet: string; fonts: string; files: Map<string, Uint8Array> }> {
  const root = postcss.parse(css);
  const faces: AtRule[] = [];
  root.walkAtRules('font-face', (face) => {
    faces.push(face);
    face.remove();
  });
  const files = new Map<string, Uint8Array>();
  const usual: string[] = [];
  for (const face of faces) {
    const [path, weight] = FILE.exec(face.toString()) ?? [];
    // A font that the reader has is no file.
    if (path === undefined) continue;
    const letters = await usualLetters(await read(path));
    const hash = createHash('sha256').update(letters).digest('base64url').slice(0, 8);
    const file = `assets/title-${weight}-${hash}.woff2`;
    files.set(file, letters);
    const copy = face.clone();
    copy.walkDecls('src', (src) => {
      src.value = src.value.replace(path, file);
    });
    copy.walkDecls('unicode-range', (range) => {
      range.value = rangeOf(USUAL_CODES);
    });
    usual.push(copy.toString());
    // No letter is in both: a browser that waits for the one would ask for the other meanwhile.
    face.walkDecls('unicode-range', (range) => {
      range.value = rangeOf(codesIn(range.value).filter((code) => !USUAL_CODES.has(code)));
    });
  }
  const fonts = [...faces.map(String), ...usual].join('');
  return { sheet: root.toString(), fonts, files };
}
