import { Link } from 'react-router';
import { date, dates } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import type { Column } from '../../model/compare.ts';
import { venuesText } from '../../parts/place.ts';
import { paths } from '../../urls/paths.ts';

type Props = {
  column: Column;
  first: boolean;
  last: boolean;
  onMove: (id: string, by: -1 | 1) => void;
  onRemove: (id: string) => void;
};

const toolClass =
  'min-h-8 min-w-8 rounded border border-line text-soft hover:border-accent hover:text-accent disabled:opacity-35';

/** The head of a column: what it is, and the controls to move and remove it. */
export function ColumnHead({ column, first, last, onMove, onRemove }: Props) {
  const { id, kind, name, round } = column;
  return (
    <>
      <span className="hidden text-sm text-soft lg:block">
        {column.date ? date(column.date) : dates(round.dates)} · {venuesText(round.venues)}
      </span>
      <Link
        to={kind === 'round' ? paths.round.to(id) : paths.proposal.to(id)}
        className="font-serif text-lg leading-snug font-semibold no-underline hover:underline"
      >
        {name}
      </Link>
      <span className="no-print mt-1 flex gap-1">
        <button
          type="button"
          className={toolClass}
          disabled={first}
          aria-label={words.compare.earlier(name)}
          onClick={() => onMove(id, -1)}
        >
          <span aria-hidden="true">←</span>
        </button>
        <button
          type="button"
          className={toolClass}
          disabled={last}
          aria-label={words.compare.later(name)}
          onClick={() => onMove(id, 1)}
        >
          <span aria-hidden="true">→</span>
        </button>
        <button
          type="button"
          className={toolClass}
          aria-label={words.compare.remove(name)}
          onClick={() => onRemove(id)}
        >
          <span aria-hidden="true">×</span>
        </button>
      </span>
    </>
  );
}
