import { Link, useLocation } from 'react-router';
import { useIndexWhen } from '../dataset/hooks.ts';
import { words } from '../messages/words.ts';
import { columnNames } from '../model/column-names.ts';
import { nearestIds } from '../model/nearest.ts';
import { Head } from '../ui/head.tsx';
import { comparePath, paths } from '../urls/paths.ts';
import { useHydrated } from '../urls/use-view.ts';
import { DataText } from '../parts/data-text.tsx';

/** A page that helps: what was asked for, the nearest ids, the way to search. */
export function NotFoundPage() {
  const { pathname } = useLocation();
  // The build knows no address for this page; what was asked for is filled in once script runs.
  const hydrated = useHydrated();
  const index = useIndexWhen(hydrated);
  const names = index && columnNames(index);
  const asked = lastSegment(pathname);
  const halves = asked.split('...');
  const near = names
    ? [...new Set(halves.flatMap((half) => nearestIds(half, [...names.keys()], 5)))]
    : [];
  // Two proposals of which neither builds on the other still stand side by side.
  const pair = halves.length === 2 && halves.every((half) => names?.has(half)) ? halves : null;
  return (
    <>
      <Head title={words.notFound.title} description={words.notFound.help} path={null} />
      <h1 className="font-serif text-4xl leading-tight font-semibold" tabIndex={-1}>
        {words.notFound.title}
      </h1>
      {hydrated && (
        <p className="mt-3 [overflow-wrap:anywhere] text-soft">{words.notFound.asked(pathname)}</p>
      )}
      <p className="mt-3 max-w-[38rem]">{words.notFound.help}</p>
      {near.length > 0 && (
        <>
          <h2 className="mt-6 font-serif text-xl font-semibold">{words.notFound.nearest}</h2>
          <ul className="mt-1">
            {near.map((id) => {
              const entry = names?.get(id);
              return (
                entry && (
                  <li key={id} className="py-1">
                    <Link to={paths[entry.kind].to(id)}>
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
          <Link to={comparePath(pair)}>{words.proposal.sideBySide}</Link>
        </p>
      )}
      <p className="mt-6">
        <Link to={`${paths.home.to()}#search`}>{words.notFound.search}</Link>
        {words.between.dot}
        <Link to={paths.home.to()}>{words.notFound.home}</Link>
      </p>
    </>
  );
}

/** The last part of a path, decoded if it can be. */
function lastSegment(path: string): string {
  const segment = path.split('/').findLast(Boolean) ?? '';
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
