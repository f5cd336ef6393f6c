/** The most pixels that a text of bold letters of 12 pixels takes, in any common sans: it is placed before it is seen. */
export function widthOf(text: string): number {
  let width = 0;
  for (const letter of text)
    width += /[\u0300-\u036f\u064b-\u0652\u200b-\u200f\u2066-\u2069]/.test(letter)
      ? 0
      : /[\d.,:;'’|()[\]!\-–ijlrtf ]/i.test(letter)
        ? 7
        : /[mwMW—…سشصض\u0700-\uffff]/.test(letter)
          ? 12
          : 8.4;
  return Math.ceil(width);
}

/** The words of a text in lines of so many pixels, in bold letters of 12. */
export function inLines(text: string, width: number): string[] {
  const made: string[] = [];
  for (const word of text.split(' ')) {
    const last = made.at(-1);
    const longer = last === undefined ? word : [last, word].join(' ');
    if (last === undefined || widthOf(longer) > width) made.push(word);
    else made[made.length - 1] = longer;
  }
  return made;
}

/** A text of which no more is left than has room in so many pixels, with a sign that it goes on. */
export function cutToWidth(text: string, pixels: number): string {
  if (widthOf(text) <= pixels) return text;
  const letters = Array.from(text);
  while (letters.length > 1 && widthOf(`${letters.join('')}…`) > pixels) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
