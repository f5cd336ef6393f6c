import type { Plugin } from 'vite';
import { paletteCss } from '../ui/palette-css.ts';
import { palette } from '../ui/palette.ts';

/** What the browser's entry imports to have the colours. */
const STYLES = 'virtual:palette.css';

/** Gives the pages their colours: custom properties, and the colour of the browser's own frame. */
export function colours(): Plugin {
  return {
    name: 'parley-palette',
    resolveId: (id) => (id === STYLES ? `\0${STYLES}` : null),
    load: (id) => (id === `\0${STYLES}` ? paletteCss() : null),
    transformIndexHtml: () =>
      (['light', 'dark'] as const).map((scheme) => ({
        tag: 'meta',
        attrs: {
          name: 'theme-color',
          content: palette[scheme].paper,
          media: `(prefers-color-scheme: ${scheme})`,
        },
        injectTo: 'head',
      })),
  };
}
