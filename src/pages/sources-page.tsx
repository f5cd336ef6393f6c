import { useDeferredValue, useMemo } from 'react';
import { useSources } from '../dataset/hooks.ts';
import { filterSources } from '../features/sources/filter-sources.ts';
import { SourceFilters } from '../features/sources/source-filters.tsx';
import { SourceList } from '../features/sources/source-list.tsx';
import { number } from '../messages/format.ts';
import { words } from '../messages/words.ts';
import { PageHead } from '../parts/page-head.tsx';
import { paths } from '../urls/paths.ts';
import { sourcesCodec } from '../urls/sources-view.ts';
import { useShown, useView } from '../urls/use-view.ts';

export function SourcesPage() {
  const { sources } = useSources();
  const [view, setView] = useView(sourcesCodec);
  const matching = useMemo(() => filterSources(sources, view), [sources, view]);
  const shown = useDeferredValue(matching);
  useShown(shown === matching);
  const publishers = new Set(sources.map(({ publisher }) => publisher.id)).size;
  return (
    <>
      <PageHead
        title={words.sources.title}
        description={words.sources.description}
        path={paths.sources.to()}
        view={sourcesCodec.serialise(view)}
      />
      <h1 className="font-serif text-4xl leading-tight font-semibold sm:text-5xl" tabIndex={-1}>
        {words.sources.title}
      </h1>
      <p className="mt-3 max-w-[38rem] text-lg text-soft">
        {words.sources.lede(number(sources.length), number(publishers))}
      </p>
      <SourceFilters sources={sources} view={view} onChange={setView} />
      <p role="status" className="needs-script mt-3">
        {shown.length === 0
          ? words.sources.nothing
          : words.sources.shown(number(shown.length), number(sources.length))}
      </p>
      <div className="awaits-query">
        <SourceList sources={shown} />
      </div>
    </>
  );
}
