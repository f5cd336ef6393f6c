/** The width of a text in a font, in pixels. */
export type Measure = (text: string, font: string) => number;

/** Breaks a word that is wider than its line, such as an address, into pieces that fit. */
function pieces(word: string, width: number, measure: (text: string) => number): string[] {
  if (measure(word) <= width) return [word];
  const out: string[] = [];
  let piece = '';
  for (const sign of word) {
    if (piece && measure(piece + sign) > width) {
      out.push(piece);
      piece = '';
    }
    piece += sign;
  }
  return [...out, piece];
}

/** Breaks a text into lines that are no wider than asked. Nothing but blanks is lost. */
export function wrapText(text: string, width: number, font: string, measure: Measure): string[] {
  const inFont = (part: string) => measure(part, font);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const [first = '', ...rest] = pieces(word, width, inFont);
    const longer = line ? `${line} ${first}` : first;
    if (rest.length === 0 && inFont(longer) <= width) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    lines.push(...[first, ...rest].slice(0, -1));
    line = rest.at(-1) ?? first;
  }
  return line ? [...lines, line] : lines;
}
