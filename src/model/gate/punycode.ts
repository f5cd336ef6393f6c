/*
 * RFC 3492: how a name with letters beyond ASCII is written in the address of a page. Browsers have no way to
 * read it back, and the model uses nothing of Node.
 */
const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const INITIAL_BIAS = 72;
const INITIAL_N = 128;

/** The label that stands behind "xn--", or null if it is not well-formed. */
export function decodePunycode(label: string): string | null {
  const basic = label.lastIndexOf('-');
  const points = Array.from(basic > 0 ? label.slice(0, basic) : '', (one) => one.charCodeAt(0));
  if (points.some((point) => point >= INITIAL_N)) return null;
  let [n, i, bias] = [INITIAL_N, 0, INITIAL_BIAS];
  let at = basic > 0 ? basic + 1 : 0;
  while (at < label.length) {
    const before = i;
    for (let [weight, k] = [1, BASE]; ; k += BASE) {
      const digit = digitOf(label.charAt(at));
      at += 1;
      if (digit === null) return null;
      i += digit * weight;
      const threshold = Math.min(Math.max(k - bias, T_MIN), T_MAX);
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    const length = points.length + 1;
    bias = adapt(i - before, length, before === 0);
    n += Math.floor(i / length);
    i %= length;
    if (n > 0x10ffff || (n >= 0xd800 && n < 0xe000)) return null;
    points.splice(i, 0, n);
    i += 1;
  }
  return String.fromCodePoint(...points);
}

function digitOf(character: string): number | null {
  if (/[a-z]/i.test(character)) return character.toLowerCase().charCodeAt(0) - 97;
  return /[0-9]/.test(character) ? Number(character) + 26 : null;
}

function adapt(delta: number, length: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? DAMP : 2));
  rest += Math.floor(rest / length);
  let k = 0;
  for (; rest > ((BASE - T_MIN) * T_MAX) / 2; k += BASE) rest = Math.floor(rest / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}
