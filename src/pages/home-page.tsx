import { memo, useCallback, useDeferredValue, useMemo, useState } from 'react';
import { useIndex } from '../dataset/hooks.ts';
import { useWholeIndex } from '../dataset/part-hooks.ts';
import { ChapterList } from '../features/round/chapter-list.tsx';
import { TurningPoints } from '../features/round/turning-points.tsx';
import { chipsOf } from '../features/search/chips.ts';
import { FilterPanel } from '../features/search/filter-panel.tsx';
import { NothingMatches } from '../features/search/nothing-matches.tsx';
import { facetOptions } from '../features/search/option-names.ts';
import { ResultBar } from '../features/search/result-bar.tsx';
import { SearchBox } from '../features/search/search-box.tsx';
import { useResults } from '../features/search/use-results.ts';
import { counted, month, number } from '../messages/format.ts';
import { words } from '../messages/words.ts';
import { begunOf } from '../model/planned.ts';
import type { IndexSlice } from '../model/slices/index-slice.ts';
import { PageHead } from '../parts/page-head.tsx';
import { later } from '../ui/later.tsx';
import { Link } from '../ui/link.tsx';
import { NotLoaded } from '../ui/not-loaded.tsx';
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
  const newest = useIndex();
  const options = useMemo(() => facetOptions(newest), [newest]);
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
  // Of a long list the newest cards are here; whoever asks for anything, or for more, gets the others, too.
  const [more, setMore] = useState(false);
  const wantMore = useCallback(() => setMore(true), []);
  const query = codec.serialise({ ...view, view: 'cards' });
  const wanted = newest.more > 0 && (more || query !== '');
  const load = useWholeIndex(wanted);
  const index = wanted && load.state === 'there' ? load.value : newest;
  const partly = wanted && load.state !== 'there' && query !== '' ? load.state : null;
  const [results, searching] = useResults(view, index, partly);
  // The cards may come a moment after the counts: typing and ticking must not wait for them.
  const shown = useDeferredValue(results);
  useShown(shown.rounds === results.rounds && results.state !== 'loading');
  const nothing = results.rounds.length === 0 && results.state !== 'loading' && !partly;
  const chips = chipsOf(view, options);
  const all = newest.counts.rounds + (newest.counts.planned ?? 0);
  // What is not asked for anything is all of the rounds, whether their cards are here or not.
  const rest = index.tally && !partly ? all - results.rounds.length : 0;
  const among = results.rounds.length + rest;
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
        <Intro index={newest} />
        <div className="max-lg:mt-3">
          <SearchBox query={view.q} onChange={setQuery} />
          {searching}
        </div>
      </div>
      {/* Whoever types looks for rounds, which then follow the field at once. */}
      <div className="awaits-query" hidden={view.q !== ''}>
        <Beginning
          index={newest}
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
          shown={among}
          line={words.search.fold(words.join.comma(chips.map(({ label }) => label)), among, all)}
          skipTo={ROUNDS}
        />
        <div id={ROUNDS} className="min-w-0">
          {wanted && load.state === 'failed' && <NotLoaded onRetry={load.retry} />}
          <ResultBar
            shown={among}
            all={all}
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
                rest={rest}
                onMore={wantMore}
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
  const { counts, rounds, tally } = index;
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
          month(tally?.began ?? rounds[0]?.dates.start ?? ''),
          month(begunOf(rounds).at(-1)?.dates.start ?? ''),
        )}{' '}
        {counts.planned && `${counted(counts.planned, words.home.planned)} `}
        <Link to={readingPath()}>{words.site.howToRead}</Link>
      </p>
    </div>
  );
}
