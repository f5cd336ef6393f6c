import { words } from '../../messages/words.ts';

type ColumnActs = {
  onMove: (id: string, by: -1 | 1) => void;
  onRemove: (id: string) => void;
  onPin: (id: string | null) => void;
};

export type ColumnListProps = ColumnActs & {
  columns: readonly { id: string; name: string }[];
  /** The column with which the others are compared. */
  base: string | null;
};

const itemClass =
  'min-h-11 min-w-11 px-2.5 py-2 hover:text-accent aria-disabled:text-soft aria-disabled:opacity-60';

/** The columns, each with what can be done with it: moved, removed, taken as what the others are compared with. */
export function ColumnList({ columns, base, onMove, onRemove, onPin }: ColumnListProps) {
  const move = (id: string, by: -1 | 1, button: Element) => {
    onMove(id, by);
    // Its line has changed places, and takes the focus with it only if told to.
    requestAnimationFrame(() => button instanceof HTMLElement && button.focus());
  };
  return (
    <div className="max-h-[50vh] overflow-y-auto border-t border-hair">
      {columns.map(({ id, name }, place) => (
        <fieldset key={id} aria-label={name} className="border-b border-hair py-0.5">
          <p className="flex items-center justify-between gap-2">
            <span aria-hidden="true" className="font-serif leading-snug font-semibold">
              {name}
            </span>
            <button
              type="button"
              className={`${itemClass} -me-2.5 shrink-0`}
              onClick={() => onRemove(id)}
            >
              {words.compare.remove}
            </button>
          </p>
          <p className="-mx-2.5 flex flex-wrap items-center">
            {([-1, 1] as const).map((by) => {
              const can = columns[place + by] !== undefined;
              return (
                <button
                  key={by}
                  type="button"
                  className={itemClass}
                  aria-disabled={!can}
                  aria-label={by < 0 ? words.compare.earlier : words.compare.later}
                  // The list stays open: a column may go further.
                  data-stays=""
                  onClick={(event) => can && move(id, by, event.currentTarget)}
                >
                  <span aria-hidden="true" className="inline-block rtl:-scale-x-100">
                    {by < 0 ? '←' : '→'}
                  </span>
                </button>
              );
            })}
            <button
              type="button"
              className={itemClass}
              onClick={() => onPin(base === id ? null : id)}
            >
              {base === id ? words.difference.unpin : words.difference.pin}
            </button>
          </p>
        </fieldset>
      ))}
    </div>
  );
}
