/** The width of a text, in the unit in which its line is measured. */
type Width = (text: string) => number;

/** Breaks a word that is wider than its line, such as an address, into pieces that fit. */
function pieces(word: string, most: number, width: Width): string[] {
  if (width(word) <= most) return [word];
  const out: string[] = [];
  let piece = '';
  for (const sign of word) {
    if (piece && width(piece + sign) > most) {
      out.push(piece);
      piece = '';
    }
    piece += sign;
  }
  return [...out, piece];
}

/** Breaks a text into lines that are no wider than asked. Nothing but blanks is lost. */
export function wrapText(text: string, most: number, width: Width): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const [first = '', ...rest] = pieces(word, most, width);
    const longer = line ? `${line} ${first}` : first;
    if (rest.length === 0 && width(longer) <= most) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    lines.push(...[first, ...rest].slice(0, -1));
    line = rest.at(-1) ?? first;
  }
  return line ? [...lines, line] : lines;
}
