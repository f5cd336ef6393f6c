import { spotsOf } from './places.ts';
import type { Random } from './random.ts';

/** What stands in place of a file: bytes, or null where it is gone. */
export type Bytes = Uint8Array | null;

/** A way to damage the text or the bytes of a file; null where it finds no way. */
export type InText = {
  name: string;
  byRules: boolean;
  damage: (text: string, random: Random) => Bytes | undefined;
};

const utf8 = (text: string) => new TextEncoder().encode(text);

/** Replaces what a pattern finds at one place of many; undefined where it finds nothing. */
function replaceOne(text: string, pattern: RegExp, random: Random, by: (found: string) => string) {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return undefined;
  const one = random.of(found);
  return utf8(text.slice(0, one.index) + by(one[0]) + text.slice(one.index + one[0].length));
}

/** Replaces one mark of JSON that stands outside of its strings. */
function replaceMark(text: string, random: Random, by: (mark: string) => string): Bytes {
  const tokens = [...text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]:,]/g)];
  const one = random.of(tokens.filter(([token]) => token.length === 1));
  return utf8(text.slice(0, one.index) + by(one[0]) + text.slice(one.index + 1));
}

/** A number as a value, with the blank before it. */
const NUMBER = /(?<=: )-?\d+(?:\.\d+)?(?=[,\n}])/g;

export const IN_TEXT: readonly InText[] = [
  {
    name: 'bytes cut off',
    byRules: true,
    damage: (text, random) => {
      const bytes = utf8(text.trimEnd());
      return bytes.slice(0, random.below(bytes.length));
    },
  },
  {
    name: 'a byte that is no UTF-8',
    byRules: true,
    damage: (text, random) => {
      const bytes = utf8(text);
      bytes[random.below(bytes.length)] = random.of([0xc0, 0xc1, 0xf5, 0xfe, 0xff]);
      return bytes;
    },
  },
  {
    name: 'a letter of Latin-1 among UTF-8',
    byRules: true,
    damage: (text, random) => {
      const bytes = utf8(text);
      const at = random.below(bytes.length);
      return Uint8Array.from([...bytes.slice(0, at), 0xe9, 0x20, ...bytes.slice(at)]);
    },
  },
  {
    name: 'a mark of JSON that is gone',
    byRules: true,
    damage: (text, random) => replaceMark(text, random, () => ''),
  },
  {
    name: 'a mark of JSON too many',
    byRules: true,
    damage: (text, random) => replaceMark(text, random, (mark) => mark + mark),
  },
  {
    name: 'a key given twice',
    byRules: true,
    damage: (text, random) => {
      const root: unknown = JSON.parse(text);
      const records = recordsIn(root, 1);
      if (records.length === 0) return undefined;
      const record = random.of(records).value as Record<string, unknown>;
      const key = random.of(Object.keys(record));
      // A key that JSON writes as this and nothing else has; it is renamed in the text.
      record['twice-given'] = random.below(2) ? record[key] : random.of([null, 1, 'x', []]);
      return utf8(
        JSON.stringify(root, null, 2).replace('"twice-given":', `${JSON.stringify(key)}:`),
      );
    },
  },
  {
    name: 'a number that is not kept',
    byRules: true,
    damage: (text, random) =>
      replaceOne(text, NUMBER, random, () =>
        random.of(['1e400', '-1e999', '9007199254740993', '0.30000000000000000001', '-0']),
      ),
  },
  {
    name: 'an empty file',
    byRules: true,
    damage: (_, random) => utf8(random.of(['', ' ', '\n', 'null', '0', '""'])),
  },
  { name: 'a missing file', byRules: true, damage: () => null },
  { name: 'a byte order mark', byRules: true, damage: (text) => utf8(`\ufeff${text}`) },
  {
    name: 'UTF-16',
    byRules: true,
    damage: (text) =>
      new Uint8Array(
        Uint16Array.from([
          0xfeff,
          ...Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)),
        ]).buffer,
      ),
  },
  { name: 'the text twice', byRules: true, damage: (text) => utf8(text + text) },
  {
    name: 'marks of a merge',
    byRules: true,
    damage: (text, random) => replaceOne(text, /\n/g, random, () => '\n<<<<<<< HEAD\n'),
  },
  {
    name: 'a comment',
    byRules: true,
    damage: (text, random) => replaceOne(text, /\n/g, random, () => ' // see below\n'),
  },
  {
    name: 'HTML in its place',
    byRules: true,
    damage: () => utf8('<!doctype html><title>404</title>'),
  },
  {
    name: 'other blanks between the marks',
    byRules: false,
    damage: (text, random) =>
      utf8(
        random.of([
          JSON.stringify(JSON.parse(text)),
          JSON.stringify(JSON.parse(text), null, 1),
          text.replaceAll('\n', '\r\n'),
          `\n\n${text}\n`,
        ]),
      ),
  },
  {
    name: 'keys in another order',
    byRules: false,
    damage: (text, random) => {
      const root: unknown = JSON.parse(text);
      const records = recordsIn(root, 2);
      if (records.length === 0) return undefined;
      const { parent, key, value } = random.of(records);
      parent[key] = Object.fromEntries(Object.entries(value as object).toReversed());
      return utf8(JSON.stringify(root, null, 2));
    },
  },
  {
    name: 'two ids exchanged',
    byRules: false,
    damage: (text, random) => {
      const root: unknown = JSON.parse(text);
      const ids = spotsOf(root).filter(({ key, path }) => key === 'id' && path.length > 1);
      if (ids.length < 2) return undefined;
      const [one, other] = [random.of(ids), random.of(ids)];
      if (one.value === other.value) return undefined;
      one.parent['id'] = other.value;
      other.parent['id'] = one.value;
      return utf8(JSON.stringify(root, null, 2));
    },
  },
  {
    name: 'a letter spelled with an escape',
    byRules: false,
    damage: (text, random) =>
      replaceOne(
        text,
        /(?<=[a-zA-Z])[a-z](?=[a-z])/g,
        random,
        (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
      ),
  },
  {
    name: 'a number spelled otherwise',
    byRules: false,
    damage: (text, random) =>
      replaceOne(text, NUMBER, random, (number) =>
        random.of([
          `${Number(number)}e0`,
          number.includes('.') ? `${number}0` : `${number}.0`,
          `${Number(number) * 10}e-1`,
        ]),
      ),
  },
];

/** The records at any depth that have at least so many keys. */
function recordsIn(root: unknown, keys: number) {
  return spotsOf(root).filter(
    ({ value }) =>
      typeof value === 'object' &&
      value !== null &&
      !Array.isArray(value) &&
      Object.keys(value).length >= keys,
  );
}
