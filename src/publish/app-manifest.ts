import { previewWords } from '#language/previews.ts';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { words } from '../messages/words.ts';
import { MANIFEST, PNG, SVG } from '../site/media-types.ts';
import { palette } from '../ui/palette.ts';
import type { HeadTag } from '../ui/head-tag.ts';
import type { Addition, Site } from './addition.ts';

/*
 * What lets readers put the site among the programs of their device: its manifest, its mark in the sizes that
 * devices ask for, its colours.
 */

const MARK = join(import.meta.dirname, '../../public/icon.svg');
/** The corners of the mark. A device that cuts marks into a shape of its own wants it to fill the square. */
const CORNERS = ' rx="6"';

/** The name of an icon and its width in pixels. */
const ICONS = [
  { name: 'icon-192.png', width: 192, purpose: 'any' },
  { name: 'icon-512.png', width: 512, purpose: 'any' },
  { name: 'icon-512-full.png', width: 512, purpose: 'maskable' },
] as const;
/** Safari asks for it by a link of its own. */
const TOUCH_ICON = { name: 'apple-touch-icon.png', width: 180 } as const;

const MANIFEST_FILE = `site.${MANIFEST.ending}`;

/** The manifest of the site. Addresses in it are relative, so that it is right below any path. */
export function manifestOf({ base }: Pick<Site, 'base'>): object {
  return {
    id: base,
    name: words.site.name,
    short_name: words.site.name,
    description: previewWords.tagline,
    lang: words.tag,
    dir: words.direction,
    start_url: './',
    scope: './',
    // Addresses are what people share and cite: a device that can shows them.
    display: 'standalone',
    display_override: ['minimal-ui'],
    background_color: palette.light.paper,
    theme_color: palette.light.paper,
    icons: [
      { src: 'icon.svg', sizes: 'any', type: SVG.type },
      ...ICONS.map(({ name, width, purpose }) => ({
        src: name,
        sizes: `${width}x${width}`,
        type: PNG.type,
        purpose,
      })),
    ],
  };
}

/** The mark as a picture of this width; one that fills its square has no corners of its own. */
async function drawn(mark: string, width: number, full: boolean): Promise<Uint8Array> {
  if (!mark.includes(CORNERS)) throw new Error(`${MARK} has no${CORNERS}`);
  const svg = full ? mark.replace(CORNERS, '') : mark;
  return (await renderAsync(svg, { fitTo: { mode: 'width', value: width } })).asPng();
}

/** The manifest with its icons, and the tags that lead to them. */
export function appManifest(site: Site): Addition {
  const { base } = site;
  const colour = (scheme: 'light' | 'dark'): HeadTag => [
    'meta',
    {
      name: 'theme-color',
      content: palette[scheme].paper,
      media: `(prefers-color-scheme: ${scheme})`,
    },
  ];
  const tags: HeadTag[] = [
    ['link', { rel: 'manifest', href: `${base}${MANIFEST_FILE}` }],
    ['link', { rel: 'apple-touch-icon', href: `${base}${TOUCH_ICON.name}` }],
    colour('light'),
    colour('dark'),
  ];
  return {
    head: () => tags,
    async files() {
      const mark = await readFile(MARK, 'utf8');
      const files = new Map<string, string | Uint8Array>([
        [MANIFEST_FILE, JSON.stringify(manifestOf(site))],
        [TOUCH_ICON.name, await drawn(mark, TOUCH_ICON.width, true)],
      ]);
      for (const { name, width, purpose } of ICONS)
        files.set(name, await drawn(mark, width, purpose === 'maskable'));
      return files;
    },
  };
}
