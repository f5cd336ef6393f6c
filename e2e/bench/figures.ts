import { cpus, loadavg } from 'node:os';

/*
 * How benchmarks put their figures: the least and the one in the middle, in tables of Markdown.
 */

/** The value below which this share of them lies; NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The least, and the one in the middle: `704 (712)`. */
export function leastAndMedian(values: readonly number[]): string {
  return values.length === 0
    ? '–'
    : `${Math.min(...values).toFixed(0)} (${median(values).toFixed(0)})`;
}

/** How many times the least of some values is the least of others: `3.6 ×`. */
export function times(values: readonly number[], others: readonly number[]): string {
  const ratio = Math.min(...values) / Math.min(...others);
  return Number.isFinite(ratio) ? `${ratio.toFixed(ratio < 10 ? 2 : 0)} ×` : '–';
}

/** A table as the formatter leaves it: first column to the left, the others to the right. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const widths = head.map((title, column) =>
    Math.max(3, ...[title, ...rows.map((row) => row[column] ?? '')].map(({ length }) => length)),
  );
  const lineOf = (cells: readonly string[]) =>
    `| ${widths
      .map((width, column) =>
        column === 0 ? (cells[0] ?? '').padEnd(width) : (cells[column] ?? '').padStart(width),
      )
      .join(' | ')} |`;
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [lineOf(head), lineOf(rule), ...rows.map(lineOf)].join('\n');
}

/** The day, the browser and what the machine had to do: `2026-01-31, Chromium 150, 2 cores, load 0.4`. */
export function circumstances(browserVersion: string): string {
  const load = loadavg()[0] ?? Number.NaN;
  const day = new Date().toISOString().slice(0, 10);
  return `${day}, Chromium ${browserVersion}, ${cpus().length} cores, load ${load.toFixed(1)}`;
}
