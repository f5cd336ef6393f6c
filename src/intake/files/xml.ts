import { Parser } from 'saxen';
import type { FileCourse } from './course.ts';
import { Refused } from './problems.ts';

/** An attribute of the element that begins, with its entities resolved; undefined where it has none. */
export type Attribute = (name: string) => string | undefined;

/** Who hears the parts of a document. Names come without the prefix of their namespace. */
export interface XmlHearer {
  open?: (name: string, attribute: Attribute) => void;
  close?: (name: string) => void;
  text?: (text: string) => void;
}

/** So much is given to the parser at a time. */
const PIECE = 64 * 1024;

/** A name without its prefix. */
const bare = (name: string) => name.slice(name.indexOf(':') + 1);

/**
 * Reads a document of XML piece by piece. No entity is resolved but the five of XML and numbers: a document that
 * declares its own is refused, and so is one whose elements lie too deep in each other.
 *
 * @throws Refused
 */
export async function readXml(
  pieces: AsyncIterable<Uint8Array>,
  hearer: XmlHearer,
  course: FileCourse,
): Promise<void> {
  const parser = new Parser();
  let depth = 0;
  let pending = 0;
  parser
    .on('openTag', (name, attributes, decode) => {
      pending = 0;
      depth += 1;
      if (depth > course.limits.depth)
        throw new Refused('too-deep', { limit: course.limits.depth });
      if (!hearer.open) return;
      hearer.open(bare(name), (wanted) => {
        const all = attributes();
        const value = all && (all[wanted] ?? prefixed(all, wanted));
        return typeof value === 'string' ? decode(value) : undefined;
      });
    })
    .on('closeTag', (name) => {
      pending = 0;
      depth -= 1;
      hearer.close?.(bare(name));
    })
    .on('text', (text, decode) => {
      pending = 0;
      hearer.text?.(decode(text));
    })
    .on('cdata', (text) => {
      pending = 0;
      hearer.text?.(text);
    })
    .on('attention', () => {
      throw new Refused('declares-entities');
    })
    .on('error', (error) => {
      throw error instanceof Refused ? error : new Refused('damaged', { written: 'xml' });
    });
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (piece?: Uint8Array) => {
    try {
      return piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
    } catch {
      throw new Refused('damaged', { written: 'xml' });
    }
  };
  for await (const whole of pieces)
    for (let at = 0; at < whole.length; at += PIECE) {
      const piece = whole.subarray(at, at + PIECE);
      // What is not yet a whole text or tag is looked through anew with each piece: without a bound, for hours.
      pending += piece.length;
      if (pending > course.limits.token) throw new Refused('damaged', { written: 'xml' });
      parser.write(decode(piece));
      await course.pass(0);
    }
  decode();
  parser.end();
  if (depth !== 0) throw new Refused('damaged', { written: 'xml' });
}

function prefixed(all: Record<string, string>, wanted: string): string | undefined {
  const key = Object.keys(all).find((name) => name.endsWith(`:${wanted}`));
  return key === undefined ? undefined : all[key];
}
