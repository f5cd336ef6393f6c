import { useMemo } from 'react';
import { alphabetical } from '#language/folding.ts';
import { peopleWords } from '#language/people.ts';
import { useEdition } from '../dataset/edition.ts';
import { usePeople } from '../dataset/hooks.ts';
import { figureSentence, PEOPLE_FIGURE, PeopleFigure } from '../features/people/people-figure.tsx';
import { ActorChoice, SortChoice } from '../features/people/people-controls.tsx';
import { PeopleTable } from '../features/people/people-table.tsx';
import { pictureRows } from '../features/people/picture-rows.ts';
import { Sureness } from '../features/people/sureness.tsx';
import { peopleFor, sortPeople } from '../model/people-list.ts';
import { DataLink } from '../parts/data-link.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { embedPaths } from '../urls/embed-paths.ts';
import { paths } from '../urls/paths.ts';
import { peopleCodec } from '../urls/people-view.ts';
import { useShown, useView } from '../urls/use-view.ts';
import { PictureTools } from './picture-tools.tsx';

export function PeoplePage() {
  const slice = usePeople();
  const { subject } = useEdition();
  const codec = useMemo(() => peopleCodec(slice.actors.map(({ id }) => id)), [slice]);
  const [view, setView] = useView(codec);
  useShown();
  const people = peopleFor(slice, view.actor);
  const actor = slice.actors.find(({ id }) => id === view.actor);
  const title = actor ? peopleWords.listFor(actor.name) : peopleWords.list;
  const search = codec.serialise(view);
  return (
    <>
      <PageHead
        title={peopleWords.title}
        description={peopleWords.description(subject)}
        path={paths.people.to()}
        view={search}
      />
      <h1
        className="font-serif text-[1.7rem] leading-[1.1] font-semibold sm:text-4xl"
        tabIndex={-1}
      >
        {peopleWords.title}
      </h1>
      <div className="awaits-query">
        <PeopleFigure
          slice={slice}
          people={people}
          actor={view.actor}
          controls={
            <p className="mt-2">
              <ActorChoice
                slice={slice}
                value={view.actor}
                onChange={(chosen) => setView({ actor: chosen })}
              />
            </p>
          }
          tools={
            <PictureTools
              figure={PEOPLE_FIGURE}
              name="people"
              title={peopleWords.title}
              sentence={figureSentence(slice, people, view.actor)}
              address={`${paths.people.to()}${search}`}
              frame={embedPaths.people.to()}
              table={() =>
                pictureRows(
                  people.flatMap((who) =>
                    who.came.flatMap(({ round, roles }) => {
                      const at = slice.rounds[round];
                      return at ? [{ who, round: at, roles }] : [];
                    }),
                  ),
                  slice.actors,
                )
              }
            />
          }
        />
        <section className="mt-6">
          <div className="flex max-w-[58rem] flex-wrap items-center justify-between gap-x-6">
            <h2 className="font-serif text-2xl font-semibold">{title}</h2>
            <SortChoice value={view.sort} onChange={(sort) => setView({ sort })} />
          </div>
          <PeopleTable
            {...slice}
            people={sortPeople(people, view.sort, alphabetical)}
            title={title}
          />
        </section>
      </div>
      <Sureness />
      <DataLink path={paths.people.to()} label={peopleWords.data} />
    </>
  );
}
