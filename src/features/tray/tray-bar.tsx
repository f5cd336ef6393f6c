import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { useNamesWhen } from '../../dataset/hooks.ts';
import { emptyTray, followOtherTabs, removeFromTray, setTray, useTray } from '../../device/tray.ts';
import { list } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import { columnNames } from '../../model/column-names.ts';
import { MOST_COLUMNS } from '../../model/most-columns.ts';
import { comparePath, paths } from '../../urls/paths.ts';
import { Link } from '../../ui/link.tsx';
import { primaryClass } from '../../ui/styles.ts';
import { toast } from '../../ui/toast.tsx';

/**
 * The comparison being gathered, at the foot of every page. Names come from a file of their own; until it is
 * there, and if it cannot be had, the count and the way to compare work without them.
 */
export function TrayBar() {
  const ids = useTray((tray) => tray.ids);
  const refused = useTray((tray) => tray.refused);
  const changed = useTray((tray) => tray.changed);
  const index = useNamesWhen(ids.length > 0);
  const { pathname } = useLocation();
  useEffect(followOtherTabs, []);
  // What is kept on a device outlives the records that it names, and may have been written by anybody.
  useEffect(() => {
    if (!index || ids.length === 0) return;
    const names = columnNames(index);
    const redirects = new Map(index.redirects.map(({ from, to }) => [from, to]));
    const found = ids.map((id) => (names.has(id) ? id : redirects.get(id)));
    const living = [...new Set(found.filter((id) => id !== undefined))];
    if (living.join() === ids.join()) return;
    setTray(living);
    const unknown = ids.filter((_, i) => found[i] === undefined);
    if (unknown.length > 0) toast(words.tray.unknown(list(unknown)));
  }, [index, ids]);

  return (
    <>
      {/* There from the start, and silent until something changes: screen readers miss a region that appears
        together with its text, and nobody wants to hear on every page what was gathered long ago. */}
      <p className="sr-only" role="status">
        {changed &&
          (ids.length > 1
            ? words.join.stop([words.tray.count(ids.length), words.tray.where])
            : ids.length > 0
              ? words.tray.count(ids.length)
              : words.tray.empty)}
      </p>
      {ids.length > 0 && pathname !== paths.compare.to() && (
        <Bar ids={ids} refused={refused} names={index ? columnNames(index) : null} />
      )}
    </>
  );
}

type BarProps = {
  ids: readonly string[];
  refused: 'full' | 'not-kept' | null;
  /** Null until they are there. */
  names: ReturnType<typeof columnNames> | null;
};

function Bar({ ids, refused, names }: BarProps) {
  return (
    <aside
      aria-label={words.tray.label}
      className="no-print fixed inset-x-0 bottom-0 z-20 low:static border-t border-line bg-raised"
    >
      <div className="mx-auto flex max-w-[75rem] flex-wrap items-center gap-x-4 gap-y-1 px-5 py-2.5 max-sm:gap-x-2 max-sm:px-4">
        <p className="font-semibold">{words.tray.count(ids.length)}</p>
        <ul className="hidden min-w-0 flex-1 flex-wrap gap-2 lg:flex">
          {ids.map((id) => {
            const name = names?.get(id)?.name ?? id;
            return (
              <li
                key={id}
                className="flex max-w-64 items-center rounded-sm border border-tint bg-tint ps-2.5 text-sm"
              >
                <span className="min-w-0 py-1 leading-tight">{name}</span>
                <button
                  type="button"
                  className="min-h-9 min-w-9 self-stretch"
                  aria-label={words.tray.remove(name)}
                  onClick={() => removeFromTray(id)}
                >
                  <span aria-hidden="true">×</span>
                </button>
              </li>
            );
          })}
        </ul>
        <button
          type="button"
          className="ms-auto min-h-11 px-2 text-soft underline lg:ms-0"
          onClick={emptyTray}
        >
          {words.tray.clear}
        </button>
        {ids.length > 1 ? (
          <Link to={comparePath(ids)} className={primaryClass}>
            {words.tray.compare}
          </Link>
        ) : (
          <span className="text-soft">{words.tray.one}</span>
        )}
      </div>
      {refused && (
        <p role="alert" className="mx-auto max-w-[75rem] px-5 pb-2.5 text-differ">
          {refused === 'full' && ids.length >= MOST_COLUMNS ? words.tray.full : words.tray.notKept}
        </p>
      )}
    </aside>
  );
}
