import { attribution } from '../messages/attribution.ts';
import { briefly } from '../messages/format.ts';
import type { Said, Working } from '../messages/rows/said.ts';
import { words } from '../messages/words.ts';
import { Isolated } from '../ui/isolated.tsx';

/** The sums behind a computed figure, folded: each with who gave its numbers. */
export function Sums({ lines }: { lines: readonly Said[] }) {
  const sums = lines.flatMap(({ of }) => (of?.is === 'sum' ? of : []));
  if (sums.length === 0) return null;
  return (
    <details className="mt-1 text-sm">
      <summary className="min-h-6 text-soft hover:text-accent">{words.derived.sum}</summary>
      <ul>
        {sums.map(({ working }) => (
          <li
            key={working.inputs.map(({ id }) => id).join(' ')}
            className="border-t border-hair py-1.5"
          >
            <span className="font-semibold">
              <Isolated>{working.sum}</Isolated>
            </span>{' '}
            {working.by ? (
              <span className="block text-soft">{working.by}</span>
            ) : (
              <Inputs working={working} />
            )}
          </li>
        ))}
      </ul>
      <p className="text-soft">{words.derived.rounded}</p>
    </details>
  );
}

/** The accounts of different speakers that a sum puts together, from the smallest to the largest. */
function Inputs({ working: { inputs } }: { working: Working }) {
  return (
    <>
      <p className="text-soft">{words.derived.spans}</p>
      <ul>
        {inputs.map((account) => (
          <li key={account.id}>
            <Isolated>{briefly(account.quantity)}</Isolated>{' '}
            <span className="text-soft">{attribution(account.attribution)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
