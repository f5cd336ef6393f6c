import { palette, type Colour } from './palette.ts';

const properties = (colours: Record<Colour, string>) =>
  Object.entries(colours)
    .map(([name, value]) => `--${name}:${value};`)
    .join('');

/** Where the reader wants more contrast, soft text and pale lines are as dark as the rest. */
const STRONG = ['soft', 'line', 'hair', 'edge'] as const satisfies readonly Colour[];

/** What is a ground, where the device forces its own colours; everything else is drawn on it. */
const GROUNDS: readonly string[] = ['paper', 'raised', 'tint', 'on-accent'] satisfies Colour[];

const strong = STRONG.map((name) => `--${name}:var(--ink);`).join('');

/**
 * The palette as custom properties, `--paper` and so on: the device's colours, unless the root says
 * `data-theme="light"` or `"dark"`, and black on white on paper. The last rules are as specific as those
 * before them, so that a dark theme does not reach the printer. Forced colours reach what is written, but
 * not what is drawn: drawings take the system's colours here.
 */
export function paletteCss(): string {
  const { light, dark, print } = palette;
  const night = properties(dark);
  const forced = Object.keys(light)
    .map((name) => `--${name}:${GROUNDS.includes(name) ? 'Canvas' : 'CanvasText'};`)
    .join('');
  return [
    `:root{${properties(light)}}`,
    // A backdrop takes custom properties from its dialog only in browsers since 2024.
    `::backdrop{--shade:${light.shade};}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme='light']){${night}}}`,
    `:root[data-theme='dark']{${night}}`,
    `@media (prefers-contrast:more){:root:root{${strong}}}`,
    `@media (forced-colors:active){svg{${forced}}}`,
    `@media print{:root:root{${properties(print)}}}`,
  ].join('\n');
}
