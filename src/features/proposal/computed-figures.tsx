import { derivedRow } from '../../messages/rows/derived.ts';
import { words } from '../../messages/words.ts';
import { alignTerms } from '../../model/compare.ts';
import { derivedRows } from '../../model/derived-rows.ts';
import type { EvidenceFilter } from '../../model/evidence-filter.ts';
import type { ProposalSlice } from '../../model/slices/round-slice.ts';
import { Sums } from '../../parts/sums.tsx';

type Props = { slice: ProposalSlice; filter: EvidenceFilter };

/** What can be computed of a proposal's terms: each figure in its dashed box, on what it rests, and its sums. */
export function ComputedFigures({ slice, filter }: Props) {
  const { proposal, issues, sources, computed } = slice;
  const columns = [{ proposals: [proposal], sources }];
  const rows = derivedRows(columns, alignTerms(columns, issues, filter), computed);
  if (rows.length === 0) return null;
  return (
    <section aria-label={words.derived.title} className="mt-3 border-t border-hair pt-2">
      <dl className="grid gap-x-8 sm:grid-cols-2 lg:auto-cols-fr lg:grid-flow-col lg:grid-cols-none">
        {rows.map((row) => {
          const { name, detail, cells } = derivedRow(row, { columns });
          const lines = cells[0] ?? [];
          const result = lines.find(({ kind }) => kind === 'figure');
          const basis = lines.find(({ kind }) => kind === 'note');
          return (
            <div key={row.key} className="mb-3">
              <dt className="text-sm text-soft">{words.join.comma([name, detail])}</dt>
              <dd>
                <span className="inline-block rounded-sm border border-dashed border-soft px-1.5 text-lg font-semibold">
                  {result?.text}
                </span>{' '}
                <span className="block text-sm text-soft">{basis?.text}</span>
                <Sums lines={lines} />
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
