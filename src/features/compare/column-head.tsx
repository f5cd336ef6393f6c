import { useRef } from 'react';
import { venuesText } from '../../messages/place.ts';
import { whenText } from '../../messages/rows/facts.ts';
import { words } from '../../messages/words.ts';
import type { Column } from '../../model/compare.ts';
import { whenOf } from '../../model/facts.ts';
import { Link } from '../../ui/link.tsx';
import { paths } from '../../urls/paths.ts';

type Props = {
  column: Column;
  first: boolean;
  last: boolean;
  pinned: boolean;
  onMove: (id: string, by: -1 | 1) => void;
  onRemove: (id: string) => void;
  onPin: (id: string | null) => void;
};

const toolClass =
  'min-h-8 min-w-8 rounded border border-line text-soft hover:border-accent hover:text-accent aria-disabled:opacity-35';

/** The head of a column: what it is, and the controls to move and remove it. */
export function ColumnHead({ column, first, last, pinned, onMove, onRemove, onPin }: Props) {
  const { id, kind, name, round } = column;
  const tools = useRef<HTMLSpanElement>(null);
  // Moving a column moves its element, and with it focus is lost: it is given back to the same button.
  const move = (by: -1 | 1) => {
    onMove(id, by);
    requestAnimationFrame(() =>
      tools.current
        ?.querySelector<HTMLElement>(`[data-tool="${by < 0 ? 'earlier' : 'later'}"]`)
        ?.focus(),
    );
  };
  return (
    <>
      <span className="hidden text-sm text-soft lg:block">
        {words.rows.whenWhere(whenText(whenOf(column)), venuesText(round.venues))}
      </span>
      <Link
        to={kind === 'round' ? paths.round.to(id) : paths.proposal.to(id)}
        className="font-serif text-lg leading-snug font-semibold no-underline hover:underline"
      >
        {name}
      </Link>
      <span ref={tools} className="no-print mt-1 flex flex-wrap gap-1">
        <button
          type="button"
          className={toolClass}
          data-tool="earlier"
          aria-disabled={first}
          aria-label={words.compare.earlier(name)}
          onClick={() => !first && move(-1)}
        >
          <span aria-hidden="true" className="inline-block rtl:-scale-x-100">
            ←
          </span>
        </button>
        <button
          type="button"
          className={toolClass}
          data-tool="later"
          aria-disabled={last}
          aria-label={words.compare.later(name)}
          onClick={() => !last && move(1)}
        >
          <span aria-hidden="true" className="inline-block rtl:-scale-x-100">
            →
          </span>
        </button>
        <button
          type="button"
          className={toolClass}
          aria-label={words.compare.remove(name)}
          onClick={() => onRemove(id)}
        >
          <span aria-hidden="true">×</span>
        </button>
        <button
          type="button"
          className={`${toolClass} px-2 text-sm aria-pressed:border-accent aria-pressed:text-accent`}
          aria-pressed={pinned}
          aria-label={pinned ? words.difference.unpin(name) : words.difference.pin(name)}
          onClick={() => onPin(pinned ? null : id)}
        >
          {pinned ? words.difference.base : words.difference.pinShort}
        </button>
      </span>
    </>
  );
}
