import { ownFiles } from '#language/own-files.ts';
import type { SinceBefore } from '../../intake/compared.ts';
import { number } from '../../messages/format.ts';
import { Isolated } from '../../ui/isolated.tsx';

/** What a mended file changed. */
export function SinceLast({ since: { problems, gone, records } }: { since: SinceBefore }) {
  return (
    <section className="mt-6 max-w-[42rem] border-s-4 border-accent ps-4">
      <h3 className="font-semibold">{ownFiles.since}</h3>
      <p>
        {ownFiles.problemsSince(
          number(problems.gone),
          number(problems.fresh),
          number(problems.still),
        )}
      </p>
      {records.length === 0 ? (
        <p className="text-soft">{ownFiles.nothingSince}</p>
      ) : (
        <ul className="text-soft">
          {records.map(({ kind, added, removed, changed }) => (
            <li key={kind}>
              {ownFiles.recordsSince(
                ownFiles.recordKinds[kind],
                number(added),
                number(removed),
                number(changed),
              )}
            </li>
          ))}
        </ul>
      )}
      {gone.length > 0 && (
        <details>
          <summary className="w-fit cursor-pointer py-1.5 hover:text-accent">
            {ownFiles.gone}
          </summary>
          <ul>
            {gone.map(({ where, says }, i) => (
              // oxlint-disable-next-line react/no-array-index-key -- the list never changes
              <li key={i} className="mt-1 [overflow-wrap:anywhere]">
                <Isolated>{where}</Isolated> <span className="text-soft">{says}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
