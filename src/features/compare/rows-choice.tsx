import { words } from '../../messages/words.ts';
import type { Comparison } from '../../model/comparison.ts';
import { ROWS_SHOWN, type RowsShown } from '../../model/row-groups.ts';

/** Which rows are shown. What all have in common is offered where there is something. */
export function RowsChoice(props: { comparison: Comparison; onChange: (rows: RowsShown) => void }) {
  const { rows, common, columns } = props.comparison;
  const { label, ...names } = words.compare.rows;
  const nameOf = (one: RowsShown) =>
    one === 'common' ? names.common[columns.length > 2 ? 'more' : 'two'] : names[one];
  return (
    <label className="inline-flex min-h-11 items-center gap-2">
      {label}
      <select
        className="min-h-11 max-w-full rounded border border-edge bg-raised px-2 text-ink"
        value={rows}
        onChange={({ target }) => props.onChange(target.value as RowsShown)}
      >
        {ROWS_SHOWN.filter((one) => common || one !== 'common').map((one) => (
          <option key={one} value={one}>
            {nameOf(one)}
          </option>
        ))}
      </select>
    </label>
  );
}
