import { Suspense, useCallback, useDeferredValue, useMemo, useState } from 'react';
import { Link } from 'react-router';
import { useIndex } from '../dataset/hooks.ts';
import { ChapterSection } from '../features/round/chapter-section.tsx';
import { chipsOf } from '../features/search/chips.ts';
import { Facets } from '../features/search/facets.tsx';
import { NothingMatches } from '../features/search/nothing-matches.tsx';
import { facetOptions } from '../features/search/option-names.ts';
import { ResultBar } from '../features/search/result-bar.tsx';
import { SearchBox } from '../features/search/search-box.tsx';
import { useMatches } from '../features/search/use-matches.ts';
import { list, month, number } from '../messages/format.ts';
import { words } from '../messages/words.ts';
import { countFacets, filterRounds } from '../model/facets.ts';
import type { IndexSlice } from '../model/slices/index-slice.ts';
import { Head } from '../ui/head.tsx';
import { buttonClass } from '../ui/styles.ts';
import { homeCodec, type HomeView } from '../urls/home-view.ts';
import { paths } from '../urls/paths.ts';
import { useShown, useView } from '../urls/use-view.ts';

/** Cards that are shown before somebody asks for more; a dataset of the common size fits whole. */
const PAGE = 150;

export function HomePage() {
  const index = useIndex();
  const options = useMemo(() => facetOptions(index), [index]);
  const codec = useMemo(
    () =>
      homeCodec({
        venue: options.venue.map(({ id }) => id),
        mediator: options.mediator.map(({ id }) => id),
        party: options.party.map(({ id }) => id),
        issue: options.issue.map(({ id }) => id),
      }),
    [options],
  );
  const [view, setView] = useView(codec);
  const setQuery = useCallback((q: string) => setView({ q }, { replace: true }), [setView]);
  const matches = useMatches(view.q, index);
  const results = useMemo(
    () => resultsOf(index, view, matches.found),
    [index, view, matches.found],
  );
  // The cards may come a moment after the counts: typing and ticking must not wait for them.
  const shown = useDeferredValue(results.rounds);
  useShown(shown === results.rounds && matches.state !== 'loading');
  const chips = chipsOf(view, options);
  const filtered = chips.length > 0;

  return (
    <>
      <Head
        title={words.home.documentTitle(index.about.subject)}
        description={words.home.description(index.about.subject)}
        path={paths.home.to()}
      />
      <Intro index={index} />
      <div className="mt-8 lg:grid lg:grid-cols-[13rem_minmax(0,1fr)] lg:gap-10">
        <div className="needs-script no-print text-[0.95rem] max-lg:hidden">
          <Facets
            view={view}
            options={options}
            counts={results.counts}
            withProposal={results.withProposal}
            onChange={setView}
          />
        </div>
        <div className="min-w-0">
          <SearchBox query={view.q} onChange={setQuery} />
          <details className="needs-script no-print mt-3 rounded border border-line bg-raised px-4 lg:hidden">
            <summary className="min-h-11 py-2.5">
              {words.search.fold(
                words.join.comma(chips.map(({ label }) => label)),
                results.rounds.length,
                index.rounds.length,
              )}
            </summary>
            <Facets
              view={view}
              options={options}
              counts={results.counts}
              withProposal={results.withProposal}
              onChange={setView}
            />
          </details>
          <ResultBar
            shown={results.rounds.length}
            all={index.rounds.length}
            chips={chips}
            sort={view.sort}
            state={matches.state}
            onChange={setView}
            onReset={() => setView(codec.parse(''))}
          />
          <div className="awaits-query">
            {results.rounds.length === 0 && matches.state !== 'loading' ? (
              <NothingMatches
                chips={chips}
                count={(without) =>
                  resultsOf(index, { ...view, ...without }, 'q' in without ? null : matches.found)
                    .rounds.length
                }
                onChange={setView}
              />
            ) : (
              <Chapters
                index={index}
                rounds={shown}
                sort={view.sort}
                found={filtered ? matches.found : null}
              />
            )}
          </div>
        </div>
      </div>
    </>
  );
}

function resultsOf(
  index: IndexSlice,
  view: HomeView,
  found: ReadonlyMap<string, readonly string[]> | null,
) {
  const searched = found ? index.rounds.filter(({ id }) => found.has(id)) : index.rounds;
  const { turningPoints } = index.about;
  return {
    rounds: filterRounds(searched, view, turningPoints),
    counts: countFacets(searched, view, turningPoints),
    withProposal: filterRounds(searched, { ...view, has: 'proposal' }, turningPoints).length,
  };
}

function Intro({ index }: { index: IndexSlice }) {
  const { counts, rounds } = index;
  const points = index.about.turningPoints.length;
  return (
    <>
      <h1
        className="max-w-[42rem] font-serif text-4xl leading-[1.1] font-semibold sm:text-5xl"
        tabIndex={-1}
      >
        {words.home.title(index.about.subject)}
      </h1>
      <p className="mt-4 max-w-[38rem] text-lg leading-relaxed text-soft">
        {words.home.lede(
          number(counts.rounds),
          number(counts.proposals),
          number(counts.sources),
          month(rounds[0]?.dates.start ?? ''),
          month(rounds.at(-1)?.dates.start ?? ''),
        )}
      </p>
      <p className="mt-2 text-soft">
        <Link to={paths.about.to()}>{words.site.howToRead}</Link>
        <span className="needs-script">
          {words.between.dot}
          <Link to={`${paths.home.to()}?has=turning-point&sort=old`}>
            {words.home.turningPoints(words.home.small[points] ?? number(points))}
          </Link>
        </span>
      </p>
    </>
  );
}

function Chapters(props: {
  index: IndexSlice;
  rounds: IndexSlice['rounds'];
  sort: HomeView['sort'];
  found: ReadonlyMap<string, readonly (keyof typeof words.search.fields)[]> | null;
}) {
  const { index, sort, found } = props;
  const [most, setMost] = useState(PAGE);
  const { rounds } = props;
  const ordered = (sort === 'new' ? rounds.toReversed() : rounds).slice(0, most);
  const chapters = sort === 'new' ? index.chapters.toReversed() : index.chapters;
  return (
    <>
      {chapters.map((chapter) => {
        const own = ordered.filter((round) => round.chapter === chapter.id);
        return (
          own.length > 0 && (
            // A boundary for each chapter, so that taking over the page is sliced.
            <Suspense key={chapter.id} fallback={null}>
              <ChapterSection
                chapter={chapter}
                rounds={own}
                venues={index.venues}
                issues={index.issues}
                foundIn={(id) => {
                  const fields = found?.get(id);
                  return fields
                    ? words.search.foundIn(list(fields.map((field) => words.search.fields[field])))
                    : null;
                }}
              />
            </Suspense>
          )
        );
      })}
      {rounds.length > most && (
        <button
          type="button"
          className={`${buttonClass} mt-6`}
          onClick={() => setMost(most + PAGE)}
        >
          {words.search.showMore(Math.min(PAGE, rounds.length - most))}
        </button>
      )}
    </>
  );
}
