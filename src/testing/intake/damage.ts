import { unzipSync } from 'fflate';
import { type Random, randomOf } from '../damage/random.ts';
import { WHOLE_FILES } from './whole-files.ts';
import { madeZip } from './xlsx-maker.ts';

/* Files that were whole, damaged as a seed says: cut off, torn, mixed up, edited by hand, or meant to harm. */

type Damage = (bytes: Uint8Array, random: Random) => Uint8Array;

function together(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Where a stretch of a file begins and ends. */
function stretch({ length }: Uint8Array, random: Random): [from: number, to: number] {
  const from = random.below(length + 1);
  return [from, Math.min(length, from + 1 + random.below(1 + Math.floor(length / 4)))];
}

const text = (letters: string) => new TextEncoder().encode(letters);
const HARM = [
  '\0',
  '"',
  '""',
  '\r',
  '\n\n',
  ';',
  ',,,,',
  '\t',
  '\u202e',
  '\ufeff',
  '\ufffd',
  '=HYPERLINK("x")',
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  '<![CDATA[',
  '<!--',
  '</row>',
  '</c></row>',
  '<row r="99999999999">',
  '<c r="ZZZZ1"><v>1</v></c>',
  '<c r="XFD1"><v>1</v></c>',
  '<c t="s"><v>-1</v></c>',
  '<c s="-7"><v>1e999</v></c>',
  '<v>NaN</v>',
  '<mergeCell ref="A1:XFD1048576"/>',
  '<table:table-cell table:number-columns-repeated="1048576" office:value-type="float" office:value="1"/>',
  '&#x0;&#xD800;&nbsp;',
  '<a>'.repeat(60),
  '['.repeat(60),
  '"__proto__":{"a":1},',
  '{"constructor":1}',
  '\\u0000',
  '1e400',
];

/** Damage to bytes, whatever they are. */
const TO_BYTES: Readonly<Record<string, Damage>> = {
  'cut off': (bytes, random) => bytes.slice(0, random.below(bytes.length)),
  'begun late': (bytes, random) => bytes.slice(1 + random.below(bytes.length)),
  'a stretch lost': (bytes, random) => {
    const [from, to] = stretch(bytes, random);
    return together(bytes.slice(0, from), bytes.slice(to));
  },
  'a stretch twice': (bytes, random) => {
    const [from, to] = stretch(bytes, random);
    return together(bytes.slice(0, to), bytes.slice(from));
  },
  'a stretch of zeros': (bytes, random) => {
    const [from, to] = stretch(bytes, random);
    return bytes.slice().fill(0, from, to);
  },
  'bits turned': (bytes, random) => {
    const copy = bytes.slice();
    for (let i = random.below(8); i >= 0; i--) {
      const at = random.below(copy.length);
      copy[at] = (copy[at] ?? 0) ^ (1 << random.below(8));
    }
    return copy;
  },
  'something put in': (bytes, random) => {
    const at = random.below(bytes.length + 1);
    return together(bytes.slice(0, at), text(random.of(HARM)), bytes.slice(at));
  },
  'another file after it': (bytes, random) => together(bytes, random.of([...WHOLE_FILES.values()])),
};

/** Damage to what is packed in a ZIP, which is then packed again without fault. */
const TO_ENTRIES: Readonly<
  Record<string, (entries: Map<string, Uint8Array>, random: Random) => void>
> = {
  'an entry lost': (entries, random) => {
    entries.delete(random.of([...entries.keys()]));
  },
  'two entries in each other’s place': (entries, random) => {
    const [one, other] = [random.of([...entries]), random.of([...entries])];
    entries.set(one[0], other[1]);
    entries.set(other[0], one[1]);
  },
  'an entry under another name': (entries, random) => {
    const path = random.of([...entries.keys()]);
    entries.set(
      random.of([`${path}.bak`, `../../${path}`, 'constructor', 'a/', '.a']),
      entries.get(path) ?? text(''),
    );
    entries.delete(path);
  },
  'an entry damaged': (entries, random) => {
    const path = random.of([...entries.keys()]);
    const bytes = entries.get(path) ?? text('');
    entries.set(path, random.of(Object.values(TO_BYTES))(bytes, random));
  },
};

const isPacked = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** A damaged file, always the same for a seed, and what was done to it. */
export function damagedFile(seed: number): { name: string; bytes: Uint8Array; how: string } {
  const random = randomOf(seed);
  const [name, bytes] = random.of([...WHOLE_FILES]);
  // Most of what befalls the bytes of a ZIP is found by its checksums alone: half of the time it goes deeper.
  if (isPacked(bytes) && random.below(2) === 0) {
    const entries = new Map<string, Uint8Array>(Object.entries(unzipSync(bytes)));
    const [how, harm] = random.of(Object.entries(TO_ENTRIES));
    harm(entries, random);
    return { name, bytes: madeZip(Object.fromEntries(entries)), how: `${name}: ${how}` };
  }
  const [how, harm] = random.of(Object.entries(TO_BYTES));
  return { name, bytes: harm(bytes, random), how: `${name}: ${how}` };
}
