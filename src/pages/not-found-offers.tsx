import { useLocation } from 'react-router';
import { useLinksLoad, useNamesWhen } from '../dataset/hooks.ts';
import { words } from '../messages/words.ts';
import { columnNames } from '../model/column-names.ts';
import { DataText } from '../parts/data-text.tsx';
import { Link } from '../ui/link.tsx';
import { offeredFor } from '../urls/offered.ts';
import { comparePath, paths } from '../urls/paths.ts';

/** What an address without a page may have meant: the page that is surely meant, the nearest records, a pair. */
export function NotFoundOffers() {
  const location = useLocation();
  const index = useNamesWhen(true);
  const names = index && columnNames(index);
  const links = useLinksLoad(location.pathname.startsWith(paths.compare.to()));
  const pairs = links.state === 'there' ? links.value.links : [];
  const records = new Map([...(names ?? [])].map(([id, { kind }]) => [id, kind]));
  const { meant, near, pair } = offeredFor(location, { records, pairs });
  return (
    <>
      {meant !== null && (
        <p className="mt-3 text-lg">
          {words.notFound.meant} <Link to={meant}>{meant}</Link>
        </p>
      )}
      {near.length > 0 && (
        <>
          <h2 className="mt-6 font-serif text-xl font-semibold">{words.notFound.nearest}</h2>
          <ul className="mt-1">
            {near.map((id) => {
              const entry = names?.get(id);
              return (
                entry && (
                  <li key={id} className="py-1">
                    <Link to={paths[entry.kind].to(id)} className="py-1">
                      <DataText>{entry.name}</DataText>
                    </Link>
                  </li>
                )
              );
            })}
          </ul>
        </>
      )}
      {pair && (
        <p className="mt-6">
          <Link to={comparePath(pair)} className="py-1">
            {words.proposal.sideBySide}
          </Link>
        </p>
      )}
    </>
  );
}
