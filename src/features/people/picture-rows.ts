import { peopleWords } from '#language/people.ts';
import { venuesText } from '../../messages/place.ts';
import { rolesText } from '../../messages/rooms.ts';
import { words } from '../../messages/words.ts';
import type { Role } from '../../model/rooms.ts';
import type { Named } from '../../model/slices/resolve.ts';
import type { RoomRound } from '../../model/slices/rooms-behind.ts';

/** Somebody in a round. */
type Present = { who: Named; round: RoomRound; roles: readonly Role[] };

/** The rows behind a picture of who came when: one for each round of each person. */
export function pictureRows(present: readonly Present[], actors: readonly Named[]) {
  const { name, round, from, to, venue, role, office } = peopleWords.columns;
  return {
    columns: [name, from, to, round, venue, role, office],
    rows: present.map((one) => [
      one.who.name,
      one.round.dates.start,
      one.round.dates.end,
      one.round.title,
      venuesText(one.round.venues),
      rolesText(
        one.roles.map((as) => ({ ...as, office: null })),
        actors,
      ),
      words.join.semicolon([...new Set(one.roles.map((as) => as.office))]),
    ]),
  };
}
