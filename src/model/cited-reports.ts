import type { Column, Part } from './compare.ts';
import type { Comparison } from './comparison.ts';
import type { DerivedPart } from './derived-rows.ts';
import { byRung } from './ladder.ts';
import { publishersOf } from './publishers.ts';

/** An account together with the column whose sources it cites. */
export type Cited = { report: Part['provision']['reports'][number]; column: Column };

/** The accounts from which a computed figure was made, each once. */
export function inputsOf(part: DerivedPart): Cited['report'][] {
  if ('addition' in part) return part.addition.phases.flatMap(({ inputs }) => inputs);
  const { division } = part;
  if (division.basis === 'missing') return [];
  if (division.basis === 'across-speakers') return [...division.dividends, ...division.divisors];
  return [...new Set(division.sums.flatMap(({ dividend, divisor }) => [dividend, divisor]))];
}

/**
 * Every account on which a comparison as shown rests, each once: those of the cells in reading order,
 * then inputs of sums whose own rows are hidden.
 */
export function citedReports({ columns, terms, derived }: Comparison): Map<string, Cited> {
  const cited = new Map<string, Cited>();
  const add = (reports: readonly Cited['report'][], column: Column | undefined) => {
    for (const report of reports)
      if (column && !cited.has(report.id)) cited.set(report.id, { report, column });
  };
  for (const { cells } of terms)
    cells.forEach((cell, i) => {
      for (const { provision } of 'parts' in cell ? cell.parts : [])
        add(byRung(provision.reports), columns[i]);
    });
  for (const { cells } of derived)
    cells.forEach((parts, i) => parts.forEach((part) => add(inputsOf(part), columns[i])));
  return cited;
}

/** The number of each account among the notes of a printed comparison, from 1. */
export function noteNumbers(comparison: Comparison): Map<string, number> {
  return new Map([...citedReports(comparison).keys()].map((id, i) => [id, i + 1]));
}

/** The names of the publishers on whose pages a comparison rests, answers too, most accounts first. */
export function publishersOfComparison(comparison: Comparison): string[] {
  const answers = comparison.facts.some(({ key }) => key === 'answers') ? comparison.columns : [];
  return publishersOf([
    ...[...citedReports(comparison).values()].map(({ report, column }) =>
      report.sources.flatMap((id) => column.sources[id] ?? []),
    ),
    ...answers.flatMap(({ proposals, sources }) =>
      proposals.flatMap(({ responses }) =>
        responses.map((response) => response.sources.flatMap((id) => sources[id] ?? [])),
      ),
    ),
  ]);
}
