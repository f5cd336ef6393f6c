import { Suspense, useDeferredValue, useEffect, useMemo } from 'react';
import { useLocation, useParams } from 'react-router';
import { useSourcesPart } from '../dataset/hooks.ts';
import { useAllSources } from '../dataset/part-hooks.ts';
import { filterSources } from '../features/sources/filter-sources.ts';
import { SourceFilters } from '../features/sources/source-filters.tsx';
import { OutletLinks, SourceList } from '../features/sources/source-list.tsx';
import { ElsewhereList, partPath, SourcePages } from '../features/sources/source-pages.tsx';
import { number } from '../messages/format.ts';
import { words } from '../messages/words.ts';
import type { SourcesPart } from '../model/slices/source-parts.ts';
import type { Outlet } from '../model/slices/sources-slice.ts';
import { PageHead } from '../parts/page-head.tsx';
import { linkTo } from '../site/here.ts';
import { onDemand } from '../ui/later.tsx';
import { NotLoaded } from '../ui/not-loaded.tsx';
import { sourcesCodec } from '../urls/sources-view.ts';
import { useShown, useView } from '../urls/use-view.ts';

/** What was found: its code comes when somebody looks for something. */
const FoundSources = onDemand(() =>
  import('../features/sources/found-sources.tsx').then((code) => code.FoundSources),
);

/** A page of the list of sources; what is looked for is found on all of them. */
export function SourcesPage() {
  const page = useSourcesPart(useParams()['id'] ?? '1');
  const { part, counts } = page;
  const [view, setView] = useView(sourcesCodec);
  const asked = sourcesCodec.serialise(view) !== '';
  const lookedUp = useLookedUp(page);
  const load = useAllSources(page.parts, asked || lookedUp);
  const pages = load.state === 'there' ? load.value : null;
  const all = useMemo(() => (asked && pages ? wholeList(pages) : null), [asked, pages]);
  const found = useMemo(() => all && filterSources(all.sources, view), [all, view]);
  const shown = useDeferredValue(found);
  const waiting = asked && load.state === 'loading';
  useShown(shown === found && !waiting);
  useLeadOn(page, lookedUp ? pages : null);
  const title = part === 1 ? words.sources.title : words.sources.partTitle(number(part));
  const total = number(counts.sources);
  const status = () => {
    if (waiting) return words.site.loading;
    if (!shown) return words.sources.shown(total, total);
    return shown.length === 0
      ? words.sources.nothing
      : words.sources.shown(number(shown.length), total);
  };
  return (
    <>
      <PageHead
        title={title}
        description={words.sources.description}
        path={partPath(part)}
        view={sourcesCodec.serialise(view)}
      />
      <h1 className="font-serif text-4xl leading-tight font-semibold sm:text-5xl" tabIndex={-1}>
        {title}
      </h1>
      <p className="mt-3 max-w-[38rem] text-lg text-soft">
        {words.sources.lede(total, number(counts.outlets))}
      </p>
      <p className="mt-2 max-w-[38rem] text-soft">
        {words.sources.visible(
          share(counts.untitled, counts.sources),
          share(counts.undated, counts.sources),
          share(counts.repeating, counts.sources),
        )}
      </p>
      <SourceFilters offered={page} view={view} onChange={setView} />
      <p role="status" className="needs-script mt-3" data-loading={waiting || undefined}>
        {status()}
      </p>
      {asked && load.state === 'failed' && (
        <NotLoaded text={words.sources.failed} onRetry={load.retry} />
      )}
      <div className="awaits-query">
        {asked ? (
          shown && (
            <Suspense fallback={null}>
              <FoundSources sources={shown} outlets={all?.outlets ?? NO_OUTLETS} />
            </Suspense>
          )
        ) : (
          <>
            <OutletLinks outlets={page.outlets} />
            <SourceList sources={page.sources} outlets={page.outlets} />
            <SourcePages part={part} parts={page.parts} />
            <ElsewhereList elsewhere={page.elsewhere} />
          </>
        )}
      </div>
    </>
  );
}

const NO_OUTLETS: readonly Outlet[] = [];

/** "412 (32 per cent)". */
function share(part: number, whole: number): string {
  return words.sources.share(number(part), number(Math.round((100 * part) / whole)));
}

/** The list of all sources, of its pages. */
function wholeList(pages: readonly SourcesPart[]): Pick<SourcesPart, 'sources' | 'outlets'> {
  return {
    sources: pages.flatMap(({ sources }) => sources),
    // An outlet with very many sources stands on several pages.
    outlets: [...new Map(pages.flatMap(({ outlets }) => outlets.map((o) => [o.id, o]))).values()],
  };
}

/** Whether the address names what no page tells the place of, so that all pages have to be looked through. */
function useLookedUp({ sources, elsewhere }: SourcesPart): boolean {
  const id = useLocation().hash.slice(1);
  return (
    id !== '' &&
    elsewhere.some((other) => other.count > other.sources.length) &&
    !sources.some((source) => source.id === id) &&
    !document.getElementById(id)
  );
}

/**
 * An address that names a source on another page of the list leads on to it: by the browser, which then marks the
 * source as it does everywhere on this list.
 */
function useLeadOn({ elsewhere }: SourcesPart, pages: readonly SourcesPart[] | null): void {
  const { hash, search } = useLocation();
  useEffect(() => {
    const id = hash.slice(1);
    const there = (pages ?? elsewhere).find(({ sources }) =>
      sources.some((source) => source.id === id),
    );
    if (there) window.location.replace(linkTo(`${partPath(there.part)}${search}${hash}`));
  }, [elsewhere, pages, hash, search]);
}
