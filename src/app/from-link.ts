import { createElement, Fragment, useEffect, useState, type ComponentType } from 'react';
import { useLocation } from 'react-router';
import { words } from '../messages/words.ts';
import { claimIdIn } from '../model/claim-ids.ts';
import { toast } from '../ui/toast.tsx';
import { versionIn } from '../urls/version.ts';
import { loadCode } from '../site/load-code.ts';

/**
 * Stands above the page, inside the boundary that waits for it. Most addresses name a page and no more;
 * what one in a hundred names besides is loaded when it does: the claim to which it leads (its hash),
 * and the version from which it was made (`v=`).
 */
export function FromLink() {
  const { hash, search } = useLocation();
  const Landing = useWhen(claimIdIn(hash) !== null, loadLanding);
  const SinceNotice = useWhen(versionIn(search) !== null, loadSince);
  return createElement(
    Fragment,
    null,
    SinceNotice && createElement(SinceNotice),
    Landing && createElement(Landing),
  );
}

const loadLanding = () => loadCode(() => import('./landing.tsx')).then((m) => m.Landing);
const loadSince = () => loadCode(() => import('./since.tsx')).then((m) => m.SinceNotice);

/** A component whose code is loaded once it is wanted; null until then, and while it is not. */
function useWhen(wanted: boolean, load: () => Promise<ComponentType>): ComponentType | null {
  const [loaded, setLoaded] = useState<{ component: ComponentType } | null>(null);
  const missing = wanted && loaded === null;
  useEffect(() => {
    if (!missing) return undefined;
    let left = false;
    load().then(
      (component) => left || setLoaded({ component }),
      () => left || toast(words.site.linkFailed),
    );
    return () => void (left = true);
  }, [missing, load]);
  return wanted ? (loaded?.component ?? null) : null;
}
