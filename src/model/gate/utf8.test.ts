import { describe, expect, it } from 'vitest';
import { decodeUtf8 } from './utf8.ts';

const bytes = (...parts: (string | number)[]) =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'number' ? [part] : [...new TextEncoder().encode(part)],
    ),
  );

describe('decodeUtf8', () => {
  it.each([
    '',
    'plain',
    'négotiation',
    'مصر',
    '\u{1f1f6}\u{1f1e6}',
    '\ufeffmark',
    '\u0000',
    '\uffff',
  ])('reads what is well-formed as it stands: %o', (text) => {
    expect(decodeUtf8(bytes(text))).toEqual({ text });
  });

  it.each([
    ['a lone continuation', bytes('ab', 0x80, 'c'), 2, 1, 0x80],
    ['a letter of Latin-1', bytes('n', 0xe9, 'gotiation'), 1, 1, 0xe9],
    ['a quotation mark of Windows', bytes('"\n\n  ', 0x93), 5, 3, 0x93],
    ['an overlong slash', bytes(0xc0, 0xaf), 0, 1, 0xc0],
    ['an overlong form of three bytes', bytes('é', 0xe0, 0x80, 0xaf), 2, 1, 0xe0],
    ['half of a surrogate pair', bytes('a\n', 0xed, 0xa0, 0x80), 2, 2, 0xed],
    ['a code beyond the last', bytes(0xf4, 0x90, 0x80, 0x80), 0, 1, 0xf4],
    ['a byte that leads nothing', bytes('abc', 0xff), 3, 1, 0xff],
    ['a character that is cut off', bytes('ab\n', 0xf0, 0x9f, 0x87), 3, 2, 0xf0],
    ['UTF-16', bytes(0xff, 0xfe, '[', 0), 0, 1, 0xff],
  ])('names the first byte and its line: %s', (_, text, byte, line, value) => {
    expect(decodeUtf8(text)).toEqual({ text: null, byte, line, value });
  });

  it('agrees with the decoder of the platform, lead byte by lead byte', () => {
    const platform = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    const isWell = (part: Uint8Array) => {
      try {
        platform.decode(part);
        return true;
      } catch {
        return false;
      }
    };
    const edges = [0x00, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xff];
    const wrong = [];
    for (let lead = 0; lead < 256; lead++)
      for (const second of edges)
        for (const third of edges) {
          const part = bytes(lead, second, third, 0x80, 'a');
          const decoded = decodeUtf8(part);
          const agrees =
            decoded.text === null
              ? !isWell(part) && isWell(part.subarray(0, decoded.byte))
              : decoded.text === platform.decode(part);
          if (!agrees) wrong.push([lead, second, third]);
        }
    expect(wrong).toEqual([]);
  });
});
