import { useState } from 'react';
import { ownFiles } from '#language/own-files.ts';
import { number } from '../../messages/format.ts';
import { Isolated } from '../../ui/isolated.tsx';
import { PartPager } from './part-pager.tsx';
import type { InParts } from './reading/in-parts.ts';
import type { ListedCell } from './reading/jobs.ts';

/** How cells were read that say more than they seem to, folded until somebody asks. */
export function UnderstoodCells({ cells }: { cells: InParts<ListedCell> }) {
  const [isOpened, setIsOpened] = useState(false);
  return (
    <details className="mt-8" onToggle={() => setIsOpened(true)}>
      <summary className="w-fit cursor-pointer py-2 hover:text-accent">
        {ownFiles.understood(number(cells.total))}
      </summary>
      {isOpened && (
        <PartPager list={cells}>
          {(part) => (
            <table className="mt-2 w-full table-fixed border-t border-line">
              <thead>
                <tr className="text-sm text-soft">
                  {[ownFiles.cell, ownFiles.written, ownFiles.readAs].map((heading) => (
                    <th key={heading} className="py-2 pe-3 text-start font-semibold">
                      {heading}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {part.map(({ n, where, written, text }) => (
                  <tr key={n} className="border-t border-hair align-top">
                    {[where, written, text].map((value, column) => (
                      // oxlint-disable-next-line react/no-array-index-key -- a row has three cells
                      <td key={column} className="py-2 pe-3 [overflow-wrap:anywhere]">
                        <Isolated>{value}</Isolated>
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </PartPager>
      )}
    </details>
  );
}
