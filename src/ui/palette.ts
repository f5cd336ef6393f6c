/**
 * Every colour of the site, in hex: by day, by night and on paper. Style sheets, the page's meta tags,
 * pictures and packs read them from here, and a test finds any that stands elsewhere.
 *
 * Plum belongs to no party. Text on paper, soft text included, has a contrast of at least 4.5 : 1.
 */
const light = {
  paper: '#faf8f4',
  raised: '#fffefb',
  ink: '#1d1b18',
  soft: '#5d574e',
  line: '#ddd6ca',
  hair: '#ebe5da',
  /** The edge of a field and the line of a scale, told from the ground by 3 : 1. */
  edge: '#8c8477',
  accent: '#6a3a86',
  tint: '#f1eaf5',
  'on-accent': '#fffefb',
  differ: '#8a4b08',
  agree: '#2f5d50',
  /** What lies over the page behind a dialog. */
  shade: '#0007',
};

export type Colour = keyof typeof light;
type Colours = Record<Colour, string>;

const dark: Colours = {
  paper: '#161412',
  raised: '#1d1a18',
  ink: '#ece6dc',
  soft: '#aaa294',
  line: '#3a352f',
  hair: '#2a2622',
  edge: '#7a7268',
  accent: '#cfa8e6',
  tint: '#2a2130',
  'on-accent': '#161412',
  differ: '#e0a869',
  agree: '#8cc7b4',
  shade: light.shade,
};

const print: Colours = {
  paper: '#fff',
  raised: '#fff',
  ink: '#000',
  soft: '#333',
  line: '#999',
  hair: '#ccc',
  edge: '#666',
  accent: '#000',
  tint: '#fff',
  'on-accent': '#fff',
  differ: '#000',
  agree: '#000',
  shade: light.shade,
};

/** `light` is also what pictures are drawn in: they go where the reader's theme does not. */
export const palette = { light, dark, print };
