import { citeLinkClass } from '../ui/styles.ts';
import type { ReactNode } from 'react';
import { attribution } from '../messages/attribution.ts';
import { words } from '../messages/words.ts';
import type { ResolvedAttribution, ResolvedSource } from '../model/slices/resolve.ts';
import { RungTag } from './rung-tag.tsx';
import { SourceLine } from './sources.tsx';
import { DataText } from './data-text.tsx';

type Props = {
  claim: { id: string; text: string; attribution: ResolvedAttribution; sources: string[] };
  sources: Record<string, ResolvedSource>;
  /** What stands before the text: a figure, a stance, a date. */
  lead?: ReactNode;
  /** A remark after the text. */
  remark?: ReactNode;
};

/**
 * One claim of any kind: rung, text, who said it, on which pages, and a link to it. Where script runs,
 * a plain click on the link opens what cites the claim.
 */
export function ClaimRow({ claim, sources, lead, remark }: Props) {
  return (
    <li
      id={claim.id}
      className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-0.5 border-b border-hair py-2.5 last:border-b-0 md:grid-cols-[6.5rem_minmax(0,1fr)_auto]"
    >
      <span>
        <RungTag rung={claim.attribution.kind} />
      </span>{' '}
      <p className="max-md:col-span-2 max-md:row-start-2">
        {lead}
        <DataText>{claim.text}</DataText>
        {remark}
      </p>
      <div className="text-sm leading-6 text-soft max-md:col-span-2 max-md:row-start-3 md:col-start-2">
        {attribution(claim.attribution)}
        {words.between.dot}
        <SourceLine ids={claim.sources} sources={sources} />
      </div>
      <a
        href={`#${claim.id}`}
        data-claim=""
        className={`${citeLinkClass} self-start text-sm md:col-start-3 md:row-start-1`}
        aria-label={words.cite.linkTo(claim.text)}
      >
        {words.cite.link}
      </a>
    </li>
  );
}
