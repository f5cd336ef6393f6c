import { peopleWords } from '#language/people.ts';
import { counted, dates } from '../../messages/format.ts';
import { venuesText } from '../../messages/place.ts';
import { rolesText } from '../../messages/rooms.ts';
import { words } from '../../messages/words.ts';
import type { Role } from '../../model/rooms.ts';
import type { Named } from '../../model/slices/resolve.ts';
import type { RoomRound } from '../../model/slices/rooms-behind.ts';
import { DataText } from '../../parts/data-text.tsx';
import { apartLinkClass } from '../../ui/styles.ts';
import { Link } from '../../ui/link.tsx';
import { paths } from '../../urls/paths.ts';

type Props = {
  who: Named;
  /** The rounds for which the mark stands, with what somebody was there as. */
  came: readonly { round: RoomRound; roles: readonly Role[] }[];
  actors: readonly Named[];
  /** Where all of these rounds stand as cards. */
  all: string;
};

/** So many rounds of one mark are named in its card. */
const NAMED = 4;

/** What is told of a mark: the rounds for which it stands, when, where, as what somebody came. */
export function RoomCard({ who, came, actors, all }: Props) {
  return (
    <>
      <p className="font-semibold">
        <DataText>{who.name}</DataText>
      </p>
      {came.slice(0, NAMED).map(({ round, roles }) => (
        <div key={round.id} className="mt-1">
          <p className="text-soft">
            {words.join.dot([dates(round.dates), venuesText(round.venues)])}
          </p>
          <Link to={paths.round.to(round.id)} className={apartLinkClass}>
            <DataText>{round.title}</DataText>
          </Link>
          <p>{words.atStart(rolesText(roles, actors))}</p>
        </div>
      ))}
      {came.length > NAMED && (
        <Link to={all} className={apartLinkClass}>
          {counted(came.length, peopleWords.cards)}
        </Link>
      )}
    </>
  );
}
