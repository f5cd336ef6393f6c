import { useParams } from 'react-router';
import { peopleWords } from '#language/people.ts';
import { usePerson } from '../dataset/hooks.ts';
import { PersonCounts } from '../features/people/person-counts.tsx';
import { PERSON_FIGURE, PersonFigure } from '../features/people/person-figure.tsx';
import { PersonRounds, RoundLine } from '../features/people/person-rounds.tsx';
import { pictureRows } from '../features/people/picture-rows.ts';
import { Sureness } from '../features/people/sureness.tsx';
import { counted, number } from '../messages/format.ts';
import { personSentence } from '../messages/rooms.ts';
import { words } from '../messages/words.ts';
import { DataLink } from '../parts/data-link.tsx';
import { DataText } from '../parts/data-text.tsx';
import { OriginalText } from '../parts/original-text.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { apartLinkClass } from '../ui/styles.ts';
import { Link } from '../ui/link.tsx';
import { roundsPath } from '../urls/home-view.ts';
import { embedPaths } from '../urls/embed-paths.ts';
import { paths } from '../urls/paths.ts';
import { useShown } from '../urls/use-view.ts';
import { PictureTools } from './picture-tools.tsx';

export function PersonPage() {
  const { id = '' } = useParams();
  const slice = usePerson(id);
  useShown();
  const { person, alternates, came, unsure, planned } = slice;
  const path = paths.person.to(person.id);
  const sentence = personSentence(slice);
  const accounted = came.filter(({ account }) => account !== null).length;
  return (
    <>
      <PageHead
        title={person.name}
        description={peopleWords.personDescription(person.name, sentence)}
        path={path}
      />
      <nav className="text-sm" aria-label={words.site.people}>
        <Link to={paths.people.to()} className="py-1.5">
          {words.site.people}
        </Link>
      </nav>
      <h1 className="font-serif text-3xl leading-tight font-semibold sm:text-4xl" tabIndex={-1}>
        <DataText>{person.name}</DataText>
      </h1>
      {alternates.length > 0 && (
        <p className="text-sm text-soft">
          <OriginalText texts={alternates}>
            {peopleWords.alternates(words.join.comma(alternates))}
          </OriginalText>
        </p>
      )}
      <PersonFigure
        slice={slice}
        tools={
          <PictureTools
            figure={PERSON_FIGURE}
            name={person.id}
            title={peopleWords.matrixOf(person.name)}
            sentence={sentence}
            address={path}
            frame={embedPaths.person.to(person.id)}
            table={() =>
              pictureRows(
                came.map((round) => ({ who: person, round, roles: round.roles })),
                slice.actors,
              )
            }
          />
        }
      />
      {came.length > 0 && (
        <>
          <PersonCounts slice={slice} />
          <section className="mt-8 border-t border-ink pt-3">
            <div className="flex flex-wrap items-baseline justify-between gap-x-6">
              <h2 className="font-serif text-2xl font-semibold">{peopleWords.attended}</h2>
              <Link to={roundsPath({ person: [person.id] })} className={apartLinkClass}>
                {counted(came.length, peopleWords.cards)}
              </Link>
            </div>
            <PersonRounds slice={slice} />
          </section>
        </>
      )}
      {planned && (
        <section className="mt-8 border-t border-ink pt-3">
          <h2 className="font-serif text-2xl font-semibold">{peopleWords.planned}</h2>
          <ul className="mt-2">
            {planned.map((round) => (
              <li key={round.id} className="border-b border-hair py-2">
                <RoundLine round={round} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {unsure.length > 0 && (
        <section className="mt-8 border-t border-ink pt-3">
          <h2 className="font-serif text-2xl font-semibold">{peopleWords.unsure}</h2>
          <p className="mt-1 text-soft">{peopleWords.unsureNote}</p>
          <ul className="mt-2">
            {unsure.map((round) => (
              <li key={round.id} className="border-b border-hair py-2">
                <RoundLine round={round} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <Sureness>
        {came.length > 0 && (
          <p>
            {accounted === came.length
              ? peopleWords.allAccounted
              : peopleWords.accounted(number(accounted), counted(came.length, peopleWords.rounds))}
          </p>
        )}
      </Sureness>
      <DataLink path={path} label={peopleWords.data} />
    </>
  );
}
