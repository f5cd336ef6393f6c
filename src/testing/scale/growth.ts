/** One line of the table: its name, and what was measured at each size; null where there is nothing. */
export type GrowthLine = { name: string; values: readonly (number | null)[] };

/**
 * The power with which something grows with the records: 1 where it grows as they do, 2 where it is a square. Null
 * where nothing was measured, or too little to tell.
 */
export function exponent(
  [from, to]: readonly [number | null, number | null],
  [fewer, more]: readonly [number, number],
  least = 0,
): number | null {
  if (from === null || to === null || from <= 0 || to <= 0 || Math.max(from, to) < least)
    return null;
  return Math.log(to / from) / Math.log(more / fewer);
}

/**
 * Lines as a table: a column a size, then the exponent from each size to the next.
 *
 * @param records how many records each size has. @param least values below it tell nothing of growth.
 */
export function growthTable(
  title: string,
  lines: readonly GrowthLine[],
  {
    sizes,
    records,
    least,
    say,
  }: {
    sizes: readonly string[];
    records: readonly number[];
    least: number;
    say: (value: number) => string;
  },
): string {
  const pairs = sizes.slice(1).map((size, i) => `${sizes[i]} to ${size}`);
  const rows = lines.map(({ name, values }) => [
    name,
    ...values.map((value) => (value === null ? '' : say(value))),
    ...pairs.map((_, i) => {
      const power = exponent(
        [values[i] ?? null, values[i + 1] ?? null],
        [records[i] ?? 1, records[i + 1] ?? 1],
        least,
      );
      return power === null ? '' : power.toFixed(2);
    }),
  ]);
  return tableOf([[title, ...sizes, ...pairs], ...rows]);
}

/** Rows as lines of text, the first column to the left and all others to the right. */
function tableOf(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
