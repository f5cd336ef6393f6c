import { decodeUtf8 } from '../../model/gate/utf8.ts';
import { cleaned } from './cells.ts';
import { type FileChoices, type FileQuestion, Refused } from './problems.ts';

/* Bytes as text. What is no Unicode is asked, with what each answer would make of it. */

/** Encodings that are offered. Any bytes are text in most of them: which one is right, only a reader sees. */
export const ASKED_ENCODINGS = [
  'windows-1252',
  'windows-1255',
  'windows-1256',
  'windows-1251',
] as const;

/** The letters of a preview at most. */
const PREVIEW = 160;

/**
 * The text of a file: by its byte order mark, as UTF-16 where every second byte is zero, as UTF-8 where it is; else by
 * the choice of the person.
 *
 * @returns the text, or the question that decides it
 * @throws Refused where it is no text in any of these
 */
export function textOfBytes(
  file: string,
  bytes: Uint8Array,
  choices: FileChoices,
): { text: string } | { question: FileQuestion } {
  const utf16 = utf16Of(bytes);
  if (utf16) return { text: decoded(bytes, utf16) ?? refuse('text') };
  // Zero bytes stand in no text that is not UTF-16.
  if (bytes.subarray(0, 65_536).includes(0)) throw new Refused('other-form', { written: 'binary' });
  const utf8 = decodeUtf8(bytes);
  if (utf8.text !== null) return { text: utf8.text.replace(/^\ufeff/, '') };
  // What is UTF-8 up to its last character was cut off: it is in no other encoding.
  if (utf8.byte >= bytes.length - 3 && utf8.byte > 0 && bytes.subarray(0, utf8.byte).some(isLead))
    return refuse('text');
  const key = `encoding:${file}`;
  const chosen = choices.get(key);
  if (chosen !== undefined && ASKED_ENCODINGS.some((encoding) => encoding === chosen))
    return { text: decoded(bytes, chosen) ?? refuse(chosen) };
  const sample = samplesOf(bytes);
  const answers = ASKED_ENCODINGS.flatMap((answer) =>
    decoded(bytes, answer) === null
      ? []
      : [{ answer, preview: cleaned(decoded(sample, answer) ?? '').text.slice(0, PREVIEW) }],
  );
  if (answers.length === 0) throw new Refused('other-form', { written: 'binary' });
  return { question: { kind: 'encoding', key, file, answers } };
}

/** Whether a byte begins a character of several bytes. */
const isLead = (byte: number) => byte >= 0xc2;

const refuse = (written: string): never => {
  throw new Refused('damaged', { written });
};

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Which UTF-16 it is, by its mark or because nearly every second of its first bytes is zero; null where neither. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 512);
  if (head.length < 4 || bytes.length % 2 === 1) return null;
  const zeros = [0, 0];
  head.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > head.length * 0.4 && even === 0) return 'utf-16le';
  return even > head.length * 0.4 && odd === 0 ? 'utf-16be' : null;
}

/** The lines in which bytes beyond ASCII stand, up to the first few. */
function samplesOf(bytes: Uint8Array): Uint8Array {
  const parts: number[] = [];
  for (let at = 0; at < bytes.length && parts.length < PREVIEW; at++) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    const isBreak = (byte: number | undefined) => byte === 10 || byte === 13 || byte === undefined;
    let from = at;
    while (from > at - 40 && from > 0 && !isBreak(bytes[from - 1])) from -= 1;
    let to = at;
    while (to < at + 80 && !isBreak(bytes[to])) to += 1;
    if (parts.length > 0) parts.push(10);
    parts.push(...bytes.subarray(from, to));
    at = to;
  }
  return Uint8Array.from(parts);
}
