import type { ReactNode } from 'react';
import { matchPath } from 'react-router';
import { useLinksLoad, useNamesLoad, usePeopleLoad } from '../dataset/hooks.ts';
import { words } from '../messages/words.ts';
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
  const person = idOf(paths.person.pattern)?.['id'];
  const names = useNamesLoad();
  const links = useLinksLoad(pair !== undefined);
  const people = usePeopleLoad(person !== undefined);
  const load = pair !== undefined ? links : person !== undefined ? people : names;
  if (load.state !== 'there') return load.state === 'failed' ? true : 'unknown yet';
  if (pair !== undefined)
    return (
      links.state === 'there' &&
      links.value.links.some(({ from, to }) => `${from}...${to}` === pair)
    );
  if (person !== undefined)
    return people.state === 'there' && people.value.people.some(({ id }) => id === person);
  const rounds = names.state === 'there' ? names.value.rounds : [];
  const round = idOf(paths.round.pattern)?.['id'];
  if (round !== undefined) return rounds.some(({ id }) => id === round);
  const venue = idOf(paths.venue.pattern)?.['id'];
  if (venue !== undefined) return rounds.some(({ venues }) => venues.includes(venue));
  const proposal = idOf(paths.proposal.pattern)?.['id'];
  if (proposal === undefined) return true;
  return rounds.some(({ proposals }) => proposals.some(({ id }) => id === proposal));
}
