/*
 * Texts of pictures are drawn line by line, and each line is put in order by itself. So a line has to say what was
 * isolated in the text of which it is a part.
 */

const SIGNS = /[\u2066-\u2069]/;
const EACH = /[\u2066-\u2069]/g;
const RIGHT_TO_LEFT = /[\u0590-\u08ff]/;
const LETTER = /\p{L}/u;
const [LEFT, RIGHT, FIRST, END] = ['\u2066', '\u2067', '\u2068', '\u2069'];

/** A line among others that run from right to left: one in letters that do not is isolated from them. */
export function inItsWay(line: string): string {
  if (SIGNS.test(line) || RIGHT_TO_LEFT.test(line) || !LETTER.test(line)) return line;
  return LEFT + line + END;
}

/** The lines of a text: what is isolated over several of them is so in each. */
export function isolatedAnew(lines: readonly string[]): string[] {
  if (!lines.some((line) => SIGNS.test(line))) return [...lines];
  const rest = lines.join(' ');
  const open: string[] = [];
  let at = 0;
  return lines.map((line) => {
    const before = open.join('');
    for (const { 0: sign, index } of line.matchAll(EACH))
      if (sign === END) open.pop();
      else open.push(sign === FIRST ? wayOf(rest.slice(at + index + 1)) : sign);
    at += line.length + 1;
    return before + line + END.repeat(open.length);
  });
}

/** The way of a text that is isolated: that of its first letter. */
function wayOf(text: string): string {
  const [first = ''] = LETTER.exec(text) ?? [];
  return RIGHT_TO_LEFT.test(first) ? RIGHT : LEFT;
}
