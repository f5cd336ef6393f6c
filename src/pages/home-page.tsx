import { useCallback, useDeferredValue, useMemo } from 'react';
import { useIndex } from '../dataset/hooks.ts';
import { ChapterList } from '../features/round/chapter-list.tsx';
import { chipsOf } from '../features/search/chips.ts';
import { Facets } from '../features/search/facets.tsx';
import { NothingMatches } from '../features/search/nothing-matches.tsx';
import { facetOptions } from '../features/search/option-names.ts';
import { ResultBar } from '../features/search/result-bar.tsx';
import { SearchBox } from '../features/search/search-box.tsx';
import { useResults } from '../features/search/use-results.ts';
import { month, number } from '../messages/format.ts';
import { words } from '../messages/words.ts';
import type { IndexSlice } from '../model/slices/index-slice.ts';
import { PageHead } from '../parts/page-head.tsx';
import { Link } from '../ui/link.tsx';
import { homeCodec } from '../urls/home-view.ts';
import { paths } from '../urls/paths.ts';
import { useShown, useView } from '../urls/use-view.ts';

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
  const results = useResults(view, index);
  // The cards may come a moment after the counts: typing and ticking must not wait for them.
  const shown = useDeferredValue(results.rounds);
  useShown(shown === results.rounds && results.state !== 'loading');
  const chips = chipsOf(view, options);
  const facets = (
    <Facets
      view={view}
      options={options}
      counts={results.counts}
      withProposal={results.withProposal}
      onChange={setView}
    />
  );

  return (
    <>
      <PageHead
        title={words.home.documentTitle(index.about.subject)}
        description={words.home.description(index.about.subject)}
        path={paths.home.to()}
        view={codec.serialise(view)}
      />
      <Intro index={index} />
      <div className="mt-8 lg:grid lg:grid-cols-[13rem_minmax(0,1fr)] lg:gap-10">
        <div className="needs-script no-print text-[0.95rem] max-lg:hidden">{facets}</div>
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
            {facets}
          </details>
          <ResultBar
            shown={results.rounds.length}
            all={index.rounds.length}
            chips={chips}
            sort={view.sort}
            state={results.state}
            onChange={setView}
            onReset={() => setView(codec.parse(''))}
          />
          <div className="awaits-query">
            {results.rounds.length === 0 && results.state !== 'loading' ? (
              <NothingMatches chips={chips} count={results.countWith} onChange={setView} />
            ) : (
              <ChapterList
                index={index}
                rounds={shown}
                newestFirst={view.sort === 'new'}
                foundIn={(id) => (view.q && results.found?.get(id)) || null}
              />
            )}
          </div>
        </div>
      </div>
    </>
  );
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
