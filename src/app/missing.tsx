import type { ReactNode } from 'react';
import { matchPath } from 'react-router';
import { useIndexLoad, useLineageLoad } from '../dataset/hooks.ts';
import { words } from '../messages/words.ts';
import { peopleIn } from '../model/rooms.ts';
import { NotFoundPage } from '../pages/not-found-page.tsx';
import { paths } from '../urls/paths.ts';

type Props = {
  pathname: string;
  /** What to show for a record that there is. */
  failure: ReactNode;
};

/**
 * For a file that the server says it has not: a page that helps where no record has the id in the address,
 * and a failure where one has, since a server answers like that also in the middle of a release.
 */
export function Missing({ pathname, failure }: Props) {
  const living = useLiving(pathname);
  if (living === 'unknown yet') return <p className="text-soft">{words.site.loading}</p>;
  return living ? failure : <NotFoundPage />;
}

/** Whether the record in a path lives. True where nobody can say: a page that is there is not denied. */
function useLiving(pathname: string): boolean | 'unknown yet' {
  const idOf = (pattern: string) => matchPath(pattern, pathname)?.params;
  const pair = idOf(paths.changes.pattern)?.['pair'];
  const index = useIndexLoad();
  const lineage = useLineageLoad(pair !== undefined);
  const load = pair === undefined ? index : lineage;
  if (load.state !== 'there') return load.state === 'failed' ? true : 'unknown yet';
  if (pair !== undefined)
    return (
      lineage.state === 'there' &&
      lineage.value.links.some(({ from, to }) => `${from}...${to}` === pair)
    );
  const rounds = index.state === 'there' ? index.value.rounds : [];
  const round = idOf(paths.round.pattern)?.['id'];
  if (round !== undefined) return rounds.some(({ id }) => id === round);
  const person = idOf(paths.person.pattern)?.['id'];
  if (person !== undefined)
    return rounds.some((one) => peopleIn(one).some(({ id }) => id === person));
  const venue = idOf(paths.venue.pattern)?.['id'];
  if (venue !== undefined) return rounds.some(({ venues }) => venues.includes(venue));
  const proposal = idOf(paths.proposal.pattern)?.['id'];
  if (proposal === undefined) return true;
  return rounds.some(({ proposals }) => proposals.some(({ id }) => id === proposal));
}
