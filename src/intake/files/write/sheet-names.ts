import type { Book } from '../../book.ts';

/** Letters of the name of a sheet at most. */
const LONGEST = 31;

/**
 * The names of a book's sheets as every spreadsheet program takes them: without the signs that addresses are made of,
 * 31 letters at most, and each another, whatever its capitals. A name that is so already stays as it is.
 */
export function sheetNames({ sheets }: Book): string[] {
  const taken = new Set<string>();
  return sheets.map(({ name }, i) => {
    const plain = name.replace(/[[\]:*?/\\]|\p{Cc}/gu, '-').replace(/^'+|'+$/g, '');
    const whole = cut(plain.trim(), LONGEST).trim() || String(i + 1);
    let free = whole;
    for (let n = 2; taken.has(free.toLowerCase()); n++)
      free = `${cut(whole, LONGEST - String(n).length - 1)} ${n}`;
    taken.add(free.toLowerCase());
    return free;
  });
}

/** So much of a text, without half of a character at its end. */
const cut = (text: string, length: number) => text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
