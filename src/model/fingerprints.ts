import { byCode } from './text.ts';

/** Characters of one fingerprint: 24 bits, so that one change of sixteen million goes unseen. */
const LENGTH = 4;
const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_';

/** A value as JSON whose keys are sorted: the same for the same data, however a file spells it. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .toSorted(([a], [b]) => byCode(a, b))
    .map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`);
  return `{${fields.join(',')}}`;
}

/** FNV-1a over UTF-16 code units (Fowler, Noll, Vo), folded to 24 bits. It is against slips, not against attackers. */
function bitsOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 24) ^ (hash & 0xffffff);
}

/** The fingerprint of a text, as six hexadecimal digits: no figure in it looks mistyped. */
export function textFingerprint(text: string): string {
  return bitsOf(text).toString(16).padStart(6, '0');
}

function fingerprint(value: unknown): string {
  let bits = bitsOf(canonical(value));
  let written = '';
  for (let i = 0; i < LENGTH; i++) {
    written += DIGITS.charAt(bits & 63);
    bits >>>= 6;
  }
  return written;
}

/** The parts of a file that are told apart: the items of a list, the fields of a record in the order of their names. */
function partsOf(value: unknown): [pointer: string, part: unknown][] {
  if (Array.isArray(value)) return value.map((item, i) => [`/${i}`, item]);
  return Object.entries(value as object)
    .toSorted(([a], [b]) => byCode(a, b))
    .map(([key, field]) => [`/${key}`, field]);
}

/** The fingerprints of all parts of a file, one after the other. */
export function fingerprintsOf(value: unknown): string {
  return partsOf(value)
    .map(([, part]) => fingerprint(part))
    .join('');
}

/**
 * Where a file is no longer what was recorded: a pointer to each part that differs. Where a part came or went,
 * that is the first from which on they differ, and the whole file ("") where the difference is at its end.
 */
export function changedParts(value: unknown, recorded: string): string[] {
  const parts = partsOf(value);
  const current = parts.map(([, part]) => fingerprint(part));
  const before = recorded.match(new RegExp(`.{${LENGTH}}`, 'g')) ?? [];
  const differing = parts.flatMap(([pointer], i) => (current[i] === before[i] ? [] : [pointer]));
  if (current.length === before.length) return differing;
  return [differing[0] ?? ''];
}
