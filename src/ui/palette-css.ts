import { palette, type Colour } from './palette.ts';

const properties = (colours: Record<Colour, string>) =>
  Object.entries(colours)
    .map(([name, value]) => `--${name}:${value};`)
    .join('');

/**
 * The palette as custom properties, `--paper` and so on: the device's colours, unless the root says
 * `data-theme="light"` or `"dark"`, and black on white on paper. The last rule is as specific as those
 * before it, so that a dark theme does not reach the printer.
 */
export function paletteCss(): string {
  const { light, dark, print } = palette;
  const night = properties(dark);
  return [
    `:root{${properties(light)}}`,
    // A backdrop takes custom properties from its dialog only in browsers since 2024.
    `::backdrop{--shade:${light.shade};}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme='light']){${night}}}`,
    `:root[data-theme='dark']{${night}}`,
    `@media print{:root:root{${properties(print)}}}`,
  ].join('\n');
}
