import { list } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import type { ColumnName } from '../../model/column-names.ts';
import type { ResolvedIds } from '../../model/resolve-ids.ts';
import { Link } from '../../ui/link.tsx';
import { comparePath } from '../../urls/paths.ts';

/** What could not be shown as asked: wrong ids with their nearest, retired ones, too many. */
export function Remarks(props: {
  resolved: ResolvedIds;
  names: ReadonlyMap<string, ColumnName>;
  ids: readonly string[];
}) {
  const { resolved, names, ids } = props;
  const { unknown, moved: retired, over } = resolved;
  if (unknown.length + retired.length + over.length === 0) return null;
  return (
    <div role="status" className="mt-4 border-s-4 border-differ ps-4 text-differ">
      {retired.map(({ from, to }) => (
        <p key={from}>{words.compare.moved(from, to)}</p>
      ))}
      {unknown.map(({ id, nearest }) => (
        <p key={id}>
          {words.compare.unknown(id)}
          {nearest.length > 0 && ` ${words.compare.nearest} `}
          {nearest.map((near, i) => (
            <span key={near}>
              {i > 0 && words.between.comma}
              <Link to={comparePath([...ids, near])}>{names.get(near)?.name ?? near}</Link>
            </span>
          ))}
        </p>
      ))}
      {over.length > 0 && (
        <p>{words.compare.tooMany(list(over.map((id) => names.get(id)?.name ?? id)))}</p>
      )}
    </div>
  );
}
