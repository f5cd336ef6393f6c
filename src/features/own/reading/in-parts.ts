/** So many of a long list are shown at a time. */
export const PART = 25;

/** A long list: its first part, and the rest as a text of which a part can be read without the others. */
export type InParts<T> = {
  readonly total: number;
  readonly first: readonly T[];
  readonly all: Blob;
  /** Where each part ends in it, in bytes. */
  readonly ends: readonly number[];
};

/** Cuts a list into parts. */
export function inParts<T>(list: readonly T[]): InParts<T> {
  const coder = new TextEncoder();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const ends: number[] = [];
  let end = 0;
  for (let at = 0; at < list.length; at += PART) {
    const piece = coder.encode(JSON.stringify(list.slice(at, at + PART)));
    pieces.push(piece);
    end += piece.length;
    ends.push(end);
  }
  return { total: list.length, first: list.slice(0, PART), all: new Blob(pieces), ends };
}

/** One part of a list, counted from 0. */
export async function partOf<T>({ all, ends }: InParts<T>, part: number): Promise<readonly T[]> {
  const [from = 0, to = all.size] = [part === 0 ? 0 : ends[part - 1], ends[part]];
  return JSON.parse(await all.slice(from, to).text()) as readonly T[];
}
