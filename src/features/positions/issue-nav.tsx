import { positionsWords } from '#language/positions.ts';
import type { Named } from '../../model/slices/resolve.ts';
import { DataText } from '../../parts/data-text.tsx';
import { rowId } from './row-id.ts';

/** Leads to an issue in the picture. On a phone one line, to be moved aside: what people came for stands below it. */
export function IssueNav({ issues }: { issues: readonly Named[] }) {
  return (
    <nav aria-label={positionsWords.nav} className="no-print mt-1 max-sm:overflow-x-auto">
      <ul className="flex gap-x-5 sm:flex-wrap">
        {issues.map(({ id, name }) => (
          <li key={id} className="shrink-0">
            <a href={`#${rowId(id)}`} className="inline-block py-1.5 text-sm">
              <DataText>{name}</DataText>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
