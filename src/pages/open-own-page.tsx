import { useEffect, useState } from 'react';
import { ownSite } from '#language/own-site.ts';
import { linkTo, OWN } from '../site/here.ts';
import { loadCode } from '../site/load-code.ts';
import { Head } from '../ui/head.tsx';
import { Link } from '../ui/link.tsx';
import { paths } from '../urls/paths.ts';

/**
 * Stands at the address of every file of a reader's own until it is shown, and says so where it is not there. The
 * server knows nothing of such files, so that what it sends is the same for all.
 */
export function OpenOwnPage() {
  const [state, setState] = useState<'opening' | 'none' | 'refused'>('opening');
  useEffect(() => {
    // The app takes this page over only where there was nothing to show in its place.
    if (OWN === null) window.location.replace(linkTo(paths.yourTalks.to()));
    else void whyNot(OWN).then(setState);
  }, []);
  return (
    <>
      <Head
        title={ownSite.title}
        description={ownSite.description}
        path={paths.openOwn.to()}
        copy
      />
      <h1 className="font-serif text-4xl leading-tight font-semibold sm:text-5xl" tabIndex={-1}>
        {ownSite.title}
      </h1>
      <noscript>
        <p className="mt-3 max-w-[38rem]">{ownSite.noScript}</p>
      </noscript>
      <div role="status" className="needs-script mt-3 max-w-[38rem]">
        {state === 'opening' && <p className="text-soft">{ownSite.opening}</p>}
        {state === 'refused' && <p>{ownSite.refused}</p>}
        {state === 'none' && (
          <>
            <p>{ownSite.none}</p>
            <p className="mt-2">{ownSite.why}</p>
          </>
        )}
      </div>
      <p className="mt-3">
        <Link to={paths.yourTalks.to()}>{ownSite.toAll}</Link>
      </p>
    </>
  );
}

/** Why a dataset was not shown: there is none of that key, or the browser does not say what it keeps. */
async function whyNot(key: string): Promise<'none' | 'refused'> {
  const { findOwn } = await loadCode(() => import('../dataset/own/store.ts'));
  return findOwn(key).then(
    () => 'none',
    () => 'refused',
  );
}
