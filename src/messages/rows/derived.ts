import type { Comparison } from '../../model/comparison.ts';
import type { DerivedKind, DerivedPart, DerivedRow } from '../../model/derived-rows.ts';
import type { Interval } from '../../model/quantities.ts';
import { distinctResults } from '../../model/ratios.ts';
import { attribution } from '../attribution.ts';
import { counted, interval, list } from '../format.ts';
import { phaseName } from '../term.ts';
import { words } from '../words.ts';
import { line, nameLine, type Said, type SaidRow, type Working } from './said.ts';

/** A computed figure in words. Without workings it cannot be computed, and the basis says why. */
export type Explained = { result: string; basis: string; workings: Working[] };

/** A result as it is printed: rounded to one decimal, a share in percent, a length in days. */
function resultText(kind: DerivedKind, result: Interval): string {
  if (kind === 'length') return words.derived.days(interval(result));
  if (kind !== 'share') return interval(result);
  const percent = (value: number | null) => (value === null ? null : value * 100);
  return words.derived.percent(interval({ min: percent(result.min), max: percent(result.max) }));
}

/** The result, the basis and the sums of one computed figure. */
export function explain(kind: DerivedKind, part: DerivedPart): Explained {
  const derived = words.derived;
  if ('length' in part) {
    const { phases, total, missing } = part.length;
    const sum = derived.addition(
      phases.map(({ span }) => interval(span)),
      resultText('length', total),
    );
    return {
      result: resultText('length', total),
      basis:
        missing.length > 0
          ? `${derived.spans} ${derived.withoutPhases(list(missing.map(words.phase.name)))}`
          : derived.spans,
      workings: [{ result: total, sum, by: '', inputs: phases.flatMap(({ inputs }) => inputs) }],
    };
  }
  if (kind === 'length') return { result: '', basis: '', workings: [] };
  const { division } = part;
  const names = derived.inputs[kind];
  if (division.basis === 'missing')
    return {
      result: '',
      basis: derived.missing(list(division.missing.map((input) => names[input]))),
      workings: [],
    };
  const inWords = (dividend: Interval, divisor: Interval, result: Interval) =>
    derived.division(
      `${interval(dividend)} ${names.dividend}`,
      `${interval(divisor)} ${names.divisor}`,
      resultText(kind, result),
    );
  if (division.basis === 'across-speakers') {
    const { result, dividend, divisor, dividends, divisors } = division;
    const sum = inWords(dividend, divisor, result);
    return {
      result: resultText(kind, result),
      basis: derived.across,
      workings: [{ result, sum, by: '', inputs: [...dividends, ...divisors] }],
    };
  }
  const [first, ...others] = distinctResults(division.sums);
  return {
    result: first ? resultText(kind, first.result) : '',
    basis: [
      counted(first?.speakers ?? 0, derived.perSpeaker),
      others.length > 0 &&
        words.figure.others(others.map(({ result }) => resultText(kind, result)).join(', ')),
    ]
      .filter(Boolean)
      .join('; '),
    workings: division.sums.map(({ result, dividend, divisor }) => ({
      result,
      sum: inWords(dividend.quantity, divisor.quantity, result),
      by: attribution(dividend.attribution),
      inputs: [dividend, divisor],
    })),
  };
}

function partLines(kind: DerivedKind, part: DerivedPart, named: boolean): Said[] {
  const { result, basis, workings } = explain(kind, part);
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
export function derivedDetail(row: Pick<DerivedRow, 'kind' | 'phase' | 'phased'>): string {
  const { computed } = words.derived;
  const phase = row.kind === 'length' ? null : phaseName(row);
  return phase === null ? computed : words.rows.qualified(computed, phase);
}

/** A row of computed figures in words: result, basis, and each sum with its accounts. */
export function derivedRow(of: DerivedRow, { columns }: Comparison): SaidRow {
  const { empty } = words.compare;
  return {
    key: of.key,
    section: 'derived',
    of,
    name: words.derived.kinds[of.kind],
    detail: derivedDetail(of),
    cells: of.cells.map((parts, i) => {
      const proposals = columns[i]?.proposals.length ?? 0;
      if (parts.length === 0)
        return [line('empty', empty[proposals === 0 ? 'nothing-tabled' : 'not-reported'])];
      return parts.flatMap((part) => partLines(of.kind, part, proposals > 1));
    }),
  };
}
