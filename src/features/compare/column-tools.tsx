import { words } from '../../messages/words.ts';
import { Disclosure } from '../../ui/disclosure.tsx';

export type ColumnActs = {
  onMove: (id: string, by: -1 | 1) => void;
  onRemove: (id: string) => void;
  onPin: (id: string | null) => void;
};

type Props = ColumnActs & {
  column: { id: string; name: string };
  /** Its place among the columns, from 0, and how many there are. */
  place: number;
  count: number;
  pinned: boolean;
};

const itemClass =
  'block min-h-11 w-full py-2 text-start hover:text-accent aria-disabled:text-soft aria-disabled:opacity-60';

/**
 * What can be done with a column, behind one button. It stands outside the head of the column: its name would
 * be read aloud before each cell.
 */
export function ColumnTools({ column, place, count, pinned, onMove, onRemove, onPin }: Props) {
  const { id, name } = column;
  const act = (label: string, can: boolean, doIt: (button: Element) => void) => (
    <button
      type="button"
      className={itemClass}
      aria-disabled={!can}
      onClick={(event) => can && doIt(event.currentTarget)}
    >
      {label}
    </button>
  );
  const move = (by: -1 | 1) => (button: Element) => {
    const tools = button.closest('details');
    onMove(id, by);
    // Moving a column moves its element, and with it focus is lost.
    requestAnimationFrame(() => tools?.querySelector('summary')?.focus());
  };
  return (
    <span>
      <Disclosure
        name={words.compare.column(place + 1)}
        label={<span aria-hidden="true">{words.compare.columnSign}</span>}
        className="flex size-8 items-center justify-center rounded border border-line bg-raised text-soft hover:border-accent hover:text-accent pointer-coarse:size-11"
        atEnd
        closesOnChoice
      >
        <p className="max-w-56 text-sm text-soft">{name}</p>
        {act(words.compare.earlier, place > 0, move(-1))}
        {act(words.compare.later, place < count - 1, move(1))}
        {act(pinned ? words.difference.unpin : words.difference.pin, true, () =>
          onPin(pinned ? null : id),
        )}
        {act(words.compare.remove, true, () => onRemove(id))}
      </Disclosure>
    </span>
  );
}
