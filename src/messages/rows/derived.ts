import type { Column } from '../../model/compare.ts';
import type { ComputedSum, DerivedPart, DerivedRow } from '../../model/derived-rows.ts';
import type { Interval } from '../../model/quantities.ts';
import { distinctResults } from '../../model/ratios.ts';
import type { ComputedFigure } from '../../model/types.ts';
import { attribution } from '../attribution.ts';
import { counted, either, interval, list, tied, unit } from '../format.ts';
import { phaseName } from '../term.ts';
import { words } from '../words.ts';
import { line, nameLine, type Said, type SaidRow, type Working } from './said.ts';

/** A computed figure in words. Without workings it cannot be computed, and the basis says why. */
export type Explained = { result: string; basis: string; workings: Working[] };

/** A result, or several that tie, as printed, rounded to one decimal: a number, a share in percent, or so many of a unit. */
function resultText(as: 'number' | 'percent', ...results: Interval[]): string {
  if (as === 'number') return tied(results);
  const percent = (value: number | null) => (value === null ? null : value * 100);
  return words.derived.percent(
    tied(results.map(({ min, max }) => ({ min: percent(min), max: percent(max) }))),
  );
}

/**
 * A result for files: six digits, more than any account has. A quotient has sixteen, which claim more than
 * is known, and of which a spreadsheet drops the last.
 */
function forFiles({ min, max }: Interval): Interval {
  const digits = (value: number | null) => (value === null ? null : Number(value.toPrecision(6)));
  return { min: digits(min), max: digits(max) };
}

/** A term added up over phases. */
function explainAddition({ phases, total, missing }: ComputedSum): Explained {
  const derived = words.derived;
  const forms = phases[0]?.inputs[0]?.quantity.forms;
  const result = forms ? words.quantity.withUnit(interval(total), unit(forms, total)) : '';
  const sum = derived.addition(
    phases.map(({ span }) => interval(span)),
    result,
  );
  return {
    result,
    basis:
      missing.length > 0
        ? derived.overSomePhases(list(missing.map(words.phase.name)))
        : derived.overPhases,
    workings: [{ result: total, sum, by: '', inputs: phases.flatMap(({ inputs }) => inputs) }],
  };
}

/** The result, the basis and the sums of one computed figure. */
export function explain(figure: ComputedFigure, part: DerivedPart): Explained {
  const derived = words.derived;
  if ('addition' in part) return explainAddition(part.addition);
  if (figure.kind === 'total') return { result: '', basis: '', workings: [] };
  const { division } = part;
  if (division.basis === 'missing')
    return {
      result: '',
      basis: derived.missing(list(division.missing.map((input) => figure[input].name))),
      workings: [],
    };
  const inWords = (dividend: Interval, divisor: Interval, result: Interval) =>
    derived.division(
      words.quantity.withUnit(interval(dividend), figure.dividend.name),
      words.quantity.withUnit(interval(divisor), figure.divisor.name),
      resultText(figure.as, result),
    );
  if (division.basis === 'across-speakers') {
    const { result, dividend, divisor, dividends, divisors } = division;
    const sum = inWords(dividend, divisor, result);
    return {
      result: resultText(figure.as, result),
      basis: derived.across,
      workings: [{ result: forFiles(result), sum, by: '', inputs: [...dividends, ...divisors] }],
    };
  }
  const results = distinctResults(division.sums);
  const speakers = results[0]?.speakers ?? 0;
  const leads = results.filter((one) => one.speakers === speakers);
  const others = results.slice(leads.length);
  return {
    result: resultText(figure.as, ...leads.map(({ result }) => result)),
    basis: words.join.semicolon([
      leads.length === 1
        ? counted(speakers, derived.perSpeaker)
        : counted(speakers, derived.perSpeakerEach),
      others.length > 0 &&
        words.figure.others(either(others.map(({ result }) => resultText(figure.as, result)))),
    ]),
    workings: division.sums.map(({ result, dividend, divisor }) => ({
      result: forFiles(result),
      sum: inWords(dividend.quantity, divisor.quantity, result),
      by: attribution(dividend.attribution),
      inputs: [dividend, divisor],
    })),
  };
}

function partLines(figure: ComputedFigure, part: DerivedPart, named: boolean): Said[] {
  const { result, basis, workings } = explain(figure, part);
  const name = nameLine(named ? part.proposal.name : null);
  if (workings.length === 0) return [...name, line('empty', basis)];
  return [
    ...name,
    line('figure', result, { is: 'result' }),
    line('note', words.rows.withBasis(words.derived.computed, basis)),
    ...workings.map((working): Said => {
      const { sum, by, inputs } = working;
      return {
        ...line('sum', by ? words.rows.sum(sum, by) : sum, { is: 'sum', part, working }),
        accounts: [...new Set(inputs.map(({ id }) => id))],
      };
    }),
  ];
}

/** What qualifies the name of a computed row: that it is computed, and for which phase. */
export function derivedDetail(row: Pick<DerivedRow, 'figure' | 'phase' | 'phased'>): string {
  const { computed } = words.derived;
  const phase = row.figure.kind === 'total' ? null : phaseName(row);
  return phase === null ? computed : words.rows.qualified(computed, phase);
}

/** A row of computed figures in words: result, basis, and each sum with its accounts. */
export function derivedRow(
  of: DerivedRow,
  { columns }: { columns: readonly Pick<Column, 'proposals'>[] },
): SaidRow {
  const { says: empty } = words.empty;
  return {
    key: of.key,
    section: 'derived',
    of,
    name: of.figure.name,
    detail: derivedDetail(of),
    cells: of.cells.map((parts, i) => {
      const proposals = columns[i]?.proposals.length ?? 0;
      if (parts.length === 0)
        return [line('empty', empty[proposals === 0 ? 'nothing-tabled' : 'not-reported'])];
      return parts.flatMap((part) => partLines(of.figure, part, proposals > 1));
    }),
  };
}
