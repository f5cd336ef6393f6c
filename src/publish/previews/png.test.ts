import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { pngOf, pngSize } from './png.ts';

const WHITE = [255, 255, 255, 255];
const INK = [29, 27, 24, 255];
const PLUM = [106, 58, 134, 255];

/** Draws a PNG as a renderer reads it, and gives its pixels back. */
function readBack(png: Buffer, width: number, height: number): Buffer {
  const image = `<image width="${width}" height="${height}" href="data:image/png;base64,${png.toString('base64')}"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${image}</svg>`;
  return new Resvg(svg).render().pixels;
}

describe('a PNG with a palette', () => {
  it('keeps every pixel where there are few colours', async () => {
    const pixels = Buffer.from([WHITE, INK, PLUM, INK, WHITE, WHITE].flat());
    const png = await pngOf(pixels, 3, 2);
    expect(pngSize(png)).toEqual({ width: 3, height: 2 });
    expect(readBack(png, 3, 2).equals(pixels)).toBe(true);
  });

  it('takes the nearest colour where there are too many', async () => {
    // 300 greys and near-greys, and white most often.
    const side = 40;
    const pixels = Buffer.alloc(side * side * 4, 255);
    for (let i = 0; i < 300; i++)
      pixels.set([i % 256, Math.min(255, (i % 256) + (i > 255 ? 1 : 0)), i % 256], i * 4);
    const back = readBack(await pngOf(pixels, side, side), side, side);
    const worst = pixels.reduce(
      (most, value, i) => Math.max(most, Math.abs(value - (back[i] ?? 0))),
      0,
    );
    expect(worst).toBeGreaterThan(0);
    expect(worst).toBeLessThan(50);
    expect(back.subarray(-4)).toEqual(Buffer.from(WHITE));
  });
});

describe('the size of a PNG', () => {
  it('is null for what is none', () => {
    expect(pngSize(Buffer.from('GIF89a, and so on, long enough to have a head'))).toBeNull();
  });
});
