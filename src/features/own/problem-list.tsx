import { ownFiles } from '#language/own-files.ts';
import { Isolated } from '../../ui/isolated.tsx';
import { PartPager } from './part-pager.tsx';
import type { InParts } from './reading/in-parts.ts';
import type { ListedProblem } from './reading/jobs.ts';

/** Problems beside their cells, errors first. All text of the file is text, whatever it looks like. */
export function ProblemList({ problems }: { problems: InParts<ListedProblem> }) {
  return (
    <PartPager list={problems}>
      {(part) => (
        <table className="mt-3 w-full table-fixed border-t border-line text-start">
          <thead>
            <tr className="text-sm text-soft">
              <th className="w-[38%] py-2 pe-3 text-start font-semibold">{ownFiles.cell}</th>
              <th className="py-2 text-start font-semibold">{ownFiles.wrong}</th>
            </tr>
          </thead>
          <tbody>
            {part.map((problem) => (
              <Problem key={problem.n} problem={problem} />
            ))}
          </tbody>
        </table>
      )}
    </PartPager>
  );
}

function Problem({ problem }: { problem: ListedProblem }) {
  const { isError, isFresh, where, written, says, mend, example } = problem;
  return (
    <tr className="border-t border-hair align-top">
      <th scope="row" className="py-3 pe-3 text-start font-normal [overflow-wrap:anywhere]">
        <span className="font-semibold">
          <Isolated>{where}</Isolated>
        </span>
        {written !== '' && (
          <span className="mt-1 block text-soft">
            <Isolated>{written}</Isolated>
          </span>
        )}
      </th>
      <td className="py-3 [overflow-wrap:anywhere]">
        <p>
          <span className={`text-sm font-semibold ${isError ? 'text-differ' : 'text-soft'}`}>
            {isError ? ownFiles.severity.error : ownFiles.severity.warning}
            {isFresh && (
              <span className="ms-2 rounded bg-tint px-1.5 text-ink">{ownFiles.fresh}</span>
            )}
          </span>
        </p>
        <p>{says}</p>
        <p className="text-soft">{mend}</p>
        {example !== '' && (
          <p className="text-soft">
            {ownFiles.such} <Isolated>{example}</Isolated>
          </p>
        )}
      </td>
    </tr>
  );
}
