import { plainText } from './plain.ts';

/*
 * Several entries in one cell: parted by |, by semicolons or by line breaks; by commas only where that can mean nothing else.
 * The comma and the semicolon of Arabic part as those of Latin do.
 */

/** A whole entry in quotation marks, or what stands up to the next sign that parts entries. */
const QUOTED = /\s*"(?:[^"]|"")*"\s*(?=[|\n]|$)|[^|\n]+/g;

const tidy = (entries: readonly string[]) => entries.map((entry) => entry.trim()).filter(Boolean);

/** Entries of a cell that names records: a comma parts them only where each piece is known and the whole is not. */
export function entryNames(written: string, isKnown: (name: string) => boolean): string[] {
  const text = written.trim();
  if (/[|\n]/.test(text)) return tidy(text.split(/[|\n]/));
  if (/[;؛]/.test(text)) return tidy(text.split(/[;؛]/));
  const pieces = tidy(text.split(/[,،]/));
  return pieces.length > 1 && !isKnown(text) && pieces.every(isKnown) ? pieces : tidy([text]);
}

/** Entries that are addresses or keys of sources: blanks and commas part addresses, too. */
export function sourcesIn(written: string): string[] {
  const entries = tidy(written.split(/[|\n]|[;؛]\s+|[;؛]$/));
  return entries.flatMap((entry) => {
    const pieces = entry.split(/[,،]?\s+/).filter(Boolean);
    return pieces.length > 1 && pieces.every((piece) => /^https?:\/\//i.test(piece))
      ? pieces
      : [entry];
  });
}

/** Marks of quotations, which are none within a word: צה"ל. */
const MARKED = /[|\n]|(?<!\p{L})"|"(?!\p{L})/u;

/** Entries that are texts of their own. One in quotation marks may hold what parts others. */
export function textsIn(written: string): string[] {
  const text = written.trim();
  const entries = MARKED.test(text) ? (text.match(QUOTED) ?? []) : text.split(/[;,؛،]/);
  return tidy(entries).map((entry) =>
    /^".*"$/s.test(entry) ? entry.slice(1, -1).replaceAll('""', '"') : entry,
  );
}

/** Entries in one cell; texts that hold what parts entries are put in quotation marks. */
export function listText(entries: readonly string[]): string {
  const isPlain = (entry: string) => !/[|;,؛،\n"]/.test(entry);
  return entries
    .map((entry) => (isPlain(entry) ? entry : `"${entry.replaceAll('"', '""')}"`))
    .join(' | ');
}

/** Two names in one, as in "AU/IGAD": one body or two is for a person to say. Null for any other text. */
export function twoInOne(name: string): readonly [string, string] | null {
  const parts = plainText(name).split(/\s*\/\s*/);
  const [first = '', second = ''] = parts;
  return parts.length === 2 && /\p{L}/u.test(first) && /\p{L}/u.test(second)
    ? [first, second]
    : null;
}
