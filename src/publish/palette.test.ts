import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contrast } from '../testing/colours.ts';
import { paletteCss } from '../ui/palette-css.ts';
import { palette } from '../ui/palette.ts';

const ROOT = join(import.meta.dirname, '../..');
const HOME = 'src/ui/palette.ts';
const ICON = 'public/icon.svg';

/** `#abc`, `#abcd`, `#aabbcc`, `#aabbccdd`, and the functions of CSS that make a colour; no character by its number. */
const COLOUR =
  /(?<!&)#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})(?![\w-])|\b(?:rgba?|hsla?|oklch|oklab|hwb)\(/gi;
const coloursOf = (text: string) => text.match(COLOUR) ?? [];

/** Every file that ships or makes what ships. */
function sources(): string[] {
  const below = (folder: string) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map(
      (file) => `${folder}/${file}`,
    );
  return ['index.html', ...below('public'), ...below('src')].filter(
    (file) =>
      /\.(?:ts|tsx|css|html|svg)$/.test(file) &&
      !/\.test\.tsx?$/.test(file) &&
      !/^src\/(?:data|testing)\//.test(file),
  );
}

describe('the palette', () => {
  it('is the only place with colours', () => {
    const elsewhere = sources()
      .filter((file) => file !== HOME && file !== ICON)
      .flatMap((file) =>
        coloursOf(readFileSync(join(ROOT, file), 'utf8')).map((colour) => `${file}: ${colour}`),
      );
    expect(elsewhere).toEqual([]);
    expect(sources()).toContain(HOME);
    expect(coloursOf(readFileSync(join(ROOT, HOME), 'utf8')).length).toBeGreaterThan(30);
  });

  it('sees colours in every notation, and no anchor', () => {
    expect(coloursOf('a: #fff; b: #6A3A86; c: #0007; d: rgb(0 0 0); e: oklch(1 0 0)')).toEqual([
      '#fff',
      '#6A3A86',
      '#0007',
      'rgb(',
      'oklch(',
    ]);
    expect(coloursOf('href="#accounts" href="#faces" url="#rep-00001"')).toEqual([]);
  });

  it('has the colours of the icon, which is a file of its own', () => {
    expect(coloursOf(readFileSync(join(ROOT, ICON), 'utf8'))).toEqual([
      palette.light.accent,
      palette.light['on-accent'],
    ]);
  });

  it('gives a style sheet the day, the night (by device and by choice), more contrast, forced colours and paper, in this order', () => {
    expect(
      paletteCss()
        .split('\n')
        .map((rule) => rule.replace(/\{--paper:(#\w+);.*/, ' $1')),
    ).toEqual([
      ':root #faf8f4',
      '::backdrop{--shade:#0007;}',
      "@media (prefers-color-scheme:dark){:root:not([data-theme='light']) #161412",
      ":root[data-theme='dark'] #161412",
      '@media (prefers-contrast:more){:root:root{--soft:var(--ink);--line:var(--ink);--hair:var(--ink);--edge:var(--ink);}}',
      expect.stringMatching(
        /^@media \(forced-colors:active\)\{svg\{--paper:Canvas;--raised:Canvas;--ink:CanvasText;/,
      ),
      '@media print{:root:root #fff',
    ]);
    // Day, night twice, paper; forced colours; and soft lines where more contrast is asked for.
    for (const [name, times] of [
      ['ink', 5],
      ['on-accent', 5],
      ['soft', 6],
      ['hair', 6],
    ] as const)
      expect(paletteCss().split(`--${name}:`), name).toHaveLength(times + 1);
  });
});

describe('the contrast of text', () => {
  it('is measured as WCAG does', () => {
    expect(contrast('#fff', '#000')).toBe(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  for (const [name, colours] of Object.entries(palette))
    it.each(['ink', 'soft', 'accent', 'differ', 'agree'] as const)(
      `is at least 4.5 to 1 by ${name}: %s`,
      (text) => {
        for (const ground of ['paper', 'raised', 'tint'] as const)
          expect(contrast(colours[text], colours[ground]), ground).toBeGreaterThanOrEqual(4.5);
        expect(contrast(colours['on-accent'], colours.accent)).toBeGreaterThanOrEqual(4.5);
      },
    );

  for (const [name, colours] of Object.entries(palette))
    it.each(['edge', 'accent'] as const)(
      `of what tells a field, a drawing and the focus from the ground is at least 3 to 1 by ${name}: %s`,
      (line) => {
        for (const ground of ['paper', 'raised'] as const)
          expect(contrast(colours[line], colours[ground]), ground).toBeGreaterThanOrEqual(3);
      },
    );
});
