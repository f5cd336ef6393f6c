import { memo, useCallback, useDeferredValue, useMemo } from 'react';
import { useIndex } from '../dataset/hooks.ts';
import { ChapterList } from '../features/round/chapter-list.tsx';
import { TurningPoints } from '../features/round/turning-points.tsx';
import { chipsOf } from '../features/search/chips.ts';
import { FilterPanel } from '../features/search/filter-panel.tsx';
import { NothingMatches } from '../features/search/nothing-matches.tsx';
import { facetOptions } from '../features/search/option-names.ts';
import { ResultBar } from '../features/search/result-bar.tsx';
import { SearchBox } from '../features/search/search-box.tsx';
import { useResults } from '../features/search/use-results.ts';
import { month, number } from '../messages/format.ts';
import { words } from '../messages/words.ts';
import type { IndexSlice } from '../model/slices/index-slice.ts';
import { PageHead } from '../parts/page-head.tsx';
import { later } from '../ui/later.tsx';
import { Link } from '../ui/link.tsx';
import { homeCodec, type HomeView } from '../urls/home-view.ts';
import { paths, readingPath } from '../urls/paths.ts';
import { useShown, useView } from '../urls/use-view.ts';

/** What was tabled, in a picture: its code comes after the page. */
const HomeTabled = later(
  () => import('./home-tabled.tsx').then((code) => code.HomeTabled),
  'min-h-[42rem]',
);

// A change of the view is drawn twice, at once and when the address has followed: these have nothing to do then.
const Filters = memo(FilterPanel);
const Chapters = memo(ChapterList);

/** Where the rounds begin, for those who skip the filters. */
const ROUNDS = 'rounds';

export function HomePage() {
  const index = useIndex();
  const options = useMemo(() => facetOptions(index), [index]);
  const codec = useMemo(
    () =>
      homeCodec({
        venue: options.venue.map(({ id }) => id),
        mediator: options.mediator.map(({ id }) => id),
        party: options.party.map(({ id }) => id),
        person: options.person.map(({ id }) => id),
        issue: options.issue.map(({ id }) => id),
      }),
    [options],
  );
  const [view, setView] = useView(codec);
  const setQuery = useCallback((q: string) => setView({ q }, { replace: true }), [setView]);
  const [results, searching] = useResults(view, index);
  // The cards may come a moment after the counts: typing and ticking must not wait for them.
  const shown = useDeferredValue(results);
  useShown(shown.rounds === results.rounds && results.state !== 'loading');
  const nothing = results.rounds.length === 0 && results.state !== 'loading';
  const chips = chipsOf(view, options);
  const { counts, having } = results;
  const choices = useMemo(() => ({ counts, having }), [counts, having]);
  return (
    <>
      <PageHead
        title={words.home.documentTitle(index.about.subject)}
        description={words.home.description(index.about.subject)}
        path={paths.home.to()}
        view={codec.serialise(view)}
      />
      <div className="items-end gap-x-10 lg:grid lg:grid-cols-[minmax(0,1fr)_22rem]">
        <Intro index={index} />
        <div className="max-lg:mt-3">
          <SearchBox query={view.q} onChange={setQuery} />
          {searching}
        </div>
      </div>
      {/* Whoever types looks for rounds, which then follow the field at once. */}
      <div className="awaits-query" hidden={view.q !== ''}>
        <Beginning
          index={index}
          from={view.from}
          to={view.to}
          onChoose={setView}
          rests={view.q !== ''}
        />
      </div>
      <div className="mt-4 lg:grid lg:grid-cols-[13rem_minmax(0,1fr)] lg:gap-10">
        <Filters
          view={view}
          options={options}
          results={choices}
          onChange={setView}
          shown={results.rounds.length}
          line={words.search.fold(
            words.join.comma(chips.map(({ label }) => label)),
            results.rounds.length,
            index.rounds.length,
          )}
          skipTo={ROUNDS}
        />
        <div id={ROUNDS} className="min-w-0">
          <ResultBar
            shown={results.rounds.length}
            all={index.rounds.length}
            chips={chips}
            view={view}
            state={results.state}
            onChange={setView}
            onReset={() => setView(codec.parse(''))}
          />
          <div className="awaits-query">
            {nothing && (
              <NothingMatches chips={chips} count={results.countWith} onChange={setView} />
            )}
            <div hidden={nothing}>
              <Chapters
                index={index}
                rounds={shown.rounds}
                newestFirst={view.sort === 'new'}
                asList={view.view === 'list'}
                found={shown.found}
              />
            </div>
          </div>
        </div>
      </div>
    </>
  );
}

type BeginningProps = Pick<HomeView, 'from' | 'to'> & {
  index: IndexSlice;
  onChoose: (span: Pick<HomeView, 'from' | 'to'>) => void;
  /** Nobody sees it: it stays as it is. */
  rests: boolean;
};

/** What stands before the rounds. */
const Beginning = memo(
  function Beginning({ index, from, to, onChoose }: BeginningProps) {
    return (
      <>
        <TurningPoints index={index} />
        <HomeTabled index={index} value={{ from, to }} onChoose={onChoose} />
      </>
    );
  },
  (before, after) =>
    after.rests ||
    (['index', 'from', 'to', 'onChoose'] as const).every((prop) => before[prop] === after[prop]),
);

function Intro({ index }: { index: IndexSlice }) {
  const { counts, rounds } = index;
  return (
    <div>
      <h1
        className="font-serif text-[1.7rem] leading-[1.1] font-semibold sm:text-[2rem]"
        tabIndex={-1}
      >
        {words.home.title(index.about.subject)}
      </h1>
      <p className="mt-1.5 text-soft">
        {words.home.lede(
          number(counts.rounds),
          number(counts.proposals),
          number(counts.sources),
          month(rounds[0]?.dates.start ?? ''),
          month(rounds.at(-1)?.dates.start ?? ''),
        )}{' '}
        <Link to={readingPath()}>{words.site.howToRead}</Link>
      </p>
    </div>
  );
}
