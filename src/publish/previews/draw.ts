import { renderAsync } from '@resvg/resvg-js';
import { HEIGHT, WIDTH } from './picture.ts';
import { pngOf } from './png.ts';

/** Draws an SVG of the size of a preview as PNG; the drawing itself runs beside the main thread. */
export async function draw(svg: string): Promise<Buffer> {
  const image = await renderAsync(svg, { font: { loadSystemFonts: false } });
  if (image.width !== WIDTH || image.height !== HEIGHT)
    throw new Error(`the picture came out ${image.width} × ${image.height}`);
  return pngOf(image.pixels, image.width, image.height);
}
