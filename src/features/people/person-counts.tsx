import type { ReactNode } from 'react';
import { peopleWords } from '#language/people.ts';
import { counted, date, number } from '../../messages/format.ts';
import { placeName, roleActor } from '../../messages/rooms.ts';
import { words } from '../../messages/words.ts';
import type { PersonSlice } from '../../model/slices/person-slice.ts';
import { DataText } from '../../parts/data-text.tsx';
import { apartLinkClass } from '../../ui/styles.ts';
import { Link } from '../../ui/link.tsx';
import { roundsPath } from '../../urls/home-view.ts';
import { paths } from '../../urls/paths.ts';

/** So many of those who came with somebody stand open. */
const OPEN = 8;

/** What can be counted of somebody's rounds: places, others, offices. */
export function PersonCounts({ slice }: { slice: PersonSlice }) {
  const { person, places, others } = slice;
  return (
    <div className="mt-6 grid gap-x-10 gap-y-6 md:grid-cols-3">
      <Section title={peopleWords.where}>
        <ul>
          {places.map((place) => (
            <Line key={place.id} count={place.rounds.length}>
              <Link
                to={roundsPath({ person: [person.id], venue: [place.id] })}
                className={apartLinkClass}
                aria-label={peopleWords.atPlace(
                  placeName(place),
                  counted(place.rounds.length, peopleWords.cards),
                )}
              >
                <DataText>{placeName(place)}</DataText>
              </Link>
            </Line>
          ))}
        </ul>
      </Section>
      <Section title={peopleWords.with}>
        {others.length === 0 && <p className="text-soft">{peopleWords.alone}</p>}
        <ul>
          {others.slice(0, OPEN).map((other) => (
            <Other key={other.id} other={other} />
          ))}
        </ul>
        {others.length > OPEN && (
          <details>
            <summary className="min-h-7 text-soft">
              {counted(others.length - OPEN, peopleWords.moreOthers)}
            </summary>
            <ul>
              {others.slice(OPEN).map((other) => (
                <Other key={other.id} other={other} />
              ))}
            </ul>
          </details>
        )}
      </Section>
      <Section title={peopleWords.offices}>
        <Offices slice={slice} />
      </Section>
    </div>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="border-t border-ink pt-2">
      <h2 className="font-semibold">{title}</h2>
      {children}
    </section>
  );
}

/** Something with in how many rounds it was. */
function Line({ count, children }: { count: number; children: ReactNode }) {
  return (
    <li className="flex items-baseline justify-between gap-4 border-b border-hair py-0.5">
      <span className="min-w-0">{children}</span> <span className="text-soft">{number(count)}</span>
    </li>
  );
}

function Other({ other }: { other: PersonSlice['others'][number] }) {
  return (
    <Line count={other.rounds}>
      <Link to={paths.person.to(other.id)} className={apartLinkClass}>
        <DataText>{other.name}</DataText>
      </Link>
    </Line>
  );
}

function Offices({ slice: { offices, actors } }: { slice: PersonSlice }) {
  return (
    <ol>
      {offices.map(({ office, of, rounds, first, last }) => (
        <Line key={[of, office].join(' ')} count={rounds}>
          {office ? (
            <DataText>{words.atStart(office)}</DataText>
          ) : (
            words.atStart(peopleWords.noOffice)
          )}{' '}
          <span className="block text-sm text-soft">
            {words.join.dot([
              roleActor(of, actors),
              peopleWords.span(date(first.start.slice(0, 7)), date(last.start.slice(0, 7))),
            ])}
          </span>
        </Line>
      ))}
    </ol>
  );
}
