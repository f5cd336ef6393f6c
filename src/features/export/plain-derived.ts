import { counted, interval, list } from '../../messages/format.ts';
import { attribution } from '../../messages/attribution.ts';
import { words } from '../../messages/words.ts';
import type { Comparison } from '../../model/comparison.ts';
import type { DerivedKind, DerivedPart, DerivedRow } from '../../model/derived-rows.ts';
import type { Interval } from '../../model/quantities.ts';
import { distinctResults, type Given } from '../../model/ratios.ts';
import type { PlainLine, PlainRow } from './plain-table.ts';

/** One result of a derived figure, with the sum in words and the accounts that it rests on. */
export type Working = { result: Interval; sum: string; by: string; inputs: Given[] };

/** A derived figure in words. Without workings it cannot be computed, and the basis says why. */
export type Explained = { result: string; basis: string; workings: Working[] };

/** A result as it is printed: rounded to one decimal, a share in percent, a length in days. */
function resultText(kind: DerivedKind, result: Interval): string {
  if (kind === 'length') return words.derived.days(interval(result));
  if (kind !== 'share') return interval(result);
  const percent = (value: number | null) => (value === null ? null : value * 100);
  return words.derived.percent(interval({ min: percent(result.min), max: percent(result.max) }));
}

/** The result, the basis and the sums of one derived figure. */
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
      workings: [{ result: total, sum, by: '', inputs: [] }],
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
    return {
      result: resultText(kind, result),
      basis: derived.across,
      workings: [
        {
          result,
          sum: inWords(dividend, divisor, result),
          by: '',
          inputs: [...dividends, ...divisors],
        },
      ],
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

function partLines(kind: DerivedKind, part: DerivedPart, named: boolean): PlainLine[] {
  const { result, basis, workings } = explain(kind, part);
  const name: PlainLine[] = named ? [{ kind: 'name', text: part.proposal.name }] : [];
  if (workings.length === 0) return [...name, { kind: 'empty', text: basis }];
  return [
    ...name,
    { kind: 'figure', text: result },
    { kind: 'note', text: `${words.derived.computed}, ${basis}` },
    ...workings.map(({ sum, by, inputs }): PlainLine => ({
      kind: 'sum',
      text: by ? `${sum} (${by})` : sum,
      accounts: inputs.map(({ id }) => id),
    })),
  ];
}

/** What qualifies the name of a derived row: that it is computed, and for which phase. */
export function derivedDetail({ kind, phase }: DerivedRow): string {
  const { computed } = words.derived;
  if (kind === 'length') return computed;
  return `${computed}, ${phase === null ? words.phase.any : words.phase.name(phase)}`;
}

/** The rows of computed figures. */
export function plainDerived({ derived, columns }: Comparison): PlainRow[] {
  return derived.map((row) => ({
    key: row.key,
    section: 'derived' as const,
    name: words.derived.kinds[row.kind],
    detail: derivedDetail(row),
    cells: row.cells.map((parts, i) =>
      parts.length === 0
        ? [{ kind: 'empty' as const, text: words.compare.empty['not-reported'] }]
        : parts.flatMap((part) =>
            partLines(row.kind, part, (columns[i]?.proposals.length ?? 0) > 1),
          ),
    ),
  }));
}
