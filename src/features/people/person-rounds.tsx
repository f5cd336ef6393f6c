import { peopleWords } from '#language/people.ts';
import { dates } from '../../messages/format.ts';
import { venuesText } from '../../messages/place.ts';
import { rolesText } from '../../messages/rooms.ts';
import { words } from '../../messages/words.ts';
import type { PersonRound, PersonSlice } from '../../model/slices/person-slice.ts';
import type { RoomRound } from '../../model/slices/rooms-behind.ts';
import { DataText } from '../../parts/data-text.tsx';
import { RungTag } from '../../parts/rung-tag.tsx';
import { apartLinkClass } from '../../ui/styles.ts';
import { Link } from '../../ui/link.tsx';
import { paths } from '../../urls/paths.ts';

/** The rounds of somebody, the last first: when, where, as what, who else was there, and which account says so. */
export function PersonRounds({ slice }: { slice: PersonSlice }) {
  return (
    <ol className="mt-2 border-t border-line">
      {slice.came.toReversed().map((round) => (
        <li key={round.id} className="border-b border-hair py-2.5">
          <RoundLine round={round} />
          <p>
            {words.atStart(rolesText(round.roles, slice.actors))}
            {round.account && (
              <>
                {words.between.dot}
                <Link
                  to={`${paths.round.to(round.id)}#${round.account.id}`}
                  className={apartLinkClass}
                  aria-label={peopleWords.accountOf(slice.person.name, round.title)}
                >
                  {peopleWords.account}
                </Link>{' '}
                <RungTag rung={round.account.kind} />
              </>
            )}
          </p>
          <Others round={round} />
        </li>
      ))}
    </ol>
  );
}

/** A round of which one line is enough. */
export function RoundLine({ round }: { round: RoomRound }) {
  return (
    <>
      <p className="text-soft">
        <b className="text-ink">{dates(round.dates)}</b>
        {words.between.dot}
        {words.join.dot([
          venuesText(round.venues),
          words.formats[round.format],
          round.agreed && words.statuses.agreement,
        ])}
      </p>
      <p>
        <Link
          to={paths.round.to(round.id)}
          className="inline-block min-h-6 py-0.5 font-serif text-lg leading-snug font-semibold no-underline hover:underline"
        >
          <DataText>{round.title}</DataText>
        </Link>
      </p>
    </>
  );
}

function Others({ round: { others } }: { round: PersonRound }) {
  if (others.length === 0) return <p className="text-soft">{peopleWords.noOthers}</p>;
  return (
    <p className="text-soft">
      {peopleWords.others}
      {others.map(({ id, name }, i) => (
        <span key={id}>
          {i > 0 && words.between.semicolon}
          <Link to={paths.person.to(id)} className={apartLinkClass}>
            <DataText>{name}</DataText>
          </Link>
        </span>
      ))}
    </p>
  );
}
