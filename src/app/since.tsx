import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useLocation } from 'react-router';
import { useCorrectionsLoad, useNamesWhen } from '../dataset/hooks.ts';
import { CorrectionItem } from '../features/corrections/correction-item.tsx';
import { SinceNote } from '../features/corrections/since-note.tsx';
import { claimWords } from '#language/claims.ts';
import { counted } from '../messages/format.ts';
import { claimIdIn } from '../model/claim-ids.ts';
import { since, type Since as Found } from '../model/since.ts';
import type { CorrectionEntry, CorrectionsSlice } from '../model/slices/corrections-slice.ts';
import { toast } from '../ui/toast.tsx';
import { isSummary, pagesShown } from '../urls/pages-shown.ts';
import { versionIn } from '../urls/version.ts';
import { whenShown } from './land.ts';

/** Says what has changed since the version from which the link to this page was made. */
export function SinceNotice() {
  const { pathname, search } = useLocation();
  const version = versionIn(search);
  if (!version) return null;
  if (!version.valid)
    return (
      <Note>
        <p>{claimWords.since.malformed(version.text)}</p>
      </Note>
    );
  // Another page is another story: nothing of the one before may stand for a moment.
  return <Changes key={`${pathname} ${version.text}`} version={version.text} />;
}

function Note({ children }: { children: React.ReactNode }) {
  const note = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    // Most browsers keep in place what is read when something comes in above it. The others are helped.
    if (window.scrollY > 0 && !CSS.supports('overflow-anchor', 'auto'))
      window.scrollBy(0, note.current?.offsetHeight ?? 0);
  }, []);
  return (
    <section
      ref={note}
      aria-label={claimWords.since.label}
      className="mb-6 max-w-[44rem] border-s-4 border-accent ps-4"
    >
      {children}
    </section>
  );
}

function Changes({ version }: { version: string }) {
  const load = useCorrectionsLoad();
  const { pathname } = useLocation();
  const index = useNamesWhen(isSummary(pathname));
  if (load.state === 'loading' || (isSummary(pathname) && !index)) return null;
  if (load.state === 'there') return <Known version={version} slice={load.value} index={index} />;
  return (
    <Note>
      <p>
        {claimWords.since.failed(version)}{' '}
        <button type="button" className="min-h-11 underline" onClick={load.retry}>
          {claimWords.since.retry}
        </button>
      </p>
    </Note>
  );
}

function Known(props: {
  version: string;
  slice: CorrectionsSlice;
  index: ReturnType<typeof useNamesWhen>;
}) {
  const { version, slice, index } = props;
  const { pathname, search, hash } = useLocation();
  const { pages, without } = pagesShown(pathname, search, index);
  const found = since(
    version,
    slice,
    ({ target }) =>
      !without.includes(target.kind) && target.pages.some((page) => pages.includes(page)),
  );
  if (!found || found.state === 'same') return null;
  const claim = claimIdIn(hash);
  return (
    <Note>
      <SinceNote version={version} found={found} />
      {claim !== null && <AtClaim key={claim} id={claim} found={found} />}
    </Note>
  );
}

/**
 * Who followed a link to a claim does not see the top of the page: what was corrected of the claim
 * itself stands with it, and of the rest it is said that there is something.
 */
function AtClaim({ id, found }: { id: string; found: Found }) {
  const all: CorrectionEntry[] = found.state === 'older' ? found.corrections : [];
  const own = all.filter(({ target }) => target.path.endsWith(`#${id}`));
  const [host, setHost] = useState<HTMLElement | null>(null);
  const others = all.length > own.length ? all.length : 0;
  useEffect(() => {
    let place: HTMLElement | undefined;
    const stop = whenShown(id, (element) => {
      if (!element) return;
      place = document.createElement('div');
      place.className = 'md:col-span-full';
      element.append(place);
      setHost(place);
      if (others > 0) toast(counted(others, claimWords.since.elsewhere));
    });
    return () => {
      stop();
      place?.remove();
    };
  }, [id, others]);
  return (
    host &&
    own.length > 0 &&
    createPortal(
      <div className="mt-2 border-s-4 border-accent ps-4">
        <p className="font-semibold">{claimWords.since.here}</p>
        {own.map((correction) => (
          <CorrectionItem key={correction.id} correction={correction} known="all" />
        ))}
      </div>,
      host,
    )
  );
}
