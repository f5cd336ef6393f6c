import { spelledAhead } from './spelled-numbers.ts';

/* One number at the beginning of a text: in digits, or in letters as far as people write it so. */

/** What a point between three digits means in a file: 1.500 is 1500, or one and a half. Null while nobody has said. */
export type PointMeaning = 'thousands' | 'decimals' | null;

/** A number and what follows it; `asked` has what it would be with the point as a sign of thousands, and of decimals. */
export type NumberAhead = { value: number; rest: string; asked?: readonly [number, number] };

const DIGITS =
  /^(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d{1,3}(?:[' ]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?(?:e[+-]?\d+)?)(?![\d])/i;

/** The number with which a text begins; null where it begins with none. */
export function numberAhead(text: string, point: PointMeaning): NumberAhead | null {
  const written = DIGITS.exec(text)?.[0];
  if (written === undefined) return spelledAhead(text);
  const rest = text.slice(written.length);
  // 1.2.3 and 1,50,000 are no numbers of this grammar.
  if (/^[.,]\d/.test(rest)) return null;
  const asked = eitherOf(written, point);
  if (asked) return { value: asked[0], rest, asked };
  const value = Number(asPlain(written, point));
  return Number.isFinite(value) ? { value, rest } : null;
}

const ONE_GROUP = /^(?!0)\d{1,3}\.\d{3}$/;

function eitherOf(written: string, point: PointMeaning): readonly [number, number] | null {
  if (point !== null || !ONE_GROUP.test(written)) return null;
  return [Number(written.replace('.', '')), Number(written)];
}

/** Digits with a point before decimals and no sign of thousands. */
function asPlain(written: string, point: PointMeaning): string {
  const bare = written.replace(/[' ]/g, '');
  if (point === 'thousands' || /\.\d{3}[.,]/.test(bare)) {
    if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(bare))
      return bare.replaceAll('.', '').replace(',', '.');
    if (/^\d+,\d+$/.test(bare)) return bare.replace(',', '.');
  }
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(bare)) return bare.replaceAll(',', '');
  return bare.replace(',', '.');
}

/** What a number shows of the points in its file: "1.234.567" and "1,5" part with commas. Null where nothing. */
export function pointShownBy(written: string): PointMeaning {
  if (/(?<![\d.,])\d{1,3}(?:\.\d{3}){2,}(?![\d.])/.test(written)) return 'thousands';
  if (/(?<![\d.,])\d+,(?:\d{1,2}|\d{4,})(?![\d,])/.test(written)) return 'thousands';
  if (/(?<![\d.,])\d+\.(?:\d{1,2}|\d{4,})(?![\d.])/.test(written)) return 'decimals';
  if (/(?<![\d.,])\d{1,3}(?:,\d{3})+\.\d/.test(written)) return 'decimals';
  return null;
}
