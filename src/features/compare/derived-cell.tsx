import { attribution } from '../../messages/attribution.ts';
import { counted, interval, list } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import type { DerivedKind, DerivedPart, TotalLength } from '../../model/derived-rows.ts';
import type { Interval } from '../../model/quantities.ts';
import { distinctResults, type Derived, type Given } from '../../model/ratios.ts';

type Division = Exclude<DerivedKind, 'length'>;

/**
 * A computed figure. It never looks like a reported one: it stands in the sans face, in a frame, with
 * the word "computed"; its sum opens below it, with the accounts that gave the inputs.
 */
export function DerivedCell(props: {
  kind: DerivedKind;
  parts: readonly DerivedPart[];
  named: boolean;
}) {
  const { kind, parts, named } = props;
  if (parts.length === 0)
    return <p className="text-sm text-soft italic">{words.compare.empty['not-reported']}</p>;
  return parts.map((part) => (
    <div key={part.proposal.id} className="not-first:mt-3">
      {named && <p className="text-sm font-semibold text-soft">{part.proposal.name}</p>}
      {'length' in part ? (
        <Length length={part.length} />
      ) : (
        kind !== 'length' && <DivisionResult kind={kind} division={part.division} />
      )}
    </div>
  ));
}

/** A result as it is printed: rounded to one decimal, a share in percent. */
function resultText(kind: Division, result: Interval): string {
  const factor = kind === 'share' ? 100 : 1;
  const scaled = {
    min: result.min === null ? null : result.min * factor,
    max: result.max === null ? null : result.max * factor,
  };
  return kind === 'share' ? words.derived.percent(interval(scaled)) : interval(scaled);
}

function Result({ text, note }: { text: string; note: string }) {
  return (
    <p>
      <span className="inline-block rounded-sm border border-dashed border-soft px-1.5 text-lg font-semibold">
        {text}
      </span>
      <span className="block text-sm text-soft">
        {words.derived.computed}, {note}
      </span>
    </p>
  );
}

function DivisionResult({ kind, division }: { kind: Division; division: Derived }) {
  const inputs = words.derived.inputs[kind];
  if (division.basis === 'missing')
    return (
      <p className="text-sm text-soft italic">
        {words.derived.missing(list(division.missing.map((input) => inputs[input])))}
      </p>
    );
  if (division.basis === 'across-speakers')
    return (
      <>
        <Result text={resultText(kind, division.result)} note={words.derived.across} />
        <details className="mt-1 text-sm">
          <summary className="min-h-6 text-soft hover:text-accent">{words.derived.sum}</summary>
          <p className="font-semibold">
            {words.derived.division(
              `${interval(division.dividend)} ${inputs.dividend}`,
              `${interval(division.divisor)} ${inputs.divisor}`,
              resultText(kind, division.result),
            )}
          </p>
          <p className="text-soft">
            {words.derived.spans} {words.derived.rounded}
          </p>
          <Inputs name={inputs.dividend} accounts={division.dividends} />
          <Inputs name={inputs.divisor} accounts={division.divisors} />
        </details>
      </>
    );
  const [first, ...others] = distinctResults(division.sums);
  return (
    <>
      <Result
        text={first ? resultText(kind, first.result) : ''}
        note={[
          counted(first?.speakers ?? 0, words.derived.perSpeaker),
          others.length > 0 &&
            words.figure.others(others.map(({ result }) => resultText(kind, result)).join(', ')),
        ]
          .filter(Boolean)
          .join('; ')}
      />
      <details className="mt-1 text-sm">
        <summary className="min-h-6 text-soft hover:text-accent">{words.derived.sum}</summary>
        <ul>
          {division.sums.map(({ result, dividend, divisor }) => (
            <li key={`${dividend.id} ${divisor.id}`} className="border-t border-hair py-1.5">
              <span className="font-semibold">
                {words.derived.division(
                  `${interval(dividend.quantity)} ${inputs.dividend}`,
                  `${interval(divisor.quantity)} ${inputs.divisor}`,
                  resultText(kind, result),
                )}
              </span>
              <span className="block text-soft">{attribution(dividend.attribution)}</span>
            </li>
          ))}
        </ul>
        <p className="text-soft">{words.derived.rounded}</p>
      </details>
    </>
  );
}

function Inputs({ name, accounts }: { name: string; accounts: readonly Given[] }) {
  return (
    <>
      <p className="mt-1 font-semibold">{name}</p>
      <ul>
        {accounts.map((account) => (
          <li key={account.id}>
            {interval(account.quantity)}{' '}
            <span className="text-soft">{attribution(account.attribution)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Length({ length: { phases, total, missing } }: { length: TotalLength }) {
  return (
    <>
      <Result
        text={words.derived.days(interval(total))}
        note={words.derived.addition(
          phases.map(({ span }) => interval(span)),
          interval(total),
        )}
      />
      <p className="text-sm text-soft">
        {words.derived.spans}
        {missing.length > 0 &&
          ` ${words.derived.withoutPhases(list(missing.map(words.phase.name)))}`}
      </p>
    </>
  );
}
