import { peopleWords } from '#language/people.ts';
import { date, list, number } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import type { PeopleSlice, PersonEntry } from '../../model/slices/people-slice.ts';
import { DataText } from '../../parts/data-text.tsx';
import { Link } from '../../ui/link.tsx';
import { paths } from '../../urls/paths.ts';

type Props = Pick<PeopleSlice, 'actors' | 'rounds'> & {
  people: readonly PersonEntry[];
  title: string;
};

/** Everybody with for whom they came, in which offices, in how many rounds, and when first and last. */
export function PeopleTable({ actors, rounds, people, title }: Props) {
  const text = peopleWords.columns;
  return (
    <table className="mt-2 w-full max-w-[58rem] border-collapse text-sm">
      <caption className="sr-only">{title}</caption>
      <thead className="border-b border-ink">
        <tr>
          <th scope="col" className="py-2 pe-3 text-start font-semibold">
            {text.name}
          </th>
          <th scope="col" className="py-2 pe-5 text-end font-semibold">
            {text.rounds}
          </th>
          <th scope="col" className="py-2 text-start font-semibold">
            {text.time}
          </th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => {
          const { came, offices } = person;
          const of = actorsOf(person, actors);
          const [first, last] = [rounds[came[0]?.round ?? -1], rounds[came.at(-1)?.round ?? -1]];
          return (
            <tr key={person.id} className="border-b border-hair align-top">
              <th scope="row" className="py-1.5 pe-3 text-start font-normal">
                <Link
                  to={paths.person.to(person.id)}
                  className="inline-block min-h-6 py-0.5 font-serif text-base leading-snug font-semibold no-underline hover:underline"
                >
                  <DataText>{person.name}</DataText>
                </Link>{' '}
                <span className="block text-soft">
                  {words.join.dot([list(of), words.join.semicolon(offices)])}
                </span>
              </th>
              <td className="py-2 pe-5 text-end">{number(came.length)}</td>
              <td className="py-2 text-soft sm:whitespace-nowrap">
                {first && last
                  ? peopleWords.span(monthOf(first), monthOf(last))
                  : peopleWords.never}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Month and year: which day it was, the page of the person says. */
const monthOf = ({ dates }: PeopleSlice['rounds'][number]) => date(dates.start.slice(0, 7));

/** The names of those for whom somebody came, the first first. */
function actorsOf({ came }: PersonEntry, actors: PeopleSlice['actors']): string[] {
  const ids = new Set(came.flatMap(({ roles }) => roles.map(({ of }) => of)));
  return [...ids].flatMap((id) => actors.find((actor) => actor.id === id)?.name ?? []);
}
