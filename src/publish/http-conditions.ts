import type { IncomingHttpHeaders } from 'node:http';

/*
 * What the headers of a request ask of a file that is there: whether to send it at all, and which part of it.
 * Sections in comments are those of RFC 9110.
 */

/** What tells two versions of a file apart. */
export interface Validators {
  /** With its quotes, and `W/` before them where bytes may differ between two files that have it. */
  etag: string;
  /** Milliseconds since 1970, of a whole second. */
  modified: number;
}

/** A part of a file: first and last byte, both of them in it. */
export interface ByteRange {
  start: number;
  end: number;
}

const TAG = /(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*"/g;

/**
 * Whether a file is to be sent, by the preconditions in their order (13.2.2). Only for a GET or HEAD that
 * would be answered with 200 otherwise.
 */
export function judge(
  headers: IncomingHttpHeaders,
  { etag, modified }: Validators,
): 'send' | 'not modified' | 'another version' {
  const wanted = headers['if-match'];
  const unmodifiedSince = dateIn(headers['if-unmodified-since']);
  if (wanted !== undefined) {
    if (wanted.trim() !== '*' && !tagsIn(wanted).some((tag) => areSame(tag, etag)))
      return 'another version';
  } else if (unmodifiedSince !== null && modified > unmodifiedSince) return 'another version';

  const known = headers['if-none-match'];
  if (known !== undefined) {
    const isKnown = known.trim() === '*' || tagsIn(known).some((tag) => bare(tag) === bare(etag));
    return isKnown ? 'not modified' : 'send';
  }
  const modifiedSince = dateIn(headers['if-modified-since']);
  return modifiedSince !== null && modified <= modifiedSince ? 'not modified' : 'send';
}

/**
 * The part of a file that is asked for; null where all of it is: without a range, with more than one, with
 * one that is malformed (14.2), or where the reader has a part of another version (13.1.5).
 * @param size of the file in bytes.
 * @param now milliseconds since 1970.
 */
export function partWanted(
  headers: IncomingHttpHeaders,
  validators: Validators,
  size: number,
  now: number,
): ByteRange | 'none such' | null {
  const [, first, last] = /^bytes=[ \t]*(\d*)-(\d*)[ \t]*$/i.exec(headers.range ?? '') ?? [];
  if (first === undefined || last === undefined || (first === '' && last === '')) return null;
  const version = headers['if-range'];
  if (version !== undefined && !isOfVersion(String(version), validators, now)) return null;
  if (first === '') {
    const length = Math.min(Number(last), size);
    return length === 0 ? 'none such' : { start: size - length, end: size - 1 };
  }
  if (last !== '' && Number(last) < Number(first)) return null;
  if (Number(first) >= size) return 'none such';
  return { start: Number(first), end: last === '' ? size - 1 : Math.min(Number(last), size - 1) };
}

/** A time within the second before the answer says nothing for sure of the bytes (8.8.2.2). */
function isOfVersion(condition: string, { etag, modified }: Validators, now: number): boolean {
  if (condition.includes('"')) return areSame(condition.trim(), etag);
  return dateIn(condition) === modified && now - modified >= 1000;
}

/** Strong comparison (8.8.3.2). */
function areSame(tag: string, other: string): boolean {
  return tag === other && !tag.startsWith('W/');
}

const bare = (tag: string) => tag.replace(/^W\//, '');
const tagsIn = (list: string) => list.match(TAG) ?? [];

const TIME = String.raw`\d\d:\d\d:\d\d`;
/** The three ways to write a date (5.6.7); the last one names no zone. */
const DATES = [
  new RegExp(`^\\w{3}, \\d\\d \\w{3} \\d{4} ${TIME} GMT$`),
  new RegExp(`^\\w{6,9}, \\d\\d-\\w{3}-\\d\\d ${TIME} GMT$`),
  new RegExp(`^\\w{3} \\w{3} [ \\d]\\d ${TIME} \\d{4}$`),
];

/** Milliseconds since 1970; null for what is no date, which counts as not said. */
function dateIn(text: string | undefined): number | null {
  const form = text === undefined ? -1 : DATES.findIndex((date) => date.test(text));
  if (form < 0) return null;
  const time = Date.parse(form === 2 ? `${text} GMT` : String(text));
  return Number.isNaN(time) ? null : time;
}
