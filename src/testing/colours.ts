/* Colours as people see them: how they stand out from each other, and to eyes that lack one kind of cone. */

type Rgb = [red: number, green: number, blue: number];

/** Red, green and blue of a colour in hex, each from 0 to 1, in proportion to light. */
function linear(colour: string): Rgb {
  const digits = colour.slice(1);
  const pairs = (digits.length === 3 ? digits.replace(/./g, '$&$&') : digits).match(/../g) ?? [];
  const [r = 0, g = 0, b = 0] = pairs.map((pair) => {
    const part = Number.parseInt(pair, 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return [r, g, b];
}

const luminance = ([r, g, b]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * b;

function ratio(a: Rgb, b: Rgb): number {
  const [dark = 0, light = 0] = [a, b].map(luminance).toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** Contrast by WCAG 2: (lighter + 0.05) / (darker + 0.05) of the relative luminances. */
export function contrast(a: string, b: string): number {
  return ratio(linear(a), linear(b));
}

/**
 * What is left of a colour where one kind of cone is missing, in linear RGB. The matrices are those of severity
 * 1.0 in G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, "A Physiologically-based Model for Simulation of Color
 * Vision Deficiency", IEEE Transactions on Visualization and Computer Graphics 15(6), 2009, 1291-1298.
 */
export const DEFICIENCIES = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const;

export type Deficiency = keyof typeof DEFICIENCIES;

/** Red, green and blue (0 to 1, linear) of a colour in hex as eyes with a deficiency see it. */
export function seenWith(deficiency: Deficiency, colour: string): Rgb {
  const [r, g, b] = linear(colour);
  const [red, green, blue] = DEFICIENCIES[deficiency].map(([x, y, z]) =>
    Math.min(1, Math.max(0, x * r + y * g + z * b)),
  );
  return [red ?? 0, green ?? 0, blue ?? 0];
}

/** The contrast of two colours as eyes with a deficiency see it. */
export function contrastWith(deficiency: Deficiency, a: string, b: string): number {
  return ratio(seenWith(deficiency, a), seenWith(deficiency, b));
}
