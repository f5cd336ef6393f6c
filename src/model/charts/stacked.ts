/**
 * Puts marks of one line into as few rows as needed for none to touch another: each into the first row that has room.
 *
 * @param apart pixels from middle to middle that two marks of a row need.
 * @param width of the drawing at its narrowest, in pixels: at any larger one they stand further apart.
 */
export function inRowsApart(
  marks: readonly { id: string; at: number }[],
  apart: number,
  width: number,
): { row: Map<string, number>; count: number } {
  const needed = (apart / width) * 100;
  const ends: number[] = [];
  const row = new Map<string, number>();
  for (const { id, at } of marks.toSorted((a, b) => a.at - b.at)) {
    const free = ends.findIndex((end) => at - end >= needed);
    const place = free < 0 ? ends.length : free;
    ends[place] = at;
    row.set(id, place);
  }
  return { row, count: ends.length };
}
