import { LOOKALIKES } from '../../model/gate/lookalikes.ts';
import {
  isAddress,
  isDate,
  isField,
  isId,
  isItem,
  isList,
  isNumber,
  isRecord,
  isText,
  type Spot,
} from './places.ts';
import type { Random } from './random.ts';

/*
 * The ways in which data is damaged. `byRules` says that the text, the schema or a rule must see it whatever the
 * record of the edition says; the others make data that could be true, which only the record sees, or that is the same.
 */

/** A way to damage a parsed file, in place. It gets a place that it can use, and returns false where it finds no way. */
export type InPlace = {
  name: string;
  byRules: boolean;
  fits: (spot: Spot) => boolean;
  damage: (spot: Spot, random: Random) => void | false;
};

const INVISIBLE = [
  0x00ad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff, 0x180e, 0x034f, 0x3164, 0xe0041, 0xfe0f, 0x2800,
];
const TURNING = [
  0x200e, 0x200f, 0x061c, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069,
];
const CONTROL = [0x00, 0x01, 0x07, 0x08, 0x0b, 0x0c, 0x1b, 0x1f, 0x7f, 0x80, 0x85, 0x9f];
const BLANKS = [0x1680, 0x2000, 0x2003, 0x2007, 0x2009, 0x200a, 0x2028, 0x2029, 0x205f, 0x3000];
const LOST = ['\ufffd', '\ufffc', '\ue000', '\uffff', '\ud800', '\udfff'];

const set = ({ parent, key }: Spot, value: unknown) => {
  parent[key] = value;
};
const text = ({ value }: Spot) => value as string;

function insert(codes: readonly number[]): InPlace['damage'] {
  return (spot, random) => {
    const letters = Array.from(text(spot));
    letters.splice(random.below(letters.length + 1), 0, String.fromCodePoint(random.of(codes)));
    set(spot, letters.join(''));
  };
}

const OTHER_TYPES = [7, -1, true, 'x y', [], {}, [[1]], { a: 1 }];
const typeOf = (value: unknown) =>
  value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value;

const DOUBLES = new Map(Array.from(LOOKALIKES, ([letter, latin]) => [latin, letter]));

const ADDRESSES: readonly ((url: URL, random: Random) => string)[] = [
  (url) => url.href.replace('://', '://www.example.org@'),
  (url) => url.href.replace(url.host, `${url.host}@evil.example`),
  (url) => url.href.replace('://', '://user:secret@'),
  (url) => url.href.replace(url.host, 'xn--80ak6aa92e.com'),
  (url) => url.href.replace(url.host, `${url.host}.evil.example`),
  (url) => url.href.replace(url.host, `${url.host}:8443`),
  (url) => url.href.replace(url.host, '192.0.2.7'),
  (url) => url.href.replace(url.host, 'localhost'),
  (url) => url.href.replace(url.host, url.host.toUpperCase()),
  (url) => url.href.replace(/^https?/, 'javascript'),
  (url) => url.href.replace(/^https?:/, ''),
  (url) => url.href.replace('://', ':///'),
  (url) => `${url.href}%E2%80%AE`,
  (url) => `${url.href}%00`,
  (url) => `${url.href}\u202e`,
  (url) => `${url.href}é`,
  (url) => url.href.replace(url.host, `${url.host}.`),
  (url) => url.href.replace(url.host, `evil-${url.host.replaceAll('.', '-')}.example`),
  (url) => `${url.origin}/x/..${url.pathname}${url.search}`,
];

export const IN_PLACE: readonly InPlace[] = [
  { name: 'an invisible character', byRules: true, fits: isText, damage: insert(INVISIBLE) },
  { name: 'a character that turns the text', byRules: true, fits: isText, damage: insert(TURNING) },
  { name: 'a control character', byRules: true, fits: isText, damage: insert(CONTROL) },
  { name: 'an unusual blank', byRules: true, fits: isText, damage: insert(BLANKS) },
  {
    name: 'an invisible character in an id',
    byRules: true,
    fits: isId,
    damage: insert([...INVISIBLE, ...TURNING]),
  },
  {
    name: 'a lost character or half of a pair',
    byRules: true,
    fits: isText,
    damage: (spot, random) => {
      const at = random.below(text(spot).length);
      // Not between the halves of a pair, which would mend the one that is put there.
      set(spot, `${text(spot).slice(0, at)} ${random.of(LOST)} ${text(spot).slice(at)}`);
    },
  },
  {
    name: 'marks in a heap',
    byRules: true,
    fits: isText,
    damage: (spot, random) => {
      const at = random.below(text(spot).length) + 1;
      set(
        spot,
        text(spot).slice(0, at) +
          '\u0323\u0302\u0304\u0307\u030a\u030b\u0311'.repeat(9) +
          text(spot).slice(at),
      );
    },
  },
  {
    name: 'letters that are not composed',
    byRules: true,
    fits: isText,
    damage: (spot, random) => {
      const at = Array.from(text(spot).matchAll(/[aeiounAEIOUN]/g), ({ index }) => index);
      if (at.length === 0) return false;
      const i = random.of(at) + 1;
      set(spot, `${text(spot).slice(0, i)}\u0301${text(spot).slice(i)}`);
    },
  },
  {
    name: 'a letter of another script',
    byRules: true,
    fits: isText,
    damage: (spot, random) => {
      const letters = Array.from(text(spot));
      const at = letters.flatMap((letter, i) => (DOUBLES.has(letter) ? [i] : []));
      if (at.length === 0) return false;
      const i = random.of(at);
      letters[i] = DOUBLES.get(letters[i] ?? '') ?? '';
      set(spot, letters.join(''));
    },
  },
  {
    name: 'a digit of another script, or a letter for one',
    byRules: true,
    fits: (spot) =>
      isText(spot) &&
      /(?<![\p{L}\d])\d{2,}(?![\p{L}\d])/u.test(text(spot)) &&
      !/[\u0600-\u06ff]/.test(text(spot)),
    damage: (spot, random) => {
      const numbers = [...text(spot).matchAll(/(?<![\p{L}\d])\d{2,}(?![\p{L}\d])/gu)];
      const one = random.of(numbers);
      const at = one.index + random.below(one[0].length);
      const digit = Number(text(spot)[at]);
      const noughts = [0x660, 0x6f0, 0x966, 0xff10, 0x1d7ce];
      const others = noughts.map((nought) => String.fromCodePoint(nought + digit));
      // "O2" is the name of a company and of a gas: only inside a number is the letter surely a slip.
      if (at > one.index) others.push('O', '\u041e');
      set(spot, text(spot).slice(0, at) + random.of(others) + text(spot).slice(at + 1));
    },
  },
  {
    name: 'a text that is untidy',
    byRules: true,
    fits: isText,
    damage: (spot, random) => {
      const at = text(spot).indexOf(' ');
      set(
        spot,
        random.of([
          ` ${text(spot)}`,
          `${text(spot)} `,
          `${text(spot).slice(0, at + 1)}\t ${text(spot).slice(at + 1)}`,
          `\n${text(spot)}`,
        ]),
      );
    },
  },
  { name: 'an empty text', byRules: true, fits: isText, damage: (spot) => set(spot, '') },
  {
    name: 'a text without end',
    byRules: true,
    fits: isText,
    damage: (spot) => set(spot, `${text(spot)} `.repeat(5000).trim()),
  },
  {
    name: 'another word in a text',
    byRules: false,
    fits: isText,
    damage: (spot, random) => {
      const words = text(spot).split(' ');
      if (words.length < 3) return false;
      words.splice(random.below(words.length - 1), 1);
      set(spot, words.join(' '));
    },
  },
  {
    name: 'a value of another type',
    byRules: true,
    fits: () => true,
    damage: (spot, random) => {
      // Where nothing is known, a number, a yes or a name may become known; a list or a record never.
      const types =
        spot.value === null
          ? OTHER_TYPES.filter((other) => typeof other === 'object')
          : OTHER_TYPES;
      const others = types.filter((other) => typeOf(other) !== typeOf(spot.value));
      set(spot, structuredClone(random.of(others)));
    },
  },
  {
    name: 'a field that is gone',
    byRules: false,
    fits: isField,
    damage: ({ parent, key }) => {
      delete parent[key];
    },
  },
  {
    name: 'a field that nobody knows',
    byRules: true,
    // In a record by name, the examples of the rungs, a field is an entry.
    fits: (spot) => isRecord(spot),
    damage: ({ value }, random) => {
      Object.defineProperty(
        value,
        random.of(['remark', '__proto__', 'constructor', 'Id', 'text ', '']),
        {
          value: 'x',
          enumerable: true,
          configurable: true,
          writable: true,
        },
      );
    },
  },
  {
    name: 'null in place of a value',
    byRules: false,
    fits: ({ value }) => value !== null,
    damage: (spot) => set(spot, null),
  },
  {
    name: 'nesting without end',
    byRules: true,
    fits: () => true,
    damage: (spot, random) => {
      let nested: unknown = spot.value;
      for (let depth = 40 + random.below(400); depth > 0; depth--)
        nested = depth % 2 ? [nested] : { a: nested };
      set(spot, nested);
    },
  },
  {
    name: 'a number out of bounds',
    byRules: true,
    fits: isNumber,
    damage: (spot, random) => set(spot, random.of([-1, -40, 1e308, 1e21, 2 ** 53, 1e13 + 0.5])),
  },
  {
    name: 'another number that could be',
    byRules: false,
    fits: isNumber,
    damage: (spot, random) => {
      const number = spot.value as number;
      set(
        spot,
        random.of(
          [number + 1, number * 10, Math.floor(number / 2), number + 0.5].filter(
            (other) => other !== number,
          ),
        ),
      );
    },
  },
  {
    name: 'a date that is none, or lies ahead',
    byRules: true,
    fits: (spot) => isDate(spot) && spot.key !== 'end',
    damage: (spot, random) => {
      const year = text(spot).slice(0, 4);
      set(
        spot,
        random.of([
          '2024-02-30',
          `${year}-13`,
          `${year}-00-10`,
          '30 May 2024',
          `${year}/05/06`,
          '9999-12-31',
          '2099-01-01',
          '2099',
        ]),
      );
    },
  },
  {
    name: 'another date that could be',
    byRules: false,
    fits: isDate,
    damage: (spot, random) => {
      const [year = '', ...rest] = text(spot).split('-');
      set(spot, [String(Number(year) - 1 - random.below(300)).padStart(4, '0'), ...rest].join('-'));
    },
  },
  {
    name: 'an address that misleads',
    byRules: true,
    fits: isAddress,
    damage: (spot, random) => set(spot, random.of(ADDRESSES)(new URL(text(spot)), random)),
  },
  {
    name: 'an id that nothing has',
    byRules: true,
    fits: isId,
    damage: (spot) => set(spot, `${text(spot)}-of-nothing-at-all`),
  },
  {
    name: 'an item that stands twice',
    byRules: true,
    fits: (spot) => isItem(spot),
    damage: (spot) => {
      (spot.parent as unknown as unknown[]).push(structuredClone(spot.value));
    },
  },
  {
    name: 'an item that is gone',
    byRules: false,
    fits: isItem,
    damage: ({ parent, key }) => {
      (parent as unknown as unknown[]).splice(Number(key), 1);
    },
  },
  {
    name: 'items in another order',
    byRules: false,
    fits: (spot) => isList(spot) && (spot.value as unknown[]).length > 1,
    damage: ({ value }, random) => {
      const list = value as unknown[];
      const i = random.below(list.length - 1);
      list.splice(i, 2, list[i + 1], list[i]);
    },
  },
];
