import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

const deflated = promisify(deflate);

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLOURS = 256;

/**
 * Writes opaque pixels (RGBA, four bytes each) as a PNG with a palette, about a third the size of one
 * in full colour. A picture of text has a few colours and their mixtures at the edges of letters: the
 * 256 that occur most stand in the palette, and the few pixels of others take the nearest.
 */
export async function pngOf(pixels: Buffer, width: number, height: number): Promise<Buffer> {
  // A copy begins where four bytes can be read as one number; a part of a buffer may not.
  const colours = new Uint32Array(new Uint8Array(pixels).buffer);
  const palette = paletteOf(colours);
  const places = placesOf(colours, palette);
  // Each line of a PNG begins with the number of its filter; 0 is none, best for palettes.
  const lines = Buffer.alloc((width + 1) * height);
  let last = -1;
  let place = 0;
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const colour = colours[y * width + x] ?? 0;
      if (colour !== last) place = places.get(colour) ?? 0;
      last = colour;
      lines[y * (width + 1) + x + 1] = place;
    }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits a pixel, by palette.
  head.set([8, 3], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', await deflated(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Width and height of a PNG; null if it is none. */
export function pngSize(file: Buffer): { width: number; height: number } | null {
  if (!file.subarray(0, 8).equals(SIGNATURE) || file.length < 33) return null;
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
}

/** A colour is four bytes as they stand in memory: red is the lowest. */
function channels(colour: number): [number, number, number] {
  return [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255];
}

/** The colours that occur most, in an order that depends on nothing else. */
function paletteOf(colours: Uint32Array): number[] {
  const counts = new Map<number, number>();
  let last = colours[0] ?? 0;
  let run = 0;
  for (const colour of colours) {
    if (colour !== last) {
      counts.set(last, (counts.get(last) ?? 0) + run);
      last = colour;
      run = 0;
    }
    run += 1;
  }
  counts.set(last, (counts.get(last) ?? 0) + run);
  return [...counts]
    .toSorted(([a, often], [b, oftenB]) => oftenB - often || a - b)
    .slice(0, MOST_COLOURS)
    .map(([colour]) => colour);
}

/** Every colour → the place in the palette that is nearest to it. */
function placesOf(colours: Uint32Array, palette: readonly number[]): Map<number, number> {
  const places = new Map(palette.map((colour, i) => [colour, i]));
  const known = palette.map(channels);
  for (const colour of colours) if (!places.has(colour)) places.set(colour, nearest(colour, known));
  return places;
}

function nearest(colour: number, palette: readonly (readonly number[])[]): number {
  const [r, g, b] = channels(colour);
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [i, [red = 0, green = 0, blue = 0]] of palette.entries()) {
    const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
    if (distance < least) [best, least] = [i, distance];
  }
  return best;
}

function chunk(type: string, data: Buffer): Buffer {
  const name = Buffer.from(type, 'latin1');
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(data, crc32(name)), 4);
  return Buffer.concat([ends.subarray(0, 4), name, data, ends.subarray(4)]);
}
