import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import {
  contrast,
  contrastWith,
  DEFICIENCIES,
  seenWith,
  type Deficiency,
} from '../../testing/colours.ts';
import { palette } from '../../ui/palette.ts';
import { SIDE_SHAPES } from '../../model/vocabulary.ts';
import { KeyDrawing, type LegendKey } from './legend.tsx';

/** What marks, spreads and axes are drawn in, and what they stand on: a truce is a band in the tint. */
const DRAWN = ['ink', 'accent', 'differ', 'edge'] as const;
const GROUNDS = ['paper', 'tint'] as const;
const schemes = ['light', 'dark'] as const;
const deficiencies = Object.keys(DEFICIENCIES) as Deficiency[];

describe('what is drawn in pictures stands out from its ground', () => {
  for (const scheme of schemes)
    it.each(DRAWN)(`by ${scheme}: %s, at least 3 to 1`, (colour) => {
      for (const ground of GROUNDS)
        expect(
          contrast(palette[scheme][colour], palette[scheme][ground]),
          ground,
        ).toBeGreaterThanOrEqual(3);
    });
});

describe('eyes that lack a kind of cone', () => {
  it('see grey as it is', () => {
    for (const deficiency of deficiencies)
      for (const part of seenWith(deficiency, '#808080')) expect(part).toBeCloseTo(0.2159, 3);
  });

  it('see colours as the matrices have them', () => {
    // The first column of each matrix, cut to what there is between black and full light.
    expect(seenWith('protanopia', '#f00')).toEqual([0.152286, 0.114503, 0]);
    expect(seenWith('deuteranopia', '#f00')).toEqual([0.367322, 0.280085, 0]);
    expect(seenWith('tritanopia', '#f00')).toEqual([1, 0, 0.004733]);
  });

  for (const deficiency of deficiencies)
    for (const scheme of schemes)
      it.each(['ink', 'accent', 'differ'] as const)(
        `${deficiency}, by ${scheme}: see %s on its ground at 3 to 1`,
        (colour) => {
          for (const ground of GROUNDS)
            expect(
              contrastWith(deficiency, palette[scheme][colour], palette[scheme][ground]),
              ground,
            ).toBeGreaterThanOrEqual(3);
        },
      );
});

describe('what differs by colour', () => {
  const keys: LegendKey[] = [
    ...[...SIDE_SHAPES, 'cross' as const].map((shape) => ({
      of: 'side' as const,
      shape,
      name: shape,
    })),
    ...(['agreed', 'differ', 'open', 'truce', 'chapter'] as const).map((of) => ({ of })),
  ];
  /** A mark as it is without any colour. */
  const bare = (key: LegendKey) =>
    renderToStaticMarkup(<KeyDrawing drawn={key} />).replaceAll(/ (?:class|stroke)="[^"]*"/g, '');

  it('differs by its form, too: no two marks are alike without their colours', () => {
    expect(keys).toHaveLength(10);
    expect(new Set(keys.map(bare)).size).toBe(keys.length);
  });
});
