import { useEffect } from 'react';
import { kept } from '#language/kept.ts';
import { KeepAll } from '../features/offline/keep-all.tsx';
import { KeptPages } from '../features/offline/kept-pages.tsx';
import { RemoveKept } from '../features/offline/remove-kept.tsx';
import { useKept } from '../features/offline/use-kept.ts';
import { words } from '../messages/words.ts';
import { KEEPS } from '../offline/keeps.ts';
import { BASE } from '../site/here.ts';
import { withoutBase } from '../site/path.ts';
import { reloadIfReachable } from '../site/release.ts';
import { Head } from '../ui/head.tsx';
import { paths } from '../urls/paths.ts';
import { Prose } from './prose.tsx';

/** What this device keeps of the site. The worker shows it, too, where a page is not kept. */
export function OfflinePage() {
  const [found, look] = useKept();
  useEffect(() => {
    if (withoutBase(window.location.pathname, BASE) === paths.offline.to()) return undefined;
    // It stands in place of a page that could not be had: when the connection is back, that comes.
    const onOnline = () => void reloadIfReachable();
    window.addEventListener('online', onOnline);
    return () => window.removeEventListener('online', onOnline);
  }, []);
  return (
    <>
      <Head title={kept.title} description={kept.description} path={paths.offline.to()} />
      {/* What is kept is known a moment later: what stands below must not be pushed away. */}
      <div className="min-h-screen">
        <h1 className="font-serif text-4xl leading-tight font-semibold sm:text-5xl" tabIndex={-1}>
          {kept.title}
        </h1>
        <p className="mt-3 max-w-[38rem]">{kept.lede}</p>
        {found.state === 'loading' && (
          <p className="needs-script mt-3 text-soft">{words.site.loading}</p>
        )}
        {found.state === 'unable' && (
          <p className="mt-3 max-w-[38rem]">{KEEPS ? kept.unable : kept.off}</p>
        )}
        {found.state === 'there' && (
          <>
            <Prose title={kept.pages}>
              <KeptPages pages={found.pages} bytes={found.bytes} />
            </Prose>
            <Prose title={kept.all}>
              <KeepAll key={String(found.bytes === 0)} onKept={look} />
            </Prose>
            <Prose title={kept.remove}>
              <RemoveKept onRemoved={look} />
            </Prose>
          </>
        )}
      </div>
    </>
  );
}
