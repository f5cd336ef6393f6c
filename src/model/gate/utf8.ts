/** A decoded text, or where its bytes stop being UTF-8: the offset of the first bad byte, and its line, from 1. */
export type Decoded = { text: string } | { text: null; byte: number; line: number; value: number };

const LINE_FEED = 0x0a;

/**
 * Decodes UTF-8 strictly: overlong forms, halves of surrogate pairs, lone continuation bytes and a
 * character cut off at the end are errors (Unicode 15, table 3-7). A byte order mark stays in the text.
 */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    const byte = firstBadByte(bytes);
    const line = bytes.subarray(0, byte).filter((value) => value === LINE_FEED).length + 1;
    return { text: null, byte, line, value: bytes[byte] ?? 0 };
  }
}

/** The lead bytes of well-formed sequences: from, to, how many bytes follow, and the bounds of the first of them. */
const SEQUENCES = [
  [0x00, 0x7f, 0, 0, 0],
  [0xc2, 0xdf, 1, 0x80, 0xbf],
  [0xe0, 0xe0, 2, 0xa0, 0xbf],
  [0xe1, 0xec, 2, 0x80, 0xbf],
  [0xed, 0xed, 2, 0x80, 0x9f],
  [0xee, 0xef, 2, 0x80, 0xbf],
  [0xf0, 0xf0, 3, 0x90, 0xbf],
  [0xf1, 0xf3, 3, 0x80, 0xbf],
  [0xf4, 0xf4, 3, 0x80, 0x8f],
] as const;

/** Offset of the first byte that belongs to no character; the length where all do. */
function firstBadByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    const sequence = SEQUENCES.find(([from, to]) => lead >= from && lead <= to);
    if (!sequence) return at;
    const [, , count, lowest, highest] = sequence;
    for (let i = 1; i <= count; i++) {
      const next = bytes[at + i];
      const [low, high] = i === 1 ? [lowest, highest] : [0x80, 0xbf];
      if (next === undefined || next < low || next > high) return at;
    }
    at += count + 1;
  }
  return bytes.length;
}
