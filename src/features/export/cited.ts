import type { Column, Part } from '../../model/compare.ts';
import type { Comparison } from '../../model/comparison.ts';
import { byRung } from '../../model/ladder.ts';

/** An account together with the column whose sources it cites. */
export type Cited = { report: Part['provision']['reports'][number]; column: Column };

/**
 * Every account on which a comparison as shown rests, each once: those of the cells in reading order,
 * then inputs of sums whose own rows are hidden.
 */
export function citedReports({ columns, terms, derived }: Comparison): Map<string, Cited> {
  const cited = new Map<string, Cited>();
  const add = (report: Cited['report'], i: number) => {
    const column = columns[i];
    if (column && !cited.has(report.id)) cited.set(report.id, { report, column });
  };
  for (const { cells } of terms)
    cells.forEach((cell, i) => {
      if ('parts' in cell)
        for (const part of cell.parts)
          for (const report of byRung(part.provision.reports)) add(report, i);
    });
  for (const { cells } of derived)
    cells.forEach((parts, i) => {
      for (const part of parts) {
        if ('length' in part || part.division.basis === 'missing') continue;
        const { division } = part;
        const inputs =
          division.basis === 'same-speaker'
            ? division.sums.flatMap(({ dividend, divisor }) => [dividend, divisor])
            : [...division.dividends, ...division.divisors];
        for (const report of inputs) add(report, i);
      }
    });
  return cited;
}

/** The number of each account among the notes of a printed comparison, from 1. */
export function noteNumbers(comparison: Comparison): Map<string, number> {
  return new Map([...citedReports(comparison).keys()].map((id, i) => [id, i + 1]));
}

/** The names of the publishers on whose pages a comparison rests, most accounts first. */
export function publishersOf(comparison: Comparison): string[] {
  const counts = new Map<string, number>();
  for (const { report, column } of citedReports(comparison).values()) {
    const names = report.sources.flatMap((id) => column.sources[id]?.publisher.name ?? []);
    for (const name of new Set(names)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([name]) => name);
}
