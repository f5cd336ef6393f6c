import { startTransition, useEffect, useMemo, useState } from 'react';
import { number } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import { byOutlet } from '../../model/slices/source-parts.ts';
import type { Outlet, SourceEntry } from '../../model/slices/sources-slice.ts';
import { buttonClass } from '../../ui/styles.ts';
import { OutletSections, type SectionProps } from './source-list.tsx';

/** Sources that are shown of what was found, before somebody asks for more. */
const AT_A_TIME = 250;
/** Sources that are drawn at once, and then in each step. */
const SLICE = 30;

type Props = { sources: readonly SourceEntry[]; outlets: readonly Outlet[] };

/** The sources that were found. They come in slices, the first at once: a key that is pressed meanwhile goes first. */
export function FoundSources({ sources, outlets }: Props) {
  const [most, setMost] = useState(AT_A_TIME);
  const groups = useMemo(() => byOutlet(sources, outlets), [sources, outlets]);
  const wanted = Math.min(most, sources.length);
  const [{ of, drawn }, setDrawn] = useState({ of: sources, drawn: SLICE });
  const now = Math.min(of === sources ? drawn : SLICE, wanted);
  useEffect(() => {
    if (of !== sources || now < wanted)
      startTransition(() => setDrawn({ of: sources, drawn: now + SLICE }));
  }, [of, sources, now, wanted]);
  return (
    <>
      <OutletSections groups={firstOf(groups, now)} />
      {sources.length > most && (
        <button
          type="button"
          className={`${buttonClass} mt-6`}
          onClick={() => setMost(most + AT_A_TIME)}
        >
          {words.sources.showMore(number(Math.min(AT_A_TIME, sources.length - most)))}
        </button>
      )}
    </>
  );
}

/** Outlets with so many of their sources in all; each goes on saying how many it has. */
function firstOf(groups: readonly SectionProps[], most: number): SectionProps[] {
  let left = most;
  return groups.flatMap(({ outlet, sources }) => {
    if (left <= 0) return [];
    const first = sources.slice(0, left);
    left -= sources.length;
    return [{ outlet, sources: first, all: sources.length }];
  });
}
